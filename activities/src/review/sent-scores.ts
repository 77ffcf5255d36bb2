import { Refusal } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import { checkScores, type Hundredths, parseScore } from '@thidua/domain';
import type { Dossier } from '../submission/dossier';

/** Scores as they are sent and kept in a reviewer's draft: decimals as text. */
export interface SentScores {
  scores?: Record<string, string>;
  reasons?: Record<string, string>;
}

const REFUSED = ['UNKNOWN_CRITERION', 'SCORE_OUT_OF_RANGE', 'INCOMPLETE_SCORES'] as const;

/**
 * Scores in hundredths, checked against the rule set; complete ones score every criterion and each claimed bonus.
 * @throws Refusal UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE, INCOMPLETE_SCORES
 */
export async function scoresOf(
  tx: Tx,
  year: Year,
  dossier: Dossier,
  sent: SentScores,
  { complete } = { complete: true },
): Promise<{ scores: Record<string, Hundredths>; reasons: Record<string, string> }> {
  const scores = Object.fromEntries(
    Object.entries(sent.scores ?? {}).map(([criterion, text]) => [
      criterion,
      parseScore(String(text)) ?? Number.MAX_SAFE_INTEGER,
    ]),
  );
  const claimed = await tx.query<{ criterion: string }>(
    `select criterion from score_line where submission_id = $1 and revision = $2 and kind = 'self' and score > 0`,
    [dossier.id, dossier.revision],
  );
  const problems = checkScores(year.rules.scoring, scores, {
    complete,
    claimed: claimed.map(({ criterion }) => criterion),
  });
  for (const code of REFUSED) {
    const wrong = problems.filter((problem) => problem.code === code);
    if (wrong.length > 0) throw new Refusal(code, { criteria: wrong.map((problem) => problem.criterion).join(', ') });
  }
  return { scores, reasons: sent.reasons ?? {} };
}
