import { Injectable } from '@nestjs/common';
import { type Instant, type NoticeFacts, Refusal, reasonRequired, type Standing, workflowId } from '@thidua/contracts';
import { type Command, lockStage, notify, type Tx, type Year } from '@thidua/database';
import { type ConferenceState, conferenceMachine } from '@thidua/domain';
import { Activity } from '../activity';
import { actorOf, CANCELLED, Conduct, ENGINE } from '../conduct';
import { Engine } from '../engine';
import type { ConferenceCommand, ConferenceTurn } from '../inputs';
import { moved } from '../moved';
import type { Contest } from '../voting/contest';
import { endContest } from '../voting/end-contest';
import { whileVoting } from '../voting/while-voting';
import { everyNamed, type Mark, marksAfter, type Named } from './attendance';

interface ConferenceRow {
  state: ConferenceState;
  startsAt: Instant | null;
  sequence: number;
}

/** The date poll, the date itself, who came, and the close. */
@Injectable()
export class ConferenceActivities {
  constructor(
    private readonly conduct: Conduct,
    private readonly engine: Engine,
  ) {}

  /** Opens and closes the date poll when due. Over once the conference was held. */
  @Activity()
  async turnConference(input: ConferenceTurn): Promise<Standing> {
    return this.conduct.turn(input.cycle, input, async (tx, year, { at, through }) => {
      if (year.state === 'cancelled') return CANCELLED;
      const conference = await lockConference(tx, year);
      if (conference.state === 'held') return { over: true };
      const stage = await lockStage(tx, year.id, 'conference', 'update');
      if (stage.state === 'pending') {
        if (stage.opensAt !== null && stage.opensAt > at) return { over: false, next: stage.opensAt, opening: true };
        await mark(tx, year, 'open', at);
        return { over: false, ...(stage.closesAt !== null && { next: stage.closesAt }) };
      }
      if (stage.state === 'closed' || stage.closesAt === null) return { over: false };
      if (stage.closesAt > through) return { over: false, next: stage.closesAt };
      await mark(tx, year, 'closed', at);
      return { over: false };
    });
  }

