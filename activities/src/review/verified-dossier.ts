import { Refusal } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import {
  formatScore,
  type Hundredths,
  parseScore,
  type VerifiedTotal,
  verifiedLine,
  verifiedTotal,
} from '@thidua/domain';

interface Line {
  kind: 'review' | 'override';
  criterion: string;
  score: string;
}

/** The lines of a dossier's last revision as the standing body verifies them, and what they add up to. */
export interface VerifiedDossier {
  lines: Record<string, Hundredths>;
  total: VerifiedTotal;
}

export interface MinusEntry {
  code: string;
  times: number;
}

/**
 * Reads the scores there are and combines them by the rules. Nothing is written. A reviewer's scores are there once they
 * have approved this very revision; what lies in their draft, or was approved for an earlier one, is not.
 */
export async function combine(
  tx: Tx,
  year: Year,
  submission: string,
  revision: number,
  minus: MinusEntry[],
): Promise<VerifiedDossier> {
  const rows = await tx.query<Line>(
    `select kind, criterion, score from score_line where submission_id = $1 and revision = $2 and kind in ('review', 'override')`,
    [submission, revision],
  );
  const scoresOf = (kind: Line['kind'], criterion: string) =>
    rows.filter((row) => row.kind === kind && row.criterion === criterion).map((row) => parseScore(row.score) ?? 0);
  const { groups, bonus } = year.rules.scoring;
  const lines: Record<string, Hundredths> = {};
  for (const { code } of [...groups.flatMap((group) => group.criteria), ...bonus.criteria]) {
    lines[code] = verifiedLine(scoresOf('review', code), scoresOf('override', code)[0]);
  }
  const times = Object.fromEntries(minus.map((entry) => [entry.code, entry.times]));
  return { lines, total: verifiedTotal(year.rules.scoring, lines, times) };
}

/** Writes verified lines and totals; the state of the dossier is the caller's. */
export async function writeVerified(
  tx: Tx,
  submission: string,
  revision: number,
  { lines, total }: VerifiedDossier,
): Promise<void> {
  const codes = Object.keys(lines);
  await tx.query(`delete from score_line where submission_id = $1 and revision = $2 and kind = 'verified'`, [
    submission,
    revision,
  ]);
  await tx.query(
    `insert into score_line (submission_id, revision, kind, criterion, score)
     select $1, $2, 'verified', line.criterion, line.score from unnest($3::text[], $4::numeric[]) as line (criterion, score)`,
    [submission, revision, codes, codes.map((code) => formatScore(lines[code] ?? 0))],
  );
  await tx.query(`update submission set total = $2, groups = $3::jsonb, bonus = $4, minus = $5 where id = $1`, [
    submission,
    formatScore(total.total),
    JSON.stringify(Object.fromEntries(Object.entries(total.groups).map(([code, score]) => [code, formatScore(score)]))),
    formatScore(total.bonus),
    formatScore(total.minus),
  ]);
}

/** Replaces one override of a verified dossier and adds it up again. @throws Refusal NOT_FOUND, NOT_REVIEWED */
export async function overrideLine(
  tx: Tx,
  year: Year,
  unit: string,
  criterion: string,
  score: Hundredths,
  reason: string,
): Promise<void> {
  const dossier = await tx.one<{ id: string; revision: number; state: string }>(
    `select id, revision, state from submission where cycle_id = $1 and unit = $2 for update`,
    [year.id, unit],
  );
  if (dossier.state !== 'verified') throw new Refusal('NOT_REVIEWED');
  await writeOverrides(tx, dossier.id, dossier.revision, { [criterion]: { score, reason } });
  const minus = await tx.query<MinusEntry>(`select code, times from minus_entry where submission_id = $1`, [
    dossier.id,
  ]);
  await writeVerified(tx, dossier.id, dossier.revision, await combine(tx, year, dossier.id, dossier.revision, minus));
}

/** Keeps the standing body's own scores, each with its reason; an earlier one on the same line is replaced. */
export async function writeOverrides(
  tx: Tx,
  submission: string,
  revision: number,
  overrides: Record<string, { score: Hundredths; reason: string }>,
): Promise<void> {
  const codes = Object.keys(overrides);
  if (codes.length === 0) return;
  await tx.query(
    `delete from score_line where submission_id = $1 and revision = $2 and kind = 'override' and criterion = any($3::text[])`,
    [submission, revision, codes],
  );
  await tx.query(
    `insert into score_line (submission_id, revision, kind, criterion, score, reason)
     select $1, $2, 'override', line.criterion, line.score, line.reason
       from unnest($3::text[], $4::numeric[], $5::text[]) as line (criterion, score, reason)`,
    [
      submission,
      revision,
      codes,
      codes.map((code) => formatScore(overrides[code]?.score ?? 0)),
      codes.map((code) => overrides[code]?.reason ?? ''),
    ],
  );
}
