/** What stands in the fields of a page, as the writer has it, by the name of the field; an empty field is not in it. */
export type Lines = Record<string, string>;

/** A text as it is compared and sent: as a score, "7,5" is "7.50". */
export type Plain = (name: string, text?: string) => string;

/** The name of a field: "self.I.1" is the self-score of I.1. @param code of what the field is about */
export const nameOf = <Field extends string>(field: Field, code = ''): string => `${field}.${code}`;

/** Codes have dots of their own, fields have none. */
export function partsOf<Field extends string>(name: string): { field: Field; code: string } {
  const dot = name.indexOf('.');
  return { field: name.slice(0, dot) as Field, code: name.slice(dot + 1) };
}

/** Fields whose texts differ, in whatever way they are written. */
export const changed = (plain: Plain, before: Lines, after: Lines): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => plain(name, before[name]) !== plain(name, after[name]),
  );
