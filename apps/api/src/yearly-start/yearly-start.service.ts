import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Instant, Refusal, scheduleId, type YearlyStart, type YearStarted } from '@thidua/contracts';
import { Facts, type Tx, yearlyStarts } from '@thidua/database';
import { toInstant, toLocalTime } from '@thidua/domain';
import { dropSchedule, keepSchedule, readSchedule, type ScheduledRun, yearlyPlan } from '@thidua/engine';
import { Process } from '../foundation';
import { checkRuleSet } from '../rules/rule-book';
import type { LastStartDto, SetYearlyStartDto, YearlyStartDto } from './yearly-start.dto';

const DAYS_BEFORE = 14;
const DATES = 3;

type Act = { account: string; at: Instant };

/** When and whether a bloc's year starts by itself: a row that people change, and the engine's schedule that follows it. */
@Injectable()
export class YearlyStartService {
  constructor(
    private readonly facts: Facts,
    private readonly process: Process,
  ) {}

  /** @throws Refusal NOT_FOUND, ENGINE_UNAVAILABLE */
  async read(bloc: string): Promise<YearlyStartDto> {
    const { start, by, at } = await this.facts.commit(async (tx) => {
      const [found] = await yearlyStarts(tx, bloc);
      if (!found) throw new Refusal('NOT_FOUND');
      const changed = await tx.one<{ by: string; at: Instant }>(
        `select a.name as by, y.at from yearly_start y join account a on a.id = y.account_id where y.bloc_id = $1`,
        [bloc],
      );
      return { start: found, ...changed };
    });
    const standing = await this.process.ask((client) => readSchedule(client, scheduleId.yearly(start.bloc)));
    const { opens, daysBefore, paused, note } = start;
    const next = standing?.next.slice(0, DATES) ?? [];
    return { bloc: start.bloc, opens, daysBefore, paused, note, by, at, next, last: lastOf(standing?.last ?? null) };
  }

  /**
   * Counted from the opening of the registration of the bloc's latest year, draft or not.
   * @throws Refusal NO_YEAR_TO_COPY, RULES_INVALID
   */
  async set(tx: Tx, bloc: string, { daysBefore = DAYS_BEFORE, note }: SetYearlyStartDto, { account, at }: Act) {
    await tx.query(
      `insert into yearly_start (bloc_id, opens, days_before, note, account_id, at) values ($1, $2, $3, $4, $5, $6)
       on conflict (bloc_id) do update set opens = excluded.opens, days_before = excluded.days_before,
         note = excluded.note, account_id = excluded.account_id, at = excluded.at`,
      [bloc, await opensEachYear(tx, bloc), daysBefore, note ?? null, account, at],
    );
  }

  /** @throws Refusal NOT_FOUND */
  async pause(tx: Tx, bloc: string, paused: boolean, { account, at }: Act): Promise<{ paused: boolean }> {
    return tx.one(`update yearly_start set paused = $2, account_id = $3, at = $4 where bloc_id = $1 returning paused`, [
      bloc,
      paused,
      account,
      at,
    ]);
  }

  async drop(tx: Tx, bloc: string): Promise<void> {
    await tx.query(`delete from yearly_start where bloc_id = $1`, [bloc]);
  }

  /**
   * Brings the engine's schedule to where the row stands now, and looks again: of two changes at once the later one
   * counts. @throws Refusal ENGINE_UNAVAILABLE; the change itself is committed, and asking again makes up for it
   */
  async follow(bloc: string): Promise<void> {
    let followed: YearlyStart | undefined;
    let wanted = await this.wanted(bloc);
    do {
      followed = wanted.start;
      const { code } = wanted;
      await this.process.ask(({ schedule }) =>
        followed ? keepSchedule(schedule, yearlyPlan(followed)) : dropSchedule(schedule, scheduleId.yearly(code)),
      );
      wanted = await this.wanted(bloc);
    } while (!isDeepStrictEqual(wanted.start, followed));
  }

  private wanted(bloc: string): Promise<{ code: string; start: YearlyStart | undefined }> {
    return this.facts.commit(async (tx) => {
      const { code } = await tx.one<{ code: string }>(`select code from bloc where id = $1`, [bloc]);
      const [start] = await yearlyStarts(tx, bloc);
      return { code, start };
    });
  }
}

/** Month, day and time at which registration opens, by the clocks of the bloc. */
async function opensEachYear(tx: Tx, bloc: string): Promise<string> {
  const latest = await tx.maybe<{ bloc: string; rules: string; timezone: string }>(
    `select r.bloc_source as bloc, r.rules_source as rules, b.timezone
       from cycle c join rule_set r on r.id = c.rule_set_id join bloc b on b.id = c.bloc_id
      where c.bloc_id = $1 and not c.rehearsal and c.state <> 'cancelled' order by c.year desc limit 1`,
    [bloc],
  );
  if (!latest) throw new Refusal('NO_YEAR_TO_COPY');
  const { bloc: named, rules } = checkRuleSet({ bloc: latest.bloc, rules: latest.rules });
  const { opens, closes } = rules.calendar.registration;
  return toLocalTime(toInstant(opens ?? closes, named.timezone), latest.timezone).slice('2023-'.length);
}

function lastOf(run: ScheduledRun | null): LastStartDto | null {
  if (!run) return null;
  const { cycle = null, because = null } = (run.answer ?? {}) as Partial<YearStarted>;
  return { at: run.at, state: run.state, cycle, because };
}
