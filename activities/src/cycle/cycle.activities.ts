import { Injectable } from '@nestjs/common';
import {
  type Instant,
  Refusal,
  reasonRequired,
  type Standing,
  WORKFLOWS,
  workflowId,
  type YearRef,
} from '@thidua/contracts';
import { dutiesOf, Facts, lockStage, notify, type StageRow, type Tx, type Year, Years } from '@thidua/database';
import { isStage, type StageName } from '@thidua/domain';
import { Activity } from '../activity';
import { actorOf, CANCELLED, Conduct } from '../conduct';
import { Engine } from '../engine';
import type { CycleCommand, StageTurn as StageTurnInput } from '../inputs';
import { yearRefOf } from '../year-ref';
import { ConductsOfTheYear } from './conducts';
import { CycleStanding } from './cycle-standing';
import { runningWorkflows } from './running-workflows';
import { StageTurn } from './stage-turn';
import { tellClosedEarly, tellExtended, touchedBy } from './touched';

interface Extension {
  stage: string;
  until: Instant;
  reason: string;
  units?: string[];
}

/** The cycle itself: its stages turn, deadlines move, a stage closes early, the year is cancelled. */
@Injectable()
export class CycleActivities {
  constructor(
    private readonly conduct: Conduct,
    private readonly stages: StageTurn,
    private readonly conducts: ConductsOfTheYear,
    private readonly standing: CycleStanding,
    private readonly engine: Engine,
    private readonly facts: Facts,
    private readonly years: Years,
  ) {}

  /** Opens, reminds and closes the stage as far as that is due, and starts what its opening calls for. */
  @Activity()
  turnStage(input: StageTurnInput): Promise<Standing> {
    return this.standing.of(input);
  }

  /** The conference's own workflow begins; it runs beside submission and review. */
  @Activity()
  async beginConference(ref: YearRef): Promise<void> {
    const year = await this.years.read(ref.cycle);
    await this.engine.start(WORKFLOWS.conference, [
      { workflowId: workflowId.conference(ref.cycle), ref: yearRefOf(year) },
    ]);
  }

  /** Over once a date is fixed. */
  @Activity()
  async conferenceFixed(input: StageTurnInput): Promise<Standing> {
    return this.conduct.turn(input.cycle, input, async (tx, year, timing) => {
      if (year.state === 'cancelled') return CANCELLED;
      const { state } = await tx.one<{ state: string }>(`select state from conference where cycle_id = $1`, [year.id]);
      return state === 'poll' ? this.stages.before(tx, year, null, timing) : { over: true };
    });
  }

  /**
   * Moves the deadline of a stage, for everybody or for some units, and tells those whom it touches.
   * @throws Refusal STAGE_CLOSED, DEADLINE_PASSED, REASON_REQUIRED, UNIT_UNKNOWN, STAGE_NOT_OPEN for voting, which has no deadline
   */
  @Activity()
  async extendDeadline(input: CycleCommand): Promise<Standing> {
    const touched = await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const { stage: name, until, reason, units } = command.body as Extension;
      if (!reason?.trim()) throw reasonRequired();
      if (!isStage(name)) throw new Refusal('NOT_FOUND');
      const stage = await lockStage(tx, year.id, name, 'update');
      if (stage.closesAt === null) throw new Refusal('STAGE_NOT_OPEN');
      const members = year.members.map(({ unit }) => unit);
      if (units?.some((unit) => !members.includes(unit))) throw new Refusal('UNIT_UNKNOWN');
      const at = command.receivedAt;
      const extended = { stage: name, until, reason, at, account: command.account };
      const touched = units
        ? await extendUnits(tx, year, units, extended, stage.state === 'closed')
        : await touchedBy(tx, year, stage, () => extendStage(tx, year, stage, extended));
      tx.event({
        cycle: year.id,
        type: 'deadline.extended',
        actor: actorOf(command),
        at,
        payload: { stage: name, until, units: units ?? null },
      });
      await tellExtended(tx, year, touched, extended);
      return { stage: name, until, units: units ?? members };
    });
    await this.engine.changed(this.waitingFor(input.cycle, touched.stage, touched.units));
    return this.standing.of(input);
  }

  /**
   * Closes a stage before its deadline: freely when nothing is outstanding, with a reason otherwise.
   * @throws Refusal STAGE_NOT_OPEN, STAGE_CLOSED, REASON_REQUIRED, OBJECTION_UNANSWERED, CONTEST_OPEN for voting
   */
  @Activity()
  async closeStage(input: CycleCommand): Promise<Standing> {
    const name = await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const { reason } = (command.body ?? {}) as { reason?: string };
      const wanted = command.subject;
      if (!isStage(wanted)) throw new Refusal('NOT_FOUND');
      const stage = await lockStage(tx, year.id, wanted, 'update');
      if (stage.state === 'closed') throw new Refusal('STAGE_CLOSED');
      if (stage.state === 'pending') throw new Refusal('STAGE_NOT_OPEN');
      if (wanted === 'voting') throw new Refusal('CONTEST_OPEN');
      const at = command.receivedAt;
      const conduct = this.conducts.all[wanted];
      const holding = await conduct.holding(tx, year, at);
      if (wanted === 'ranking' && holding.length > 0) throw new Refusal('OBJECTION_UNANSWERED');
      const owing = (await dutiesOf(tx, year, [wanted])).filter((duty) => !duty.done);
      const why = reason?.trim() || null;
      if (holding.length + owing.length > 0 && why === null) throw reasonRequired();
      await tellClosedEarly(tx, year, stage, owing, { reason: why, at });
      await this.stages.close(tx, year, wanted, at, {
        reason: why,
        forced: holding.length > 0,
        actor: actorOf(command),
      });
      return wanted;
    });
    const year = await this.years.read(input.cycle);
    const dossiers = name === 'submission' ? year.members.map(({ unit }) => workflowId.submission(year.id, unit)) : [];
    await this.engine.changed([...dossiers, ...((await this.conducts.all[name].closed?.(year)) ?? [])]);
    if (name === 'conference') await this.engine.changed([workflowId.conference(year.id)]);
    return this.standing.of(input);
  }

  /** Ends the year: a state and a reason. Timers stop, nothing is deleted. @throws Refusal REASON_REQUIRED */
  @Activity()
  async cancelCycle(input: CycleCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const { reason } = (command.body ?? {}) as { reason?: string };
      if (!reason?.trim()) throw reasonRequired();
      const at = command.receivedAt;
      await tx.query(`update cycle set state = 'cancelled', closed_at = $2, cancel_reason = $3 where id = $1`, [
        year.id,
        at,
        reason,
      ]);
      tx.event({ cycle: year.id, type: 'cycle.cancelled', actor: actorOf(command), at, payload: {} });
      const everybody = [...year.members.map(({ unit }) => `unit:${unit}`), 'standingBody', 'head'];
      await notify(
        tx,
        everybody.map((recipient) => ({
          cycle: year.id,
          recipient,
          kind: 'cancelled' as const,
          facts: { reason },
          subject: 'cycle',
          dueAt: at,
          at,
        })),
      );
      await withdrawInvitation(tx, year, everybody, reason, at);
      return { state: 'cancelled' };
    });
    const running = await this.facts.commit((tx) => runningWorkflows(tx, input.cycle));
    await this.engine.cancelled(running.filter((id) => id !== workflowId.cycle(input.cycle)));
    return { over: true, cancelled: true };
  }

  /** Whose own wait a moved deadline changes. */
  private waitingFor(cycle: string, stage: string, units: string[]): string[] {
    if (stage === 'submission') return units.map((unit) => workflowId.submission(cycle, unit));
    return stage === 'conference' ? [workflowId.conference(cycle)] : [];
  }
}

