import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx, Year } from '@thidua/database';
import {
  checkIndicator,
  checkScores,
  formatScore,
  type Hundredths,
  missingEvidence,
  parseScore,
  selfTotal,
} from '@thidua/domain';
import type { Dossier } from './dossier';

/** A draft as it is kept: self-scores and stated rates as text, counts as integers. */
interface DraftBody {
  self?: Record<string, string>;
  indicators?: Record<string, { of: number; met: number; stated: string }>;
}

/** A draft that may be handed in. */
export interface Draft {
  body: DraftBody;
  lines: Record<string, Hundredths>;
  indicators: { code: string; of: number; met: number; stated: string; computed: string; flagged: boolean }[];
}

interface Submitted {
  at: Instant;
  account: string;
  late: number;
}

/** @throws Refusal UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE, UNKNOWN_INDICATOR, EVIDENCE_REQUIRED */
export async function draftOf(tx: Tx, year: Year, dossier: Dossier): Promise<Draft> {
  const body = (dossier.draft ?? {}) as DraftBody;
  const { scoring } = year.rules;
  const lines = Object.fromEntries(
    Object.entries(body.self ?? {}).map(([criterion, text]) => [
      criterion,
      parseScore(text) ?? Number.MAX_SAFE_INTEGER,
    ]),
  );
  for (const code of ['UNKNOWN_CRITERION', 'SCORE_OUT_OF_RANGE'] as const) {
    const wrong = checkScores(scoring, lines, { complete: false }).filter((problem) => problem.code === code);
    if (wrong.length > 0) throw new Refusal(code, { criteria: wrong.map((problem) => problem.criterion).join(', ') });
  }
  const files = await tx.query<{ criterion: string }>(
    `select distinct criterion from evidence where submission_id = $1 and removed_at is null`,
    [dossier.id],
  );
  const missing = missingEvidence(
    scoring,
    lines,
    files.map(({ criterion }) => criterion),
  );
  if (missing.length > 0) throw new Refusal('EVIDENCE_REQUIRED', { criteria: missing.join(', ') });
  const known = new Set(scoring.indicators.map(({ code }) => code));
  const indicators = Object.entries(body.indicators ?? {}).map(([code, count]) => {
    if (!known.has(code)) throw new Refusal('UNKNOWN_INDICATOR');
    const { computed, differs } = checkIndicator(count);
    return { code, ...count, computed, flagged: differs };
  });
  return { body, lines, indicators };
}

/** Keeps the draft as the next revision, whole; the former ones stay as they were. */
export async function writeRevision(
  tx: Tx,
  year: Year,
  dossier: Dossier,
  draft: Draft,
  submitted: Submitted,
): Promise<number> {
  const revision = dossier.revision + 1;
  const self = formatScore(selfTotal(year.rules.scoring, draft.lines));
  await tx.query(
    `insert into submission_revision (submission_id, revision, body, self_total, at, account_id) values ($1, $2, $3::jsonb, $4, $5, $6)`,
    [dossier.id, revision, JSON.stringify(draft.body), self, submitted.at, submitted.account],
  );
  const codes = Object.keys(draft.lines);
  await tx.query(
    `insert into score_line (submission_id, revision, kind, criterion, score)
     select $1, $2, 'self', line.criterion, line.score from unnest($3::text[], $4::numeric[]) as line (criterion, score)`,
    [dossier.id, revision, codes, codes.map((code) => formatScore(draft.lines[code] ?? 0))],
  );
  await tx.query(
    `insert into indicator_count (submission_id, revision, code, total, met, stated, computed, flagged)
     select $1, $2, i.code, i."of", i.met, i.stated, i.computed, i.flagged
       from jsonb_to_recordset($3::jsonb)
         as i (code text, "of" integer, met integer, stated text, computed numeric, flagged boolean)`,
    [dossier.id, revision, JSON.stringify(draft.indicators)],
  );
  await tx.query(
    `update submission set state = 'submitted', revision = $2, submitted_at = $3, self_total = $4, revision_due_at = null,
            late_days = case when first_submitted_at is null then $5 else late_days end,
            first_submitted_at = coalesce(first_submitted_at, $3)
      where id = $1`,
    [dossier.id, revision, submitted.at, self, submitted.late],
  );
  dossier.state = 'submitted';
  return revision;
}
