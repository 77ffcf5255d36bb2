import { Injectable } from '@nestjs/common';
import { type ErrorCode, Refusal, reasonRequired, type YearRef } from '@thidua/contracts';
import { beginYear, type Command, cycleEvent, lockDraft, newCycleId, requireDraft, type Tx } from '@thidua/database';
import { DataSource } from 'typeorm';
import { checkRuleSet, freezeRuleSet } from '../rules/rule-book';
import { isCalendarPast } from './calendar-past';

export interface StartedCycle {
  cycle: string;
  state: 'running';
  startedAt: string;
}

/** The beginning of a real year: a draft over a rule set, then the start that freezes it. */
@Injectable()
export class CyclesService {
  constructor(private readonly dataSource: DataSource) {}

  /** The bloc and the year of a rule set. @throws Refusal NOT_FOUND */
  async ruleSetScope(ruleSet: string): Promise<{ bloc: string; year: number }> {
    const [found] = await this.dataSource.query<{ bloc: string; year: number }[]>(
      `select bloc_id as bloc, year from rule_set where id = $1`,
      [ruleSet],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /**
   * With what would stand in the way of its start, as things are: CALENDAR_PAST.
   * @throws Refusal NOT_FOUND, CYCLE_EXISTS when the bloc has a real cycle for that year
   */
  async draft(tx: Tx, command: Command, ruleSet: string) {
    const { bloc, year, ...texts } = await tx.one<{
      bloc: string;
      year: number;
      blocSource: string;
      rulesSource: string;
    }>(
      `select bloc_id as bloc, year, bloc_source as "blocSource", rules_source as "rulesSource"
         from rule_set where id = $1`,
      [ruleSet],
    );
    const [drafted] = await tx.query<{ id: string }>(
      `insert into cycle (id, bloc_id, year, rule_set_id) values ($1, $2, $3, $4) on conflict do nothing returning id`,
      [newCycleId(year), bloc, year, ruleSet],
    );
    if (!drafted) throw new Refusal('CYCLE_EXISTS');
    const at = { cycle: drafted.id, actor: `account:${command.account}`, at: command.receivedAt };
    cycleEvent(tx, 'cycle.drafted', at, { ruleSet, year });
    const isPast = isCalendarPast(
      checkRuleSet({ bloc: texts.blocSource, rules: texts.rulesSource }),
      command.receivedAt,
    );
    const warnings: ErrorCode[] = isPast ? ['CALENDAR_PAST'] : [];
    return { cycle: drafted.id, state: 'draft', year, warnings };
  }

  /**
   * Freezes the rule set and writes the rows of the year. The workflow is started after the commit, by its id, so a
   * retry starts it where a first attempt could not.
   * @throws Refusal CYCLE_NOT_DRAFT, CYCLE_CANCELLED, RULES_INVALID (with every problem), CALENDAR_PAST, UNIT_UNKNOWN
   */
  async start(tx: Tx, command: Pick<Command, 'account' | 'receivedAt'>, cycle: string): Promise<StartedCycle> {
    const draft = await lockDraft(tx, cycle);
    requireDraft(draft);
    const ruleSet = checkRuleSet({ bloc: draft.bloc, rules: draft.rules });
    const { receivedAt: at } = command;
    if (isCalendarPast(ruleSet, at)) throw new Refusal('CALENDAR_PAST');
    await beginYear(tx, draft, { ...ruleSet, ...freezeRuleSet(ruleSet) }, { actor: `account:${command.account}`, at });
    return { cycle, state: 'running', startedAt: at };
  }

  /** A draft that will not be started makes room for another. @throws Refusal REASON_REQUIRED, CYCLE_NOT_DRAFT */
  async cancelDraft(tx: Tx, command: Command, cycle: string, reason: string) {
    if (reason === '') throw reasonRequired();
    const { state } = await tx.one<{ state: string }>(`select state from cycle where id = $1 for update`, [cycle]);
    if (state !== 'draft') throw new Refusal('CYCLE_NOT_DRAFT');
    await tx.query(`update cycle set state = 'cancelled', closed_at = $2, cancel_reason = $3 where id = $1`, [
      cycle,
      command.receivedAt,
      reason,
    ]);
    cycleEvent(tx, 'cycle.cancelled', { cycle, actor: `account:${command.account}`, at: command.receivedAt }, {});
    return { state: 'cancelled' };
  }

  /** What the workflow of a cycle is started with. @throws Refusal NOT_FOUND */
  async yearRef(cycle: string): Promise<YearRef> {
    const [row] = await this.dataSource.query<{ bloc: string; year: number; clock: string | null }[]>(
      `select b.code as bloc, c.year, c.business_time as clock from cycle c join bloc b on b.id = c.bloc_id where c.id = $1`,
      [cycle],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    const { bloc, year, clock } = row;
    return clock === null ? { cycle, bloc, year } : { cycle, bloc, year, clock };
  }
}
