/** Nobody signs in as a part of a rehearsal, so none of those stands in a list of people. */
export const IS_PERSON = `a.email not like '%@rehearsal.invalid'`;

/** @param pattern the parameter with what {@link patternOf} made; null for everybody */
export const names = (pattern: string): string =>
  `(${pattern}::text is null or a.name ilike ${pattern} or a.email ilike ${pattern})`;

/** A part of a name or an e-mail, as a pattern in which what was typed stands for itself. */
export const patternOf = (text: string | undefined): string | null =>
  text === undefined ? null : `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
