import {
  type Criterion,
  gapExceeds,
  type Hundredths,
  type Lines,
  minusTimesWith,
  parseScore,
  type Rules,
  type Scoring,
  type VerifiedTotal,
  verifiedLine,
  verifiedTotal,
} from '@thidua/domain';
import type { BoardRow } from './queries';

type Scored = Pick<BoardRow, 'self' | 'verified' | 'overrides' | 'reviews'>;

/** One criterion of one dossier, in hundredths. */
export interface Line {
  self: Hundredths | undefined;
  /** By reviewing unit, as far as it has ended its part. */
  reviews: { reviewer: string; score: Hundredths }[];
  override: { score: Hundredths; reason: string } | undefined;
  /** The verified score; before that, what it would be. Undefined while nobody has scored it. */
  score: Hundredths | undefined;
  /** How far the reviewers lie apart; 0 with fewer than two. */
  spread: Hundredths;
}

const scoreOf = (text: string | undefined): Hundredths | undefined =>
  text === undefined ? undefined : parseScore(text);

export const criteriaOf = ({ groups, bonus }: Scoring): Criterion[] => [
  ...groups.flatMap(({ criteria }) => criteria),
  ...bonus.criteria,
];

export function lineOf({ self, verified, overrides, reviews }: Scored, code: string): Line {
  const scores = reviews.flatMap(({ reviewer, scores }) => {
    const score = scoreOf(scores[code]);
    return score === undefined ? [] : [{ reviewer, score }];
  });
  const all = scores.map(({ score }) => score);
  const given = overrides[code];
  const override = given && { score: scoreOf(given.score) ?? 0, reason: given.reason };
  const isScored = override !== undefined || all.length > 0;
  return {
    self: scoreOf(self[code]),
    reviews: scores,
    override,
    score: scoreOf(verified[code]) ?? (isScored ? verifiedLine(all, override?.score) : undefined),
    spread: all.length < 2 ? 0 : Math.max(...all) - Math.min(...all),
  };
}

/** What a verification would come to, and what stands in its way. */
export interface Forecast {
  total: VerifiedTotal;
  self: Hundredths;
  /** Whether self-score and total lie further apart than the rules let pass without a reason. */
  needsReason: boolean;
  /** Nobody has scored the dossier, so it cannot be verified. */
  notReviewed: boolean;
  /** Reviewing units that have not ended their part; their scores would not count. */
  unfinished: string[];
}

/** @param minus how often each minus counts, lateness left out: the rules add it */
export function forecastOf(
  rules: Rules,
  row: BoardRow,
  { override = {}, minus = {} }: { override?: Record<string, Hundredths>; minus?: Record<string, number> } = {},
): Forecast {
  const lines: Lines = {};
  for (const { code } of criteriaOf(rules.scoring)) {
    const line = lineOf({ ...row, verified: {} }, code);
    lines[code] = override[code] ?? line.score ?? 0;
  }
  const total = verifiedTotal(rules.scoring, lines, minusTimesWith(rules.submission.late, row.lateDays, minus));
  const self = scoreOf(row.selfTotal ?? undefined) ?? 0;
  const isScored = Object.keys({ ...override, ...row.overrides }).length > 0;
  return {
    total,
    self,
    needsReason: gapExceeds(rules.scoring, rules.submission.gap, self, total.total),
    notReviewed: !isScored && row.reviews.every(({ scores }) => Object.keys(scores).length === 0),
    unfinished: row.reviews.filter(({ approved }) => !approved).map(({ reviewer }) => reviewer),
  };
}

export type Filter = 'all' | 'waiting' | 'gap' | 'unassigned';

/** Which dossiers are looked at. */
export function shownBy(filter: Filter, rules: Rules, row: BoardRow): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
      return row.state === 'submitted';
    case 'gap':
      return row.state === 'submitted' && !forecastOf(rules, row).notReviewed && forecastOf(rules, row).needsReason;
    case 'unassigned':
      return row.state !== null && row.state !== 'verified' && row.reviews.length === 0;
  }
}
