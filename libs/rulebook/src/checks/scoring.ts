import { formatScore } from '@thidua/domain';
import { below, type Sheet } from '../sheet';
import { type Codes, checkReference, scoredCriteria } from './register';

/** A total must fit into eight digits with two places, bonus included. */
const LARGEST_SCALE = 99_999_900;

/** Weights of the scoring table, and what stands behind its lines. */
export function checkScoring(rules: Sheet, codes: Codes): void {
  let scale = 0;
  for (const criterion of scoredCriteria(rules)) {
    const max = rules.score(below(criterion, 'max'));
    if (max === 0) rules.report(below(criterion, 'max'), 'MAX_NOT_POSITIVE');
    scale += max ?? 0;
    for (const entry of rules.entries(below(criterion, 'indicators'))) checkReference(rules, entry, 'indicator', codes);
  }
  if (scale > LARGEST_SCALE) rules.report('/scoring', 'SCALE_TOO_LARGE', { limit: formatScore(LARGEST_SCALE) });
  for (const minus of rules.entries('/scoring/minus/criteria')) {
    const [each, max] = [rules.score(below(minus, 'each')), rules.score(below(minus, 'max'))];
    if (each === 0) rules.report(below(minus, 'each'), 'MAX_NOT_POSITIVE');
    if (each !== undefined && max !== undefined && max < each) {
      rules.report(below(minus, 'max'), 'MINUS_MAX_BELOW_EACH', { value: formatScore(max), each: formatScore(each) });
    }
  }
  checkReference(rules, '/submission/late/minusCode', 'minus', codes);
}
