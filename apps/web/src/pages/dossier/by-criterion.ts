const NONE: readonly never[] = [];

/** What belongs to each criterion; always the same list for the same things. */
export function byCriterion<T extends { criterion: string }>(all: readonly T[]): (criterion: string) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(one.criterion, [...(found.get(one.criterion) ?? []), one]);
  return (criterion) => found.get(criterion) ?? NONE;
}
