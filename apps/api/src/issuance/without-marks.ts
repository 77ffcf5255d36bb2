/** What is searched for, in small letters, single spaces and without marks: "Phủ Lý" finds as "phu ly" does. */
export function withoutMarks(searched: string): string {
  return searched
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[Đđ]/g, 'd')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** SQL that makes of a text what {@link withoutMarks} makes of what is searched for. @param sql an expression of type text */
export const foldedText = (sql: string): string =>
  `lower(regexp_replace(translate(normalize(${sql}, nfd), 'Đđ', 'dd'), '[\\u0300-\\u036f]', '', 'g'))`;
