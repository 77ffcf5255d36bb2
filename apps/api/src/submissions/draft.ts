import { type FieldProblem, Refusal } from '@thidua/contracts';
import { checkScores, type Scoring } from '@thidua/domain';
import { hundredthsOf, pointer, scoreRefusal, scoreTexts } from '../cycles/normalise';
import type { SaveDraftDto } from './submissions.dto';

/** The counts behind a claim and the rate the unit states, as it wrote it ("95.0" has one decimal). */
interface IndicatorClaim {
  of: number;
  met: number;
  stated: string;
}

/** A dossier in the making, as `submission.draft` keeps it and as a revision keeps it once submitted. */
export interface DossierDraft {
  /** Self-scores by criterion, bonus claims included, with two places. */
  self: Record<string, string>;
  indicators: Record<string, IndicatorClaim>;
  /** What the unit says to a criterion. */
  remarks: Record<string, string>;
  notes: string;
}

const STATED = /^\d{1,3}(?:\.\d{1,6})?$/;

/** What a dossier looks like before anybody has written in it. */
export const EMPTY_DRAFT: DossierDraft = { self: {}, indicators: {}, remarks: {}, notes: '' };

/**
 * A draft as it was sent, checked against the rules as far as an unfinished one can be. The whole draft is replaced.
 * @throws Refusal UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE, UNKNOWN_INDICATOR, VALIDATION_FAILED
 */
export function draftOf(sent: SaveDraftDto, scoring: Scoring): DossierDraft {
  const self = scoreTexts(sent.self ?? {}, 'self');
  const refusal = scoreRefusal(checkScores(scoring, hundredthsOf(self), { complete: false }), 'self');
  if (refusal) throw refusal;

  const indicators: Record<string, IndicatorClaim> = {};
  const problems: FieldProblem[] = [];
  for (const [code, claim] of Object.entries(sent.indicators ?? {})) {
    const path = pointer('indicators', code);
    if (!scoring.indicators.some((indicator) => indicator.code === code)) {
      throw new Refusal('UNKNOWN_INDICATOR', {}, [{ path, code: 'UNKNOWN_INDICATOR' }]);
    }
    const { of, met } = claim;
    const stated = String(claim.stated).trim();
    if (of <= 0) problems.push({ path: `${path}/of`, code: 'TOO_SMALL', values: { min: '1' } });
    if (met > of) problems.push({ path: `${path}/met`, code: 'TOO_LARGE', values: { max: String(of) } });
    if (!STATED.test(stated)) problems.push({ path: `${path}/stated`, code: 'RATE' });
    indicators[code] = { of, met, stated };
  }
  if (problems.length > 0) throw new Refusal('VALIDATION_FAILED', {}, problems);
  return { self, indicators, remarks: remarksOf(sent.remarks ?? {}, scoring), notes: sent.notes ?? '' };
}

/** @throws Refusal UNKNOWN_CRITERION */
function remarksOf(sent: Record<string, string>, scoring: Scoring): Record<string, string> {
  const unknown = Object.keys(sent).filter((code) => !isCriterion(scoring, code));
  if (unknown.length > 0) {
    const fields = unknown.map((code) => ({ path: pointer('remarks', code), code: 'UNKNOWN_CRITERION' as const }));
    throw new Refusal('UNKNOWN_CRITERION', { criteria: unknown.join(', ') }, fields);
  }
  return sent;
}

/** Whether the rules let a unit claim something under this code; minuses are not claimed. */
export const isCriterion = (scoring: Scoring, code: string): boolean =>
  [...scoring.groups.flatMap(({ criteria }) => criteria), ...scoring.bonus.criteria].some((one) => one.code === code);
