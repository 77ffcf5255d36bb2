import { Injectable } from '@nestjs/common';
import { type ErrorCode, type Instant, Refusal } from '@thidua/contracts';
import { type Command, type CycleState, Facts, lockStage, openForUnit, type Tx, Years } from '@thidua/database';
import { type DateAnswer, quorumMet } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { asOf, requireRunning } from '../cycles/as-of';
import { requireMember } from '../cycles/members';
import type { AgendaEntryDto } from './conference.dto';

interface ConferenceRow {
  state: 'poll' | 'fixed' | 'held';
  host: string | null;
  place: string | null;
  startsAt: Instant | null;
  moveReason: string | null;
  closedAt: Instant | null;
  minutesFile: string | null;
}

/** The conference as it is read, and the answers and the agenda, which are data and move no process. */
@Injectable()
export class ConferenceService {
  constructor(
    private readonly facts: Facts,
    private readonly years: Years,
    private readonly dataSource: DataSource,
  ) {}

  /** With the poll, the agenda and who came. Six statements. */
  async read(cycle: string) {
    const year = await this.years.read(cycle);
    const query = <T>(sql: string) => this.dataSource.query<T[]>(sql, [cycle]);
    const [[conference], dates, answers, agenda, attendance] = await Promise.all([
      query<ConferenceRow>(
        `select state, host, place, starts_at as "startsAt", move_reason as "moveReason", closed_at as "closedAt",
                minutes_file_id as "minutesFile" from conference where cycle_id = $1`,
      ),
      query<{ startsAt: Instant }>(
        `select starts_at as "startsAt" from conference_date where cycle_id = $1 order by position`,
      ),
      query<{ startsAt: Instant; by: string; answer: DateAnswer }>(
        `select starts_at as "startsAt", answered_by as by, answer from date_answer where cycle_id = $1 order by answered_by`,
      ),
      query<{ title: string; contest: string | null; minutes: number | null }>(
        `select title, contest, minutes from agenda_entry where cycle_id = $1 order by position`,
      ),
      query<{ unit: string; mark: string }>(
        `select a.unit, a.mark from attendance a join cycle_member m using (cycle_id, unit) where a.cycle_id = $1 order by m.position`,
      ),
    ]);
    if (!conference) throw new Refusal('NOT_FOUND');
    const { minutesFile, ...facts } = conference;
    const present = attendance.filter(({ mark }) => mark === 'present').length;
    const members = year.members.length;
    return {
      ...facts,
      minutes: minutesFile === null ? null : { file: minutesFile },
      dates: dates.map(({ startsAt }) => ({
        startsAt,
        answers: Object.fromEntries(
          answers.filter((one) => one.startsAt === startsAt).map(({ by, answer }) => [by, answer]),
        ),
      })),
      agenda,
      attendance,
      members,
      quorumMet: quorumMet(year.rules.voting.quorum, members, present),
    };
  }

  /**
   * Answers every date that is offered, for a unit or the standing body; a later answer replaces the earlier one.
   * @throws Refusal UNIT_UNKNOWN, STAGE_NOT_OPEN, STAGE_CLOSED, NO_DATES_OFFERED, DATE_FIXED, CONFERENCE_CLOSED,
   * VALIDATION_FAILED when there are not as many answers as dates
   */
  async answer(tx: Tx, command: Command, who: string, answers: DateAnswer[]) {
    const cycle = command.cycle ?? '';
    const at = command.receivedAt;
    const year = await this.years.read(cycle, tx);
    requireRunning(year);
    if (who !== 'standingBody') requireMember(year, who);
    const stage = await lockStage(tx, cycle, 'conference', 'share');
    if (stage.opensAt !== null && at < stage.opensAt) throw new Refusal('STAGE_NOT_OPEN');
    const { state } = await tx.one<{ state: string }>(`select state from conference where cycle_id = $1 for share`, [
      cycle,
    ]);
    if (state === 'held') throw new Refusal('CONFERENCE_CLOSED');
    if (state === 'fixed') throw new Refusal('DATE_FIXED');
    // a unit may have a later deadline of its own; the standing body, which is none, has the stage's
    await openForUnit(tx, cycle, 'conference', who, at);
    const dates = await tx.query<{ startsAt: Instant }>(
      `select starts_at as "startsAt" from conference_date where cycle_id = $1 order by position for share`,
      [cycle],
    );
    if (dates.length === 0) throw new Refusal('NO_DATES_OFFERED');
    if (dates.length !== answers.length) {
      throw new Refusal('VALIDATION_FAILED', { dates: String(dates.length) }, [
        { path: '/answers', code: 'ONE_FOR_EACH_DATE' },
      ]);
    }
    await tx.query(
      `insert into date_answer (cycle_id, starts_at, answered_by, answer, at)
       select $1, a.starts_at, $2, a.answer, $5 from unnest($3::timestamptz[], $4::text[]) as a (starts_at, answer)
       on conflict (cycle_id, starts_at, answered_by) do update set answer = excluded.answer, at = excluded.at`,
      [cycle, who, dates.map(({ startsAt }) => startsAt), answers, at],
    );
    tx.event({ cycle, type: 'dates.answered', actor: `account:${command.account}`, at, payload: { by: who, answers } });
    return { by: who, answers };
  }

  /** What an act meets where the conference's workflow is over, or has not begun. */
  async whenGone(cycle: string, state: CycleState): Promise<ErrorCode> {
    if (state === 'cancelled') return 'CYCLE_CANCELLED';
    if (state !== 'running') return 'CYCLE_NOT_RUNNING';
    const [row] = await this.dataSource.query<{ state: string }[]>(`select state from conference where cycle_id = $1`, [
      cycle,
    ]);
    return row?.state === 'held' ? 'CONFERENCE_CLOSED' : 'STAGE_NOT_OPEN';
  }

  /** Replaces the agenda, until the conference is closed. @throws Refusal CONFERENCE_CLOSED, UNKNOWN_CONTEST, CYCLE_NOT_RUNNING */
  async setAgenda(cycle: string, entries: AgendaEntryDto[], actor: string) {
    const year = await this.years.read(cycle);
    requireRunning(year);
    const at = asOf(year);
    return this.facts.commit(async (tx) => {
      const { state } = await tx.one<{ state: string }>(`select state from conference where cycle_id = $1 for update`, [
        cycle,
      ]);
      if (state === 'held') throw new Refusal('CONFERENCE_CLOSED');
      const known = await tx.query<{ code: string }>(`select code from contest where cycle_id = $1`, [cycle]);
      const unknown = entries.findIndex(
        ({ contest }) => contest !== undefined && !known.some(({ code }) => code === contest),
      );
      if (unknown >= 0) {
        throw new Refusal('UNKNOWN_CONTEST', {}, [{ path: `/entries/${unknown}/contest`, code: 'UNKNOWN_CONTEST' }]);
      }
      const rows = entries.map(({ title, contest = null, minutes = null }, position) => ({
        title,
        contest,
        minutes,
        position,
      }));
      await tx.query(`delete from agenda_entry where cycle_id = $1`, [cycle]);
      await tx.query(
        `insert into agenda_entry (cycle_id, position, title, contest, minutes)
         select $1, position, title, contest, minutes
           from jsonb_to_recordset($2) as e (position integer, title text, contest text, minutes integer)`,
        [cycle, JSON.stringify(rows)],
      );
      tx.event({ cycle, type: 'agenda.set', actor, at, payload: { entries: entries.length } });
      return { entries: rows.map(({ position: _position, ...entry }) => entry) };
    });
  }
}
