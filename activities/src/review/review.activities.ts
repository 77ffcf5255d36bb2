import { Injectable } from '@nestjs/common';
import { type Instant, type NoticeFacts, Refusal, reasonRequired, type Standing, workflowId } from '@thidua/contracts';
import { type Command, lockStage, notify, type StageRow, type Tx, type Year } from '@thidua/database';
import { addDuration, formatScore, gapExceeds, minusTimesWith, parseScore, submissionMachine } from '@thidua/domain';
import { Activity } from '../activity';
import { actorOf, Conduct } from '../conduct';
import { Engine } from '../engine';
import type { DossierCommand } from '../inputs';
import { moved } from '../moved';
import { type Dossier, lockDossier } from '../submission/dossier';
import { SubmissionActivities } from '../submission/submission.activities';
import { type SentScores, scoresOf } from './sent-scores';
import { combine, type MinusEntry, writeOverrides, writeVerified } from './verified-dossier';

interface Verification {
  override?: Record<string, { score: string; reason: string }>;
  minus?: Record<string, number>;
  reason?: string;
}

/** What others do with a unit's dossier: approve it with scores, return it, verify it. */
@Injectable()
export class ReviewActivities {
  constructor(
    private readonly conduct: Conduct,
    private readonly engine: Engine,
    private readonly dossiers: SubmissionActivities,
  ) {}

