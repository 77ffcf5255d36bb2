import { searchFewerPairs } from './pair-search';
import { partners, type SingleReview } from './single-review';

/**
 * Parts units that review only each other by exchanging reviewers between dossiers, two or three at a time, as long as
 * that leaves fewer such pairs. Everybody keeps as many dossiers as they have.
 * @param given the reviewer (by index) of each dossier
 */
export function exchangeReviewers(given: readonly number[], { candidates, reviewerOf }: SingleReview): number[] {
  const current = [...given];
  const partnerIn = partners(reviewerOf);
  const pairsAt = (dossiers: readonly number[]): number => {
    const paired = new Set<number>();
    for (const dossier of dossiers) {
      const other = partnerIn(current, dossier);
      if (other !== undefined) paired.add(Math.min(dossier, other));
    }
    return paired.size;
  };

  /** Hands the reviewer of each of these dossiers to the one before it, if that is allowed and leaves fewer pairs. */
  const improve = (...ring: number[]): boolean => {
    const old = ring.map((dossier) => current[dossier] ?? -1);
    const changed = [...old.slice(1), ...old.slice(0, 1)];
    if (!ring.every((dossier, at) => candidates[dossier]?.includes(changed[at] ?? -1))) return false;
    const before = pairsAt(ring);
    for (const [at, dossier] of ring.entries()) current[dossier] = changed[at] ?? -1;
    if (pairsAt(ring) < before) return true;
    for (const [at, dossier] of ring.entries()) current[dossier] = old[at] ?? -1;
    return false;
  };
  const dossiers = [...current.keys()];
  const part = (one: number): boolean => {
    if (partnerIn(current, one) === undefined) return false;
    const others = dossiers.filter((dossier) => dossier !== one);
    if (others.some((two) => improve(one, two))) return true;
    const takers = others.filter((two) => candidates[one]?.includes(current[two] ?? -1));
    return takers.some((two) => others.some((three) => three !== two && improve(one, two, three)));
  };
  let parted = true;
  while (parted) parted = dossiers.some(part);
  return current;
}

/**
 * Leaves as few units as possible that review only each other: by exchanges, and where these do not help by a search
 * through all assignments that are as even, as far as it goes.
 * @param assigned the one reviewer (by index) of each dossier
 */
export function partPairs(assigned: readonly (readonly number[])[], bloc: SingleReview): number[][] {
  const exchanged = exchangeReviewers(
    assigned.map(([reviewer = -1]) => reviewer),
    bloc,
  );
  return (searchFewerPairs(exchanged, bloc) ?? exchanged).map((reviewer) => [reviewer]);
}
