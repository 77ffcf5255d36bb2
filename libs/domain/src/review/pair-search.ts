import { partners, type SingleReview } from './single-review';

/** So many steps are looked through; a bloc small enough to be caught in a corner needs far fewer. */
const STEPS = 50_000;

/**
 * Looks through the assignments that are as even as a given one, for one in which fewer units review only each other.
 * @param given the reviewer (by index) of each dossier
 * @returns undefined when there is none, or the search would take too long
 */
export function searchFewerPairs(
  given: readonly number[],
  { candidates, reviewerOf }: SingleReview,
): number[] | undefined {
  const partnerIn = partners(reviewerOf);
  const pairs = given.filter((_, dossier) => dossier < (partnerIn(given, dossier) ?? -1)).length;
  const most = unevenness(given);
  const options = (dossier: number): readonly number[] => candidates[dossier] ?? [];
  const hardestFirst = [...given.keys()].sort((a, b) => options(a).length - options(b).length);

  let steps = 0;
  const chosen: number[] = [];
  const fill = (depth: number, allowed: number): boolean => {
    const dossier = hardestFirst[depth];
    if (dossier === undefined) return true;
    for (const reviewer of options(dossier)) {
      steps += 1;
      if (steps > STEPS) break;
      chosen[dossier] = reviewer;
      const left = partnerIn(chosen, dossier) === undefined ? allowed : allowed - 1;
      if (left >= 0 && unevenness(chosen) <= most && fill(depth + 1, left)) return true;
      delete chosen[dossier];
    }
    return false;
  };
  for (let allowed = 0; allowed < pairs; allowed += 1) if (fill(0, allowed)) return chosen;
  return undefined;
}

/** The higher, the less evenly the dossiers are spread. Dossiers without a reviewer yet do not count. */
function unevenness(chosen: readonly number[]): number {
  const loads = new Map<number, number>();
  chosen.forEach((reviewer) => {
    loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1);
  });
  return [...loads.values()].reduce((sum, load) => sum + load * load, 0);
}
