import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as a reader's search would find it: glyphs of the page contents through each font's ToUnicode
 * table. Understands just the plain structure our own documents have.
 */
export function pdfText(bytes: Uint8Array): string {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g))
    objects.set(`${id}`, `${body}`);
  const reference = (body: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '';

  let text = '';
  for (const page of objects.values()) {
    if (!/\/Type \/Page\b/.test(page)) continue;
    const tables = new Map<string, Map<number, string>>();
    for (const [, name, id] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
      const font = objects.get(`${id}`) ?? '';
      tables.set(`${name}`, glyphTable(streamOf(objects.get(reference(font, 'ToUnicode')) ?? '')));
    }
    text += textOf(streamOf(objects.get(reference(page, 'Contents')) ?? ''), tables);
  }
  return text;
}

function streamOf(object: string): string {
  const [, head, content] = /^([\s\S]*?)\nstream\r?\n([\s\S]*)\nendstream/.exec(object) ?? [];
  if (!content) return '';
  return head?.includes('/FlateDecode') ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
}

function glyphTable(cmap: string): Map<number, string> {
  const table = new Map<number, string>();
  for (const [, glyph, hex] of cmap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)) {
    table.set(Number.parseInt(`${glyph}`, 16), Buffer.from(`${hex}`, 'hex').swap16().toString('utf16le'));
  }
  return table;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The string whose opening parenthesis stands before `start`, and where it ends. Parentheses inside may nest. */
function stringAt(content: string, start: number): { codes: Buffer; end: number } {
  let string = '';
  let depth = 1;
  let at = start;
  for (; depth > 0 && at < content.length; at++) {
    const mark = content.charAt(at);
    if (mark === '\\') {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
      const next = content.charAt(at + 1);
      string += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[next] ?? next);
      at += octal?.length ?? 1;
      continue;
    }
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (depth > 0) string += mark;
  }
  return { codes: Buffer.from(string, 'latin1'), end: at };
}

function textOf(content: string, tables: Map<string, Map<number, string>>): string {
  let text = '';
  let shown = '';
  let table = new Map<number, string>();
  const next = /\/(f\d+) [\d.]+ Tf|T[Jj]\s|BDC|\(/g;
  for (let found = next.exec(content); found; found = next.exec(content)) {
    if (found[1]) table = tables.get(found[1]) ?? new Map();
    else if (found[0] === 'BDC') shown = '';
    else if (found[0] !== '(') {
      text += `${shown} `;
      shown = '';
    } else {
      const { codes, end } = stringAt(content, next.lastIndex);
      next.lastIndex = end;
      for (let at = 0; at + 1 < codes.length; at += 2) shown += table.get(codes.readUInt16BE(at)) ?? '\uFFFD';
    }
  }
  return text.replace(/\s+/g, ' ');
}