  /**
   * Sends a dossier back with a reason and a deadline of its own.
   * @throws Refusal STAGE_NOT_OPEN, STAGE_CLOSED, NOT_ASSIGNED, OWN_DOSSIER, NOT_SUBMITTED, ALREADY_VERIFIED, REVISIONS_EXHAUSTED, REASON_REQUIRED
   */
  @Activity()
  async returnDossier(input: DossierCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const { reason, by } = command.body as { reason: string; by: string };
      const at = command.receivedAt;
      await openReview(tx, year);
      if (by !== 'standingBody') await assignmentOf(tx, year, input.unit, by);
      const dossier = await waiting(tx, year, input.unit, 'return');
      if (!reason?.trim()) throw reasonRequired();
      const { max, within } = year.rules.submission.revisions;
      if (dossier.returns >= max) throw new Refusal('REVISIONS_EXHAUSTED');
      const due = addDuration(at, within, year.bloc.timezone);
      await tx.query(
        `update submission set state = 'returned', returns = returns + 1, return_reason = $2, revision_due_at = $3, returned_at = $4
          where id = $1`,
        [dossier.id, reason, due, at],
      );
      tx.event({
        cycle: year.id,
        type: 'dossier.returned',
        actor: actorOf(command),
        at,
        payload: { unit: input.unit, by, due },
      });
      await tellUnit(tx, year, input.unit, command, {
        kind: 'returned',
        facts: { reason, reviewer: by, revision: dossier.revision },
        deadline: due,
      });
      return { unit: input.unit, state: 'returned', due };
    });
    await this.engine.changed([workflowId.cycle(input.cycle)]);
    return this.dossiers.turnDossier(input);
  }

  /**
   * A reviewer ends their part with a score for every criterion.
   * @throws Refusal NOT_ASSIGNED, OWN_DOSSIER, NOT_SUBMITTED, ALREADY_VERIFIED, INCOMPLETE_SCORES, SCORE_OUT_OF_RANGE,
   *   UNKNOWN_CRITERION, STAGE_NOT_OPEN, STAGE_CLOSED
   */
  @Activity()
  async approveDossier(input: DossierCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const [unit = '', reviewer = ''] = command.subject.split('/');
      const at = command.receivedAt;
      await openReview(tx, year);
      const draft = await assignmentOf(tx, year, unit, reviewer);
      const dossier = await waiting(tx, year, unit, 'verify');
      const sent = (command.body ?? {}) as SentScores;
      const { scores, reasons } = await scoresOf(tx, year, dossier, sent.scores ? sent : draft);
      const codes = Object.keys(scores);
      await tx.query(
        `delete from score_line where submission_id = $1 and revision = $2 and kind = 'review' and reviewer = $3`,
        [dossier.id, dossier.revision, reviewer],
      );
      await tx.query(
        `insert into score_line (submission_id, revision, kind, criterion, reviewer, score, reason)
         select $1, $2, 'review', line.criterion, $3, line.score, nullif(line.reason, '')
           from unnest($4::text[], $5::numeric[], $6::text[]) as line (criterion, score, reason)`,
        [
          dossier.id,
          dossier.revision,
          reviewer,
          codes,
          codes.map((code) => formatScore(scores[code] ?? 0)),
          codes.map((code) => reasons[code] ?? ''),
        ],
      );
      await tx.query(
        `update review_assignment set scores = $4::jsonb, reasons = $5::jsonb, approved_revision = $6, approved_at = $7, version = version + 1
          where cycle_id = $1 and unit = $2 and reviewer = $3`,
        [
          year.id,
          unit,
          reviewer,
          JSON.stringify(Object.fromEntries(codes.map((code) => [code, formatScore(scores[code] ?? 0)]))),
          JSON.stringify(reasons),
          dossier.revision,
          at,
        ],
      );
      tx.event({
        cycle: year.id,
        type: 'dossier.approved',
        actor: actorOf(command),
        at,
        payload: { unit, reviewer, revision: dossier.revision },
      });
      return { unit, reviewer, revision: dossier.revision };
    });
    return this.dossiers.turnDossier(input);
  }

  /**
   * The standing body's final approval, with overrides, minus entries, and a reason where the gap needs one.
   * @throws Refusal NOT_SUBMITTED, ALREADY_VERIFIED, NOT_REVIEWED, REASON_REQUIRED, SCORE_OUT_OF_RANGE, UNKNOWN_CRITERION,
   *   STAGE_NOT_OPEN, STAGE_CLOSED
   */
  @Activity()
  async verifyDossier(input: DossierCommand): Promise<Standing> {
    const overdue = await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const verification = (command.body ?? {}) as Verification;
      const at = command.receivedAt;
      const stage = await openReview(tx, year);
      const dossier = await waiting(tx, year, input.unit, 'verify');
      await this.override(tx, year, dossier, verification.override ?? {});
      const [{ scored }] = (await tx.query<{ scored: boolean }>(
        `select exists (select 1 from score_line where submission_id = $1 and revision = $2 and kind in ('review', 'override')) as scored`,
        [dossier.id, dossier.revision],
      )) as [{ scored: boolean }];
      if (!scored) throw new Refusal('NOT_REVIEWED');
      const minus = minusOf(year, dossier, verification.minus ?? {});
      const verified = await combine(tx, year, dossier.id, dossier.revision, minus);
      const { gap } = year.rules.submission;
      const self = parseScore(dossier.selfTotal ?? '0') ?? 0;
      const reason = verification.reason?.trim() || null;
      if (gap && gapExceeds(year.rules.scoring, gap, self, verified.total.total) && reason === null) {
        throw reasonRequired();
      }
      await writeVerified(tx, dossier.id, dossier.revision, verified);
      await this.writeMinus(tx, year, dossier, minus);
      await tx.query(
        `update submission set state = 'verified', verified_at = $2, verified_by = $3, gap_reason = $4 where id = $1`,
        [dossier.id, at, command.account, reason],
      );
      tx.event({
        cycle: year.id,
        type: 'dossier.verified',
        actor: actorOf(command),
        at,
        payload: { unit: input.unit, revision: dossier.revision },
      });
      const facts = { total: formatScore(verified.total.total) };
      await tellUnit(tx, year, input.unit, command, { kind: 'verified', facts });
      return {
        unit: input.unit,
        state: 'verified',
        total: formatScore(verified.total.total),
        overdue: stage.overdueAt !== null,
      };
    });
    if (overdue.overdue) await this.engine.changed([workflowId.cycle(input.cycle)]);
    return this.dossiers.turnDossier(input);
  }

  private async override(
    tx: Tx,
    year: Year,
    dossier: Dossier,
    overrides: Record<string, { score: string; reason: string }>,
  ): Promise<void> {
    const bare = Object.entries(overrides).filter(([, { reason }]) => !reason?.trim());
    if (bare.length > 0) throw reasonRequired(...bare.map(([criterion]) => `/override/${criterion}/reason`));
    const sent = {
      scores: Object.fromEntries(Object.entries(overrides).map(([criterion, { score }]) => [criterion, score])),
    };
    const { scores } = await scoresOf(tx, year, dossier, sent, { complete: false });
    await writeOverrides(
      tx,
      dossier.id,
      dossier.revision,
      Object.fromEntries(
        Object.entries(scores).map(([criterion, score]) => [
          criterion,
          { score, reason: overrides[criterion]?.reason ?? '' },
        ]),
      ),
    );
  }

  private async writeMinus(tx: Tx, year: Year, dossier: Dossier, minus: MinusEntry[]): Promise<void> {
    for (const { code, times } of minus) {
      const rule = year.rules.scoring.minus.criteria.find((criterion) => criterion.code === code);
      if (!rule) continue;
      await tx.query(`insert into minus_entry (submission_id, code, times, amount) values ($1, $2, $3, $4)`, [
        dossier.id,
        code,
        times,
        formatScore(Math.min(rule.each * times, rule.max)),
      ]);
    }
  }
}