  /**
   * Offers dates for everybody to answer; offering again starts the poll anew.
   * @throws Refusal STAGE_NOT_OPEN, DATE_FIXED, CONFERENCE_CLOSED, UNIT_UNKNOWN, DEADLINE_PASSED for a date that is over
   */
  @Activity()
  async offerDates(input: ConferenceCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const { host, place, dates } = command.body as { host: string; place: string; dates: Instant[] };
      const stage = await lockStage(tx, year.id, 'conference', 'share');
      if (stage.opensAt !== null && command.receivedAt < stage.opensAt) throw new Refusal('STAGE_NOT_OPEN');
      const conference = await lockConference(tx, year);
      moved(conferenceMachine, conference.state, 'offerDates', 'DATE_FIXED', { held: 'CONFERENCE_CLOSED' });
      if (!year.members.some(({ unit }) => unit === host)) throw new Refusal('UNIT_UNKNOWN');
      if (dates.some((date) => date <= command.receivedAt)) throw new Refusal('DEADLINE_PASSED');
      await tx.query(`delete from conference_date where cycle_id = $1`, [year.id]);
      await tx.query(`update conference set host = $2, place = $3 where cycle_id = $1`, [year.id, host, place]);
      await tx.query(
        `insert into conference_date (cycle_id, starts_at, position)
         select $1, d.starts_at, d.position from unnest($2::timestamptz[]) with ordinality as d (starts_at, position)`,
        [year.id, dates],
      );
      tx.event({
        cycle: year.id,
        type: 'dates.offered',
        actor: actorOf(command),
        at: command.receivedAt,
        payload: { host, dates },
      });
      await tellAll(tx, year, command, {
        kind: 'datesAsked',
        facts: { dates },
        to: year.members.map(({ unit }) => `unit:${unit}`),
        deadline: stage.closesAt,
      });
      return { dates };
    });
    return this.turnConference(input);
  }

  /** @throws Refusal NO_DATES_OFFERED, DATE_NOT_OFFERED, DATE_FIXED, CONFERENCE_CLOSED */
  @Activity()
  async fixDate(input: ConferenceCommand): Promise<Standing> {
    await this.setDate(input, 'date.fixed', async (tx, year, conference, date) => {
      moved(conferenceMachine, conference.state, 'fixDate', 'DATE_FIXED');
      const offered = await tx.query<{ startsAt: Instant }>(
        `select starts_at as "startsAt" from conference_date where cycle_id = $1`,
        [year.id],
      );
      if (offered.length === 0) throw new Refusal('NO_DATES_OFFERED');
      if (!offered.some(({ startsAt }) => startsAt === date)) throw new Refusal('DATE_NOT_OFFERED');
    });
    return this.turnConference(input);
  }

  /** @throws Refusal DATE_NOT_FIXED, REASON_REQUIRED, DEADLINE_PASSED, CONFERENCE_CLOSED */
  @Activity()
  async moveDate(input: ConferenceCommand): Promise<Standing> {
    await this.setDate(input, 'date.moved', async (_tx, _year, conference, date, command) => {
      const { reason } = command.body as { reason?: string };
      moved(conferenceMachine, conference.state, 'moveDate', 'DATE_NOT_FIXED');
      if (!reason?.trim()) throw reasonRequired();
      if (date <= command.receivedAt) throw new Refusal('DEADLINE_PASSED');
    });
    return this.turnConference(input);
  }

  /** Marks who is there, see {@link marksAfter}. @throws Refusal DATE_NOT_FIXED, STAGE_NOT_OPEN, CONFERENCE_CLOSED, UNIT_UNKNOWN */
  @Activity()
  async attend(input: ConferenceCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const named = command.body as Named;
      await lockConference(tx, year);
      await whileVoting(tx, year, command.receivedAt);
      const members = year.members.map(({ unit }) => unit);
      if (everyNamed(named).some((unit) => !members.includes(unit))) throw new Refusal('UNIT_UNKNOWN');
      const standing = await tx.query<{ unit: string; mark: Mark }>(
        `select unit, mark from attendance where cycle_id = $1`,
        [year.id],
      );
      const marks = marksAfter(members, new Map(standing.map(({ unit, mark }) => [unit, mark])), named);
      await tx.query(
        `insert into attendance (cycle_id, unit, mark, at)
         select $1, a.unit, a.mark, $4 from unnest($2::text[], $3::text[]) as a (unit, mark)
         on conflict (cycle_id, unit) do update set mark = excluded.mark, at = excluded.at`,
        [year.id, members, marks, command.receivedAt],
      );
      const are = (mark: Mark): string[] => members.filter((_, index) => marks[index] === mark);
      const payload = { present: are('present'), excused: are('excused') };
      tx.event({
        cycle: year.id,
        type: 'attendance.marked',
        actor: actorOf(command),
        at: command.receivedAt,
        payload,
      });
      return payload;
    });
    return this.turnConference(input);
  }

  /** Ends the conference, and voting with it. @throws Refusal CONTEST_OPEN, DATE_NOT_FIXED, STAGE_NOT_OPEN, CONFERENCE_CLOSED */
  @Activity()
  async closeConference(input: ConferenceCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      await lockConference(tx, year);
      await whileVoting(tx, year, command.receivedAt);
      const open = await tx.query(`select 1 from round where cycle_id = $1 and state = 'open' limit 1`, [year.id]);
      if (open.length > 0) throw new Refusal('CONTEST_OPEN');
      await giveUpWaitingContests(tx, year, command.receivedAt);
      await tx.query(`update conference set state = 'held', closed_at = $2 where cycle_id = $1`, [
        year.id,
        command.receivedAt,
      ]);
      tx.event({
        cycle: year.id,
        type: 'conference.closed',
        actor: actorOf(command),
        at: command.receivedAt,
        payload: {},
      });
      return { state: 'held' };
    });
    const contests = await this.contestsOf(input.cycle);
    await this.engine.changed([workflowId.cycle(input.cycle), ...contests]);
    return { over: true };
  }

  private async contestsOf(cycle: string): Promise<string[]> {
    const rows = await this.conduct.facts.commit((tx) =>
      tx.query<{ code: string }>(
        `select code from contest where cycle_id = $1 and status in ('empty', 'passed') and kind = 'approval'`,
        [cycle],
      ),
    );
    return rows.map(({ code }) => workflowId.contest(cycle, code));
  }

  private async setDate(
    input: ConferenceCommand,
    type: 'date.fixed' | 'date.moved',
    check: (tx: Tx, year: Year, conference: ConferenceRow, date: Instant, command: Command) => Promise<void>,
  ): Promise<void> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const { date, reason } = command.body as { date: Instant; reason?: string };
      const conference = await lockConference(tx, year);
      if (conference.state === 'held') throw new Refusal('CONFERENCE_CLOSED');
      await check(tx, year, conference, date, command);
      await tx.query(
        `update conference set state = 'fixed', starts_at = $2, move_reason = $3, invitation_sequence = invitation_sequence + 1
          where cycle_id = $1`,
        [year.id, date, reason ?? null],
      );
      tx.event({ cycle: year.id, type, actor: actorOf(command), at: command.receivedAt, payload: { date } });
      await invite(tx, year, command, type === 'date.moved' ? conference.startsAt : null);
      return { date };
    });
    await this.engine.changed([workflowId.cycle(input.cycle)]);
  }
}

