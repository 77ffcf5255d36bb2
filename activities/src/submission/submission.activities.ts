import { Injectable } from '@nestjs/common';
import { type Instant, Refusal, type Standing, workflowId } from '@thidua/contracts';
import { lockStage, notify, ownDeadline, type Tx, type Year } from '@thidua/database';
import { lateDays, submissionMachine } from '@thidua/domain';
import { Activity } from '../activity';
import { actorOf, CANCELLED, Conduct, ENGINE } from '../conduct';
import { Engine } from '../engine';
import type { DossierCommand, DossierTurn } from '../inputs';
import { moved } from '../moved';
import { onTheirWay } from '../pending-commands';
import { isRetry } from '../retry';
import { type Dossier, lockDossier } from './dossier';
import { draftOf, writeRevision } from './revision';
import { windowOf } from './window';

/** A unit's own acts on its dossier, and what its deadlines do to it. */
@Injectable()
export class SubmissionActivities {
  constructor(
    private readonly conduct: Conduct,
    private readonly engine: Engine,
  ) {}

  /**
   * Hands in the draft as the next revision; it replaces the whole dossier. What its reviewers wrote stays as their draft,
   * which they look through and approve anew. Until then it counts nowhere: a verification combines the scores that were
   * approved for the revision at hand.
   * @throws Refusal NOT_REGISTERED, STAGE_NOT_OPEN, STAGE_CLOSED, LATE_CLOSED, ALREADY_SUBMITTED, ALREADY_VERIFIED,
   *   EVIDENCE_REQUIRED, SCORE_OUT_OF_RANGE, UNKNOWN_CRITERION, UNKNOWN_INDICATOR
   */
  @Activity()
  async submitDossier(input: DossierCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const at = command.receivedAt;
      const stage = await lockStage(tx, year.id, 'submission', 'share');
      const dossier = await lockDossier(tx, year.id, input.unit);
      if (stage.reachedAt === null || at < stage.reachedAt) throw new Refusal('STAGE_NOT_OPEN');
      const late = await this.lateness(tx, year, dossier, at);
      const draft = await draftOf(tx, year, dossier);
      const revision = await writeRevision(tx, year, dossier, draft, { at, account: command.account, late });
      tx.event({
        cycle: year.id,
        type: 'dossier.submitted',
        actor: actorOf(command),
        at,
        payload: { unit: input.unit, revision, lateDays: dossier.firstSubmittedAt === null ? late : dossier.lateDays },
      });
      const reviewers = await tx.query<{ reviewer: string; due: Instant | null }>(
        `update review_assignment a set approved_revision = null, approved_at = null, version = version + 1
          where cycle_id = $1 and unit = $2
          returning reviewer, (select nullif(greatest(s.closes_at, d.due_at, $3), $3) from stage s
            left join deadline d on d.cycle_id = s.cycle_id and d.stage = s.name and d.unit = a.reviewer
            where s.cycle_id = a.cycle_id and s.name = 'review') as due`,
        [year.id, input.unit, at],
      );
      const told =
        revision > 1
          ? reviewers.map(({ reviewer, due }) => ({ recipient: `unit:${reviewer}`, deadline: due }))
          : [{ recipient: 'standingBody' }];
      await notify(
        tx,
        told.map((to) => ({
          ...to,
          cycle: year.id,
          kind: revision > 1 ? ('resubmitted' as const) : ('submitted' as const),
          facts: { unit: input.unit, revision },
          stage: 'review' as const,
          about: `${input.unit}/${revision}`,
          subject: `dossier/${input.unit}`,
          dueAt: at,
          at,
        })),
      );
      return { unit: input.unit, state: 'submitted', revision, lateDays: late };
    });
    return this.turnDossier(input);
  }

  /** Takes a dossier back until the unit's own deadline. @throws Refusal NOTHING_TO_WITHDRAW */
  @Activity()
  async withdrawDossier(input: DossierCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      await lockStage(tx, year.id, 'submission', 'share');
      const dossier = await lockDossier(tx, year.id, input.unit);
      const own = await ownDeadline(tx, year.id, 'submission', input.unit);
      const state = moved(submissionMachine, dossier.state, 'withdraw', 'NOTHING_TO_WITHDRAW');
      if (own === null || command.receivedAt > own) throw new Refusal('NOTHING_TO_WITHDRAW');
      await tx.query(`update submission set state = $2 where id = $1`, [dossier.id, state]);
      tx.event({
        cycle: year.id,
        type: 'dossier.withdrawn',
        actor: actorOf(command),
        at: command.receivedAt,
        payload: { unit: input.unit, revision: dossier.revision },
      });
      return { unit: input.unit, state };
    });
    return this.turnDossier(input);
  }

  /** What falls due by itself: a revision's deadline leaves the last revision standing, the last late day ends the wait. */
  @Activity()
  async turnDossier(input: DossierTurn): Promise<Standing> {
    const { standing, ended } = await this.conduct.turn(input.cycle, input, async (tx, year, { at, through }) => {
      await lockStage(tx, year.id, 'submission', 'share');
      if (year.state === 'cancelled') return { standing: CANCELLED, ended: false };
      const dossier = await lockDossier(tx, year.id, input.unit);
      const due = await this.dueOf(tx, year, dossier);
      if (due === undefined || due > through) return { standing: standingOf(dossier, due), ended: false };
      if (input.insist !== true && (await onTheirWay(tx, year.id, due, input.unit))) {
        return { standing: { over: false, soon: true }, ended: false };
      }
      await this.expire(tx, year, dossier, at);
      return { standing: standingOf(dossier, undefined), ended: true };
    });
    if (ended || (standing.over && isRetry())) await this.engine.changed([workflowId.cycle(input.cycle)]);
    return standing;
  }

  /** How many begun days late a first dossier is; refuses what is not the unit's to hand in now. */
  private async lateness(tx: Tx, year: Year, dossier: Dossier, at: Instant): Promise<number> {
    const { state } = dossier;
    moved(submissionMachine, state, 'submit', 'ALREADY_SUBMITTED', {
      verified: 'ALREADY_VERIFIED',
      lapsed: 'LATE_CLOSED',
    });
    if (dossier.state === 'returned') {
      if (dossier.revisionDueAt !== null && at > dossier.revisionDueAt) throw new Refusal('ALREADY_SUBMITTED');
      return dossier.lateDays;
    }
    const own = await this.own(tx, year, dossier.unit);
    if (dossier.revision > 0) {
      if (at > own) throw new Refusal('ALREADY_SUBMITTED');
      return dossier.lateDays;
    }
    if (at > windowOf(year, own)) throw new Refusal('LATE_CLOSED');
    return lateDays(at, own);
  }

  /** Until when the unit may act: for a revision, for a withdrawn dossier, for one that was never handed in. */
  private async dueOf(tx: Tx, year: Year, dossier: Dossier): Promise<Instant | undefined> {
    if (dossier.state === 'returned') return dossier.revisionDueAt ?? undefined;
    if (dossier.state !== 'draft') return undefined;
    const own = await this.own(tx, year, dossier.unit);
    return dossier.revision > 0 ? own : windowOf(year, own);
  }

  private async own(tx: Tx, year: Year, unit: string): Promise<Instant> {
    const own = await ownDeadline(tx, year.id, 'submission', unit);
    if (own === null) throw new Error(`the submission stage of ${year.id} has no deadline`);
    return own;
  }

  private async expire(tx: Tx, year: Year, dossier: Dossier, at: Instant): Promise<void> {
    const stands = dossier.revision > 0;
    dossier.state = moved(submissionMachine, dossier.state, stands ? 'expire' : 'lapse', 'STAGE_CLOSED');
    await tx.query(`update submission set state = $2, revision_due_at = null where id = $1`, [
      dossier.id,
      dossier.state,
    ]);
    tx.event({
      cycle: year.id,
      type: stands ? 'revision.expired' : 'dossier.lapsed',
      actor: ENGINE,
      at,
      payload: { unit: dossier.unit, revision: dossier.revision },
    });
  }
}

function standingOf(dossier: Dossier, due: Instant | undefined): Standing {
  const over = submissionMachine.terminal.includes(dossier.state);
  return { over, ...(due !== undefined && !over && { next: due }) };
}
