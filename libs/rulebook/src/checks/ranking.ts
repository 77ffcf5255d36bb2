import { below, type Sheet } from '../sheet';
import { type Codes, checkReference } from './register';

const GROUP = 'group.';

function checkLadder(rules: Sheet, codes: Codes): void {
  const steps = rules.entries('/ranking/ties');
  const seen = new Set<string>();
  for (const pointer of steps) {
    const step = rules.text(pointer);
    if (step === undefined) continue;
    if (step.startsWith(GROUP)) checkReference(rules, pointer, 'group', codes, { code: step.slice(GROUP.length) });
    if (seen.has(step)) rules.report(pointer, 'LADDER_TWICE', { value: step });
    else if (step !== 'vote' && step !== 'standingBody' && (seen.has('vote') || seen.has('standingBody'))) {
      rules.report(pointer, 'LADDER_ORDER', { value: step });
    }
    seen.add(step);
  }
  const last = steps.at(-1);
  if (last !== undefined && rules.text(last) !== 'standingBody') rules.report(last, 'LADDER_UNDECIDED');
}

function checkQuotas(rules: Sheet, codes: Codes, units: number | undefined): void {
  const seen = new Set<string>();
  for (const quota of rules.entries('/ranking/quotas')) {
    const pointer = below(quota, 'award');
    const award = rules.text(pointer);
    checkReference(rules, pointer, 'award', codes);
    if (award !== undefined) {
      if (seen.has(award)) rules.report(pointer, 'QUOTA_TWICE', { value: award });
      else if (codes.award.has(award) && !codes.title.has(award))
        rules.report(pointer, 'QUOTA_NOT_PLEDGEABLE', { value: award });
      seen.add(award);
    }
    const nominees = rules.integer(below(quota, 'nominees'));
    if (nominees !== undefined && units !== undefined && nominees > units) {
      rules.report(below(quota, 'nominees'), 'QUOTA_TOO_MANY', { value: nominees, units });
    }
  }
}

/**
 * Titles, review, ranking and awards.
 * @param units how many units the bloc has; undefined when `bloc.yaml` does not say.
 */
export function checkRanking(rules: Sheet, codes: Codes, units: number | undefined): void {
  for (const title of rules.entries('/registration/titles')) checkReference(rules, title, 'award', codes);
  const reviewers = rules.integer('/review/reviewersPerSubmission');
  if (reviewers !== undefined && units !== undefined && reviewers >= units - 1) {
    rules.report('/review/reviewersPerSubmission', 'TOO_MANY_REVIEWERS', { units, limit: Math.max(0, units - 2) });
  }
  checkLadder(rules, codes);
  checkQuotas(rules, codes, units);
  for (const award of rules.entries('/awards')) checkReference(rules, below(award, 'issuedBy'), 'body', codes);
}
