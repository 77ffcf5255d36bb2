import type { Hundredths, Rules, Scoring } from '@thidua/domain';
import { faultOf, scoreOf } from '../../shared/dossiers/scores';
import { criteriaOf, forecastOf } from './lines';
import type { BoardRow, Verification } from './queries';

/** What the standing body writes before it verifies. Overrides as they are typed. */
export interface VerificationForm {
  override: Record<string, { text: string; reason: string }>;
  minus: Record<string, number>;
  reason: string;
}

export const EMPTY: VerificationForm = { override: {}, minus: {}, reason: '' };

/** Whether anything stands in it that is not sent. */
export const isWritten = ({ override, minus, reason }: VerificationForm): boolean =>
  Object.values(override).some(({ text, reason: why }) => text.trim() !== '' || why.trim() !== '') ||
  Object.values(minus).some((times) => times > 0) ||
  reason.trim() !== '';

/** What is not right in it, by field: `score.I.1`, `reason.I.1`, `gap`. */
export type Faults = Record<string, 'score' | 'reason' | 'gap'>;

const mostOf = (scoring: Scoring, code: string): Hundredths =>
  criteriaOf(scoring).find((criterion) => criterion.code === code)?.max ?? 0;

/** Overrides that are right as they stand, in hundredths. */
export function overridesOf(scoring: Scoring, { override }: VerificationForm): Record<string, Hundredths> {
  const right = Object.entries(override).flatMap(([code, { text }]) => {
    const score = scoreOf(text);
    return score === undefined || score > mostOf(scoring, code) ? [] : [[code, score] as const];
  });
  return Object.fromEntries(right);
}

export function faultsOf(rules: Rules, row: BoardRow, form: VerificationForm): Faults {
  const faults: Faults = {};
  for (const [code, { text, reason }] of Object.entries(form.override)) {
    if (text.trim() === '' || faultOf(rules.scoring, code, text)) faults[`score.${code}`] = 'score';
    if (reason.trim() === '') faults[`reason.${code}`] = 'reason';
  }
  const { needsReason } = forecastOf(rules, row, { override: overridesOf(rules.scoring, form), minus: form.minus });
  if (needsReason && form.reason.trim() === '') faults.gap = 'gap';
  return faults;
}

/** As it is sent. Only for a form without faults. */
export function verificationOf(unit: string, { override, minus, reason }: VerificationForm): Verification {
  const overrides = Object.entries(override).map(([code, one]) => [
    code,
    { score: one.text.trim().replace(',', '.'), reason: one.reason.trim() },
  ]);
  const counted = Object.entries(minus).filter(([, times]) => times > 0);
  return { unit, override: Object.fromEntries(overrides), minus: Object.fromEntries(counted), reason: reason.trim() };
}

/** How far two totals lie apart. */
export const apart = (one: Hundredths, other: Hundredths): Hundredths => Math.abs(one - other);
