import { Injectable } from '@nestjs/common';
import { Refusal, type YearRef } from '@thidua/contracts';
import { type Command, newCycleId, type Tx } from '@thidua/database';
import { DataSource } from 'typeorm';
import { checkRuleSet, freezeRuleSet } from '../rules/rule-book';
import { addMissingParties, cycleEvent, openYear } from './year-opening';

export interface StartedCycle {
  cycle: string;
  state: 'running';
  startedAt: string;
}

interface DraftRow {
  id: string;
  state: string;
  year: number;
  blocId: string;
  blocCode: string;
  ruleSet: string;
  blocSource: string;
  rulesSource: string;
  digest: string | null;
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

  /** @throws Refusal NOT_FOUND, CYCLE_EXISTS when the bloc has a real cycle for that year */
  async draft(tx: Tx, command: Command, ruleSet: string) {
    const { bloc, year } = await tx.one<{ bloc: string; year: number }>(
      `select bloc_id as bloc, year from rule_set where id = $1`,
      [ruleSet],
    );
    const [drafted] = await tx.query<{ id: string }>(
      `insert into cycle (id, bloc_id, year, rule_set_id) values ($1, $2, $3, $4) on conflict do nothing returning id`,
      [newCycleId(year), bloc, year, ruleSet],
    );
    if (!drafted) throw new Refusal('CYCLE_EXISTS');
    const at = { cycle: drafted.id, actor: `account:${command.account}`, at: command.receivedAt };
    cycleEvent(tx, 'cycle.drafted', at, { ruleSet, year });
    return { cycle: drafted.id, state: 'draft', year };
  }

  /**
   * Freezes the rule set and writes the rows of the year. The workflow is started after the commit, by its id, so a
   * retry starts it where a first attempt could not.
   * @throws Refusal CYCLE_NOT_DRAFT, CYCLE_CANCELLED, RULES_INVALID (with every problem), UNIT_UNKNOWN
   */
  async start(tx: Tx, command: Command, cycle: string): Promise<StartedCycle> {
    const draft = await tx.one<DraftRow>(
      `select c.id, c.state, c.year, c.bloc_id as "blocId", b.code as "blocCode", r.id as "ruleSet",
              r.bloc_source as "blocSource", r.rules_source as "rulesSource", r.digest
         from cycle c join bloc b on b.id = c.bloc_id join rule_set r on r.id = c.rule_set_id
        where c.id = $1 for update of c, r`,
      [cycle],
    );
    if (draft.state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
    if (draft.state !== 'draft') throw new Refusal('CYCLE_NOT_DRAFT');
    const ruleSet = checkRuleSet({ bloc: draft.blocSource, rules: draft.rulesSource });
    const { canonical, digest } = freezeRuleSet(ruleSet);
    if (draft.digest === null) {
      await tx.query(`update rule_set set canonical = $2, digest = $3, frozen_at = now() where id = $1`, [
        draft.ruleSet,
        canonical,
        digest,
      ]);
    }
    await addMissingParties(tx, draft.blocId, ruleSet.bloc);
    await openYear(tx, { cycle, blocId: draft.blocId, ...ruleSet });
    await tx.query(`update cycle set state = 'running', started_at = $2 where id = $1`, [cycle, command.receivedAt]);
    const at = { cycle, actor: `account:${command.account}`, at: command.receivedAt };
    cycleEvent(tx, 'cycle.started', at, { year: draft.year, rules: draft.digest ?? digest, rehearsal: false });
    return { cycle, state: 'running', startedAt: command.receivedAt };
  }

  /** A draft that will not be started makes room for another. @throws Refusal REASON_REQUIRED, CYCLE_NOT_DRAFT */
  async cancelDraft(tx: Tx, command: Command, cycle: string, reason: string) {
    if (reason === '') throw new Refusal('REASON_REQUIRED');
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
