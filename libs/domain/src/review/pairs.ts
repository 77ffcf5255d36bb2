import { searchFewerPairs } from './pair-search';

/** The reviewer (by index) of each dossier. */
type Given = Map<number, number>;

/**
 * Parts units that review only each other, for one reviewer a dossier. Reviewers are exchanged between dossiers, two or
 * three at a time, or a dossier is handed to a reviewer with one fewer: the loads stay as even as they are. Each step
 * leaves fewer such pairs, until none is left or no step helps; then all assignments are searched, as far as that goes.
 * @param assigned the one reviewer (by index) of each dossier
 * @param candidates reviewers that each dossier may have
 * @param reviewerOf which reviewer the unit of a dossier is, undefined when it reviews nobody's
 */
export function partPairs(
  assigned: readonly (readonly number[])[],
  candidates: readonly (readonly number[])[],
  reviewerOf: readonly (number | undefined)[],
): number[][] {
  const given: Given = new Map();
  for (const [dossier, [reviewer]] of assigned.entries()) if (reviewer !== undefined) given.set(dossier, reviewer);
  const dossierOf = new Map<number, number>();
  for (const [dossier, reviewer] of reviewerOf.entries()) if (reviewer !== undefined) dossierOf.set(reviewer, dossier);

  /** The dossier of the unit that reviews this one, when that dossier is reviewed by this one's unit. */
  const partner = (dossier: number): number | undefined => {
    const other = dossierOf.get(given.get(dossier) ?? -1);
    return other !== undefined && given.get(other) === reviewerOf[dossier] ? other : undefined;
  };
  const pairsAt = (dossiers: Iterable<number>): number => {
    const pairs = new Set<string>();
    for (const dossier of dossiers) {
      const other = partner(dossier);
      if (other !== undefined) pairs.add(`${Math.min(dossier, other)}/${Math.max(dossier, other)}`);
    }
    return pairs.size;
  };

  /** Makes the change if it is allowed and leaves fewer pairs. */
  const improve = (change: Given): boolean => {
    const old: Given = new Map();
    for (const [dossier, reviewer] of change) {
      if (!candidates[dossier]?.includes(reviewer)) return false;
      old.set(dossier, given.get(dossier) ?? reviewer);
    }
    const before = pairsAt(change.keys());
    for (const [dossier, reviewer] of change) given.set(dossier, reviewer);
    if (pairsAt(change.keys()) < before) return true;
    for (const [dossier, reviewer] of old) given.set(dossier, reviewer);
    return false;
  };

  const dossiers = [...given.keys()];
  const part = (one: number): boolean => {
    const mine = given.get(one) ?? -1;
    const loads = new Map<number, number>();
    for (const reviewer of given.values()) loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1);
    const lighter = (candidates[one] ?? []).filter((other) => (loads.get(other) ?? 0) === (loads.get(mine) ?? 0) - 1);
    if (lighter.some((other) => improve(new Map([[one, other]])))) return true;
    const others = dossiers.filter((dossier) => dossier !== one);
    const reviewer = (dossier: number) => given.get(dossier) ?? -1;
    if (
      others.some((two) =>
        improve(
          new Map([
            [one, reviewer(two)],
            [two, mine],
          ]),
        ),
      )
    )
      return true;
    return others.some(
      (two) =>
        candidates[one]?.includes(reviewer(two)) &&
        others.some(
          (three) =>
            three !== two &&
            improve(
              new Map([
                [one, reviewer(two)],
                [two, reviewer(three)],
                [three, mine],
              ]),
            ),
        ),
    );
  };

  for (let parted = true; parted; ) parted = dossiers.some((one) => partner(one) !== undefined && part(one));
  const even = dossiers.map((dossier) => given.get(dossier) ?? -1);
  const left = pairsAt(dossiers);
  const found = left > 0 ? searchFewerPairs(even, candidates, reviewerOf, left) : undefined;
  return (found ?? even).map((reviewer) => [reviewer]);
}
