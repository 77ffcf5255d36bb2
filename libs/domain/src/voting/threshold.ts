import type { Threshold, VoterCount } from '../rule-set';

/** Fewer voters than this cannot vote in secret: who voted how would be plain. */
export const MIN_SECRET_VOTERS = 5;

export type Counts = Record<VoterCount, number>;

/**
 * Whether so many votes pass, by multiplying across: 80 % of 6 is 5, more than 50 % of 6 is 4. No votes never pass,
 * not even of nobody.
 */
export function meets(threshold: Threshold, counts: Readonly<Counts>, votes: number): boolean {
  if (votes <= 0) return false;
  const base = counts[threshold.of];
  if ('atLeast' in threshold) return votes * threshold.atLeast.denominator >= threshold.atLeast.numerator * base;
  return votes * threshold.moreThan.denominator > threshold.moreThan.numerator * base;
}

/** The fewest votes that pass. */
export function needed(threshold: Threshold, counts: Readonly<Counts>): number {
  const share = 'atLeast' in threshold ? threshold.atLeast : threshold.moreThan;
  const whole = Math.floor((share.numerator * counts[threshold.of]) / share.denominator);
  let votes = Math.max(1, whole - 1);
  while (!meets(threshold, counts, votes)) votes += 1;
  return votes;
}

/** Whether enough units are present to open a contest. Members are all units of the bloc that year, registered or not. */
export function quorumMet(threshold: Threshold, members: number, present: number): boolean {
  return meets(threshold, { members, present, collected: present, valid: present }, present);
}
