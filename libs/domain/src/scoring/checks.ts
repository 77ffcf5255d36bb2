import { own } from '../records';
import type { Criterion, Scoring } from '../rule-set';
import type { Lines } from './total';

export interface ScoreProblem {
  criterion: string;
  code: 'UNKNOWN_CRITERION' | 'SCORE_OUT_OF_RANGE' | 'INCOMPLETE_SCORES';
}

function criteriaOf(scoring: Scoring): Criterion[] {
  return [...scoring.groups.flatMap(({ criteria }) => criteria), ...scoring.bonus.criteria];
}

/**
 * What is wrong with a set of scores: criteria that the rule set does not have, scores below 0 or above the maximum, and
 * with `complete` the criteria without a score. Bonuses belong to a complete set only where the unit `claimed` them.
 */
export function checkScores(
  scoring: Scoring,
  scores: Lines,
  { complete, claimed = [] }: { complete: boolean; claimed?: readonly string[] },
): ScoreProblem[] {
  const criteria = criteriaOf(scoring);
  const known = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const problems: ScoreProblem[] = [];
  for (const [code, score] of Object.entries(scores)) {
    const criterion = known.get(code);
    if (!criterion) problems.push({ criterion: code, code: 'UNKNOWN_CRITERION' });
    else if (!Number.isInteger(score) || score < 0 || score > criterion.max) {
      problems.push({ criterion: code, code: 'SCORE_OUT_OF_RANGE' });
    }
  }
  if (complete) {
    const bonuses = new Set(scoring.bonus.criteria.map(({ code }) => code));
    const due = criteria.filter(({ code }) => !bonuses.has(code) || claimed.includes(code));
    for (const { code } of due) {
      if (own(scores, code) === undefined) problems.push({ criterion: code, code: 'INCOMPLETE_SCORES' });
    }
  }
  return problems;
}

/** Criteria that ask for evidence and are claimed with more than 0, but have no file. */
export function missingEvidence(scoring: Scoring, selfLines: Lines, evidenceCriteria: readonly string[]): string[] {
  return criteriaOf(scoring)
    .filter(({ code, evidence }) => evidence === 'required' && (own(selfLines, code) ?? 0) > 0)
    .map(({ code }) => code)
    .filter((code) => !evidenceCriteria.includes(code));
}