/**
 * A contest whose next round was never opened ends with the conference: an approval's empty places stay empty,
 * anything else is a deadlock for the standing body.
 */
async function giveUpWaitingContests(tx: Tx, year: Year, at: Instant): Promise<void> {
  const waiting = await tx.query<Pick<Contest, 'code' | 'kind' | 'winners' | 'undecided'>>(
    `select code, kind, winners, undecided from contest where cycle_id = $1 and status = 'open' order by position, code for update`,
    [year.id],
  );
  for (const { code, kind, winners, undecided } of waiting) {
    const end =
      kind === 'approval'
        ? { status: winners.length > 0 ? ('passed' as const) : ('empty' as const), winners }
        : { status: 'deadlock' as const, winners, undecided };
    await endContest(tx, year, { code }, end, at, ENGINE);
  }
}

async function lockConference(tx: Tx, year: Year): Promise<ConferenceRow> {
  return tx.one<ConferenceRow>(
    `select state, starts_at as "startsAt", invitation_sequence as sequence from conference where cycle_id = $1 for update`,
    [year.id],
  );
}

async function mark(tx: Tx, year: Year, state: 'open' | 'closed', at: Instant): Promise<void> {
  const column = state === 'open' ? 'opened_at' : 'closed_at';
  await tx.query(`update stage set state = $2, ${column} = $3 where cycle_id = $1 and name = 'conference'`, [
    year.id,
    state,
    at,
  ]);
  tx.event({
    cycle: year.id,
    type: state === 'open' ? 'stage.opened' : 'stage.closed',
    actor: ENGINE,
    at,
    payload: { stage: 'conference' },
  });
}

type Told = {
  [K in 'datesAsked' | 'invitation' | 'invitationMoved']: {
    kind: K;
    facts: NoticeFacts[K];
    to: string[];
    deadline: Instant | null;
  };
}['datesAsked' | 'invitation' | 'invitationMoved'];

async function tellAll(tx: Tx, year: Year, command: Command, { to, ...what }: Told): Promise<void> {
  await notify(
    tx,
    to.map((recipient) => ({
      cycle: year.id,
      recipient,
      stage: 'conference' as const,
      about: command.id,
      subject: 'conference',
      dueAt: command.receivedAt,
      at: command.receivedAt,
      ...what,
    })),
  );
}

/** Invites everybody to the date that stands, or tells them that it moved. */
async function invite(tx: Tx, year: Year, command: Command, previous: Instant | null): Promise<void> {
  const { reason = '' } = command.body as { reason?: string };
  const { sequence, ...where } = await tx.one<NoticeFacts['invitation']>(
    `select starts_at as "startsAt", place, host, invitation_sequence as sequence from conference where cycle_id = $1`,
    [year.id],
  );
  const to = [...year.members.map(({ unit }) => `unit:${unit}`), 'standingBody', 'head'];
  const facts = { ...where, sequence };
  const deadline = where.startsAt;
  if (previous === null) await tellAll(tx, year, command, { kind: 'invitation', facts, to, deadline });
  else
    await tellAll(tx, year, command, { kind: 'invitationMoved', facts: { ...facts, previous, reason }, to, deadline });
}
