/**
 * Reads a record keyed by codes. Codes are free text: "constructor" and "__proto__" are possible ones, so only what
 * the record itself holds counts.
 */
export function own<T>(record: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(record, code) ? record[code] : undefined;
}

/** A record from pairs, safe for any code. */
export function recordOf<T>(pairs: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(pairs);
}
