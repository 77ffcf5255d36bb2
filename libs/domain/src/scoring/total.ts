import { own, recordOf } from '../records';
import type { Criterion, Rules, Scoring } from '../rule-set';
import type { Hundredths } from '../score';

/** Score by criterion code, bonus criteria included. What is not in it is 0. */
export type Lines = Record<string, Hundredths>;

/** How often a minus criterion applies, by its code. */
export type MinusTimes = Record<string, number>;

export interface VerifiedTotal {
  total: Hundredths;
  /** Sum by group code. */
  groups: Record<string, Hundredths>;
  /** After the cap of all bonuses together. */
  bonus: Hundredths;
  /** What is taken off, as a positive number. */
  minus: Hundredths;
}

/**
 * The verified score of one criterion: the standing body's override where there is one, else the mean of the reviewers'
 * scores, rounded half up to hundredths; with no score at all it is 0.
 */
export function verifiedLine(reviewScores: readonly Hundredths[], override?: Hundredths): Hundredths {
  if (override !== undefined) return override;
  const count = reviewScores.length;
  if (count === 0) return 0;
  const doubled = 2 * sum(reviewScores) + count;
  return (doubled - (doubled % (2 * count))) / (2 * count);
}

function sum(scores: readonly Hundredths[]): Hundredths {
  return scores.reduce((all, score) => all + score, 0);
}

function sumOf(criteria: readonly Criterion[], lines: Lines): Hundredths {
  return sum(criteria.map(({ code }) => own(lines, code) ?? 0));
}

function bonusOf({ bonus }: Scoring, lines: Lines): Hundredths {
  return Math.min(sumOf(bonus.criteria, lines), bonus.max);
}

/**
 * The total of a dossier: its criteria, the bonuses up to their common cap, less each minus up to its own. It may
 * exceed the scale.
 */
export function verifiedTotal(scoring: Scoring, lines: Lines, minusTimes: MinusTimes): VerifiedTotal {
  const sums = scoring.groups.map(({ code, criteria }) => [code, sumOf(criteria, lines)] as const);
  const bonus = bonusOf(scoring, lines);
  const minus = sum(
    scoring.minus.criteria.map(({ code, each, max }) => Math.min(each * (own(minusTimes, code) ?? 0), max)),
  );
  return { total: sum(sums.map(([, score]) => score)) + bonus - minus, groups: recordOf(sums), bonus, minus };
}

/** What the unit gives itself: criteria and bonus claims up to their cap, nothing taken off. */
export function selfTotal(scoring: Scoring, lines: Lines): Hundredths {
  return sum(scoring.groups.map(({ criteria }) => sumOf(criteria, lines))) + bonusOf(scoring, lines);
}

/** The most that the criteria can give; bonuses come on top. */
export function scale(scoring: Scoring): Hundredths {
  return sum(scoring.groups.flatMap(({ criteria }) => criteria.map(({ max }) => max)));
}

/** Whether self-score and verified score lie further apart than the rule lets pass without a reason. */
export function gapExceeds(
  scoring: Scoring,
  gap: Rules['submission']['gap'],
  self: Hundredths,
  verified: Hundredths,
): boolean {
  if (!gap) return false;
  // The percentage may itself have two decimals; in hundredths of a percent everything is an integer.
  return Math.abs(self - verified) * 10_000 > Math.round(gap.percent * 100) * scale(scoring);
}