/** The automatic minus of lateness and what the standing body adds. @throws Refusal UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE */
function minusOf(year: Year, dossier: Dossier, sent: Record<string, number>): MinusEntry[] {
  const known = new Set(year.rules.scoring.minus.criteria.map(({ code }) => code));
  for (const [code, times] of Object.entries(sent)) {
    if (!known.has(code)) throw new Refusal('UNKNOWN_CRITERION', { criteria: code });
    if (!Number.isInteger(times) || times < 0) throw new Refusal('SCORE_OUT_OF_RANGE', { criteria: code });
  }
  const all = minusTimesWith(year.rules.submission.late, dossier.lateDays, sent);
  return Object.entries(all)
    .filter(([, times]) => times > 0)
    .map(([code, times]) => ({ code, times }));
}

/** The review stage, held open for the rest of the transaction. @throws Refusal STAGE_NOT_OPEN, STAGE_CLOSED */
async function openReview(tx: Tx, year: Year): Promise<StageRow> {
  const stage = await lockStage(tx, year.id, 'review', 'share');
  if (stage.state === 'pending') throw new Refusal('STAGE_NOT_OPEN');
  if (stage.state === 'closed') throw new Refusal('STAGE_CLOSED');
  return stage;
}

/** The dossier, if it waits for review. @throws Refusal NOT_REGISTERED, NOT_SUBMITTED, ALREADY_VERIFIED */
async function waiting(tx: Tx, year: Year, unit: string, event: 'return' | 'verify'): Promise<Dossier> {
  const dossier = await lockDossier(tx, year.id, unit);
  moved(submissionMachine, dossier.state, event, 'NOT_SUBMITTED', { verified: 'ALREADY_VERIFIED' });
  return dossier;
}

/** What a reviewing unit has saved so far. @throws Refusal OWN_DOSSIER, NOT_ASSIGNED, CONFLICT_OF_INTEREST */
async function assignmentOf(tx: Tx, year: Year, unit: string, reviewer: string): Promise<SentScores> {
  if (unit === reviewer) throw new Refusal('OWN_DOSSIER');
  const assignment = await tx.maybe<SentScores & { conflict: boolean }>(
    `select a.scores, a.reasons,
            exists (select 1 from conflict_of_interest c where c.cycle_id = a.cycle_id and c.unit = a.reviewer and c.of_unit = a.unit) as conflict
       from review_assignment a where a.cycle_id = $1 and a.unit = $2 and a.reviewer = $3 for update of a`,
    [year.id, unit, reviewer],
  );
  if (!assignment) throw new Refusal('NOT_ASSIGNED');
  if (assignment.conflict) throw new Refusal('CONFLICT_OF_INTEREST');
  return assignment;
}

async function tellUnit(
  tx: Tx,
  year: Year,
  unit: string,
  command: Command,
  what:
    | { kind: 'returned'; facts: NoticeFacts['returned']; deadline: Instant }
    | { kind: 'verified'; facts: NoticeFacts['verified'] },
): Promise<void> {
  await notify(tx, [
    {
      cycle: year.id,
      recipient: `unit:${unit}`,
      stage: 'review',
      about: command.id,
      subject: `dossier/${unit}`,
      dueAt: command.receivedAt,
      at: command.receivedAt,
      ...what,
    },
  ]);
}
