/** Text by a person in one line: no line break, tabulator or other control character gets into a header or a list. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
