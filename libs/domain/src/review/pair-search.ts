/** So many steps are looked through; a bloc small enough to be caught in a corner needs far fewer. */
const STEPS = 50_000;

/**
 * Looks through the assignments of one reviewer a dossier that are as even as a given one, for one in which fewer units
 * review only each other.
 * @param given the reviewer (by index) of each dossier
 * @param pairs how many such pairs it has
 * @returns undefined when there is none, or the search would take too long
 */
export function searchFewerPairs(
  given: readonly number[],
  candidates: readonly (readonly number[])[],
  reviewerOf: readonly (number | undefined)[],
  pairs: number,
): number[] | undefined {
  const unevenness = (chosen: readonly (number | undefined)[]): number => {
    const loads = new Map<number, number>();
    for (const reviewer of chosen) if (reviewer !== undefined) loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1);
    return [...loads.values()].reduce((sum, load) => sum + load * load, 0);
  };
  const most = unevenness(given);
  const hardestFirst = [...given.keys()].sort(
    (a, b) => (candidates[a]?.length ?? 0) - (candidates[b]?.length ?? 0) || a - b,
  );
  const dossierOf = new Map<number, number>();
  for (const [dossier, reviewer] of reviewerOf.entries()) if (reviewer !== undefined) dossierOf.set(reviewer, dossier);

  let steps = 0;
  const chosen = new Array<number | undefined>(given.length).fill(undefined);
  const fill = (depth: number, allowed: number): boolean => {
    const dossier = hardestFirst[depth];
    if (dossier === undefined) return true;
    for (const reviewer of candidates[dossier] ?? []) {
      steps += 1;
      if (steps > STEPS) return false;
      const back = dossierOf.get(reviewer);
      const pair = back !== undefined && chosen[back] !== undefined && chosen[back] === reviewerOf[dossier] ? 1 : 0;
      chosen[dossier] = reviewer;
      if (pair <= allowed && unevenness(chosen) <= most && fill(depth + 1, allowed - pair)) return true;
      chosen[dossier] = undefined;
    }
    return false;
  };
  for (let allowed = 0; allowed < pairs; allowed += 1) {
    if (fill(0, allowed)) return chosen.filter((reviewer) => reviewer !== undefined);
  }
  return undefined;
}
