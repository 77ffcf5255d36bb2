/** Lists whose order says nothing: they are compared as sets. */
const SETS = ['winners', 'passed', 'present'];

/** The keys by which an entry of a list of the outcome is known again. */
const IDENTITIES: string[][] = [['code'], ['unit', 'indicator'], ['award', 'unit'], ['office', 'unit'], ['round']];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

function isObject(value: Json | undefined): value is { [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function identity(entry: Json): string[] | undefined {
  return isObject(entry) ? IDENTITIES.find((keys) => keys.every((key) => entry[key] !== undefined)) : undefined;
}

function sameEntry(keys: string[], left: Json, right: Json): boolean {
  return isObject(left) && isObject(right) && keys.every((key) => left[key] === right[key]);
}

function compareLists(actual: Json[], expected: Json[], path: string, key: string): string[] {
  if (SETS.includes(key)) {
    const sorted = (list: Json[]) => JSON.stringify([...list].map(String).sort());
    return sorted(actual) === sorted(expected) ? [] : [`${path}: ${sorted(actual)} instead of ${sorted(expected)}`];
  }
  const problems =
    actual.length === expected.length ? [] : [`${path}: ${actual.length} entries instead of ${expected.length}`];
  return problems.concat(
    expected.flatMap((entry, index) => {
      const keys = key === 'refused' ? undefined : identity(entry);
      const match = keys ? actual.find((other) => sameEntry(keys, other, entry)) : actual[index];
      const name = keys && isObject(entry) ? keys.map((part) => entry[part]).join('/') : String(index);
      return compare(match, entry, `${path}[${name}]`, '');
    }),
  );
}

function compare(actual: Json | undefined, expected: Json, path: string, key: string): string[] {
  if (Array.isArray(expected)) {
    return Array.isArray(actual) ? compareLists(actual, expected, path, key) : [`${path}: a list is missing`];
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${path}: an entry is missing`];
    return Object.entries(expected).flatMap(([name, value]) =>
      value === undefined ? [] : compare(actual[name], value, path ? `${path}.${name}` : name, name),
    );
  }
  return actual === expected
    ? []
    : [`${path}: ${JSON.stringify(actual) ?? 'nothing'} instead of ${JSON.stringify(expected)}`];
}

/**
 * Where `actual` does not contain `expected`; empty when it does. Every key that is expected must be there with the
 * same value; lists have the same length, their entries found by what names them (code, award and unit, round ...);
 * winners, passed and present are sets.
 */
export function differences(actual: unknown, expected: unknown): string[] {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
  return compare(plain(actual), plain(expected), '', '');
}
