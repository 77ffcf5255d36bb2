import { checkScores, missingEvidence, type Scoring } from '@thidua/domain';
import type { Lines } from '../../writing/lines';
import { claimOf, type Fault, nameOf, partsOf, rateOf, scoresOf } from './lines';

/** Something between the dossier and its submission, with the place where it is mended. */
export interface Missing {
  what: 'fault' | 'evidence' | 'score' | 'claim' | 'rate';
  /** Of the criterion, or of the indicator. */
  code: string;
  /** The field on the page. */
  place: string;
  /** Whether it would be refused; the rest may stand, but should be looked at. */
  refused: boolean;
}

/** The place of a criterion's files on the page. */
export const filesPlace = (criterion: string): string => `files.${criterion}`;

/** What is missing before the dossier can be handed in, and what will count as nothing or be flagged if it is. */
export function missingIn(
  scoring: Scoring,
  lines: Lines,
  faults: Record<string, Fault>,
  evidenceCriteria: readonly string[],
): Missing[] {
  const scores = scoresOf(lines, scoring);
  const wrong = Object.keys(faults).map(
    (place): Missing => ({
      what: 'fault',
      code: partsOf(place).code,
      place,
      refused: true,
    }),
  );
  const evidence = missingEvidence(scoring, scores, evidenceCriteria).map(
    (code): Missing => ({
      what: 'evidence',
      code,
      place: filesPlace(code),
      refused: true,
    }),
  );
  const unscored = checkScores(scoring, scores, { complete: true })
    .filter(({ criterion }) => !faults[nameOf('self', criterion)])
    .map(({ criterion: code }): Missing => ({ what: 'score', code, place: nameOf('self', code), refused: false }));
  const claims = scoring.indicators.flatMap(({ code }): Missing[] => {
    const claim = claimOf(lines, code, scoring);
    if (!claim) return [{ what: 'claim', code, place: nameOf('of', code), refused: false }];
    const differs = rateOf(claim)?.differs ?? false;
    return differs ? [{ what: 'rate', code, place: nameOf('stated', code), refused: false }] : [];
  });
  return [...wrong, ...evidence, ...unscored, ...claims];
}