/** The conference that was called together does not take place. */
async function withdrawInvitation(tx: Tx, year: Year, to: string[], reason: string, at: Instant): Promise<void> {
  const called = await tx.maybe<{ startsAt: Instant; sequence: number }>(
    `update conference set invitation_sequence = invitation_sequence + 1 where cycle_id = $1 and state = 'fixed'
     returning starts_at as "startsAt", invitation_sequence as sequence`,
    [year.id],
  );
  if (!called) return;
  await notify(
    tx,
    to.map((recipient) => ({
      cycle: year.id,
      recipient,
      kind: 'invitationCancelled' as const,
      facts: { ...called, reason },
      stage: 'conference' as const,
      subject: 'conference',
      deadline: called.startsAt,
      dueAt: at,
      at,
    })),
  );
}

interface Extended {
  stage: StageName;
  until: Instant;
  reason: string;
  at: Instant;
  account: string;
}

async function extendStage(tx: Tx, year: Year, stage: StageRow, extended: Extended): Promise<void> {
  const { closesAt, name } = stage;
  const { until, at } = extended;
  if (stage.state === 'closed') throw new Refusal('STAGE_CLOSED');
  if (closesAt === null || until <= closesAt || until <= at) throw new Refusal('DEADLINE_PASSED');
  await tx.query(`update stage set closes_at = $3, overdue_at = null where cycle_id = $1 and name = $2`, [
    year.id,
    name,
    until,
  ]);
  await keepExtension(tx, year, null, closesAt, extended);
}

async function extendUnits(tx: Tx, year: Year, units: string[], extended: Extended, stageClosed: boolean) {
  const touched: { recipient: string; previous: Instant }[] = [];
  for (const unit of units) {
    const { own } = await tx.one<{ own: Instant }>(
      `select greatest(st.closes_at, d.due_at) as own from stage st
         left join deadline d on d.cycle_id = st.cycle_id and d.stage = st.name and d.unit = $3
        where st.cycle_id = $1 and st.name = $2`,
      [year.id, extended.stage, unit],
    );
    if (stageClosed && own < extended.at) throw new Refusal('STAGE_CLOSED');
    if (extended.until <= own || extended.until <= extended.at) throw new Refusal('DEADLINE_PASSED');
    await tx.query(
      `insert into deadline (cycle_id, stage, unit, due_at) values ($1, $2, $3, $4)
       on conflict (cycle_id, stage, unit) do update set due_at = excluded.due_at`,
      [year.id, extended.stage, unit, extended.until],
    );
    await keepExtension(tx, year, unit, own, extended);
    touched.push({ recipient: `unit:${unit}`, previous: own });
  }
  return touched;
}

async function keepExtension(
  tx: Tx,
  year: Year,
  unit: string | null,
  previous: Instant,
  extended: Extended,
): Promise<void> {
  await tx.query(
    `insert into extension (cycle_id, stage, unit, previous, until, reason, account_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [year.id, extended.stage, unit, previous, extended.until, extended.reason, extended.account, extended.at],
  );
}
