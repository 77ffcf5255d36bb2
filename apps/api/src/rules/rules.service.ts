import { Injectable } from '@nestjs/common';
import { type Instant, Refusal } from '@thidua/contracts';
import type { Tx } from '@thidua/database';
import type { Calendar, RuleSet } from '@thidua/domain';
import { nextYear, type Problem, type RuleTexts, readBook, rescheduled } from '@thidua/rulebook';
import { DataSource } from 'typeorm';
import { checkRuleSet } from './rule-book';

export interface RuleSetRow {
  id: string;
  year: number;
  /** Null while the rule set can still be changed. */
  digest: string | null;
  frozenAt: Instant | null;
  recordedAt: Instant;
}

/** Rule sets of a bloc: texts that people write, checked whole, frozen by the cycle that starts with them. */
@Injectable()
export class RulesService {
  constructor(private readonly dataSource: DataSource) {}

  /** Every problem of all files at once, by file, line and column. Nothing is kept. */
  check(texts: RuleTexts): { problems: Problem[] } {
    return { problems: readBook(texts).problems };
  }

  async list(bloc: string): Promise<{ rows: RuleSetRow[] }> {
    const rows = await this.dataSource.query<RuleSetRow[]>(
      `select id, year, digest, frozen_at as "frozenAt", recorded_at as "recordedAt"
         from rule_set where bloc_id = $1 order by year desc, recorded_at desc limit 200`,
      [bloc],
    );
    return { rows };
  }

  /** With the texts as they were written. @throws Refusal NOT_FOUND */
  async read(ruleSet: string): Promise<RuleSetRow & RuleTexts & { blocId: string }> {
    const [row] = await this.dataSource.query<(RuleSetRow & RuleTexts & { blocId: string })[]>(
      `select id, bloc_id as "blocId", year, digest, frozen_at as "frozenAt", recorded_at as "recordedAt",
              bloc_source as bloc, rules_source as rules
         from rule_set where id = $1`,
      [ruleSet],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** @throws Refusal NOT_FOUND, RULES_INVALID */
  async content(ruleSet: string): Promise<RuleSet> {
    const { bloc, rules } = await this.read(ruleSet);
    return checkRuleSet({ bloc, rules });
  }

  /** @throws Refusal RULES_INVALID, also when the file names another bloc than the route */
  async create(tx: Tx, bloc: string, texts: RuleTexts): Promise<{ id: string; year: number }> {
    const { rules } = await this.checkFor(tx, bloc, texts);
    return tx.one(
      `insert into rule_set (bloc_id, year, bloc_source, rules_source) values ($1, $2, $3, $4) returning id, year`,
      [bloc, rules.year, texts.bloc, texts.rules],
    );
  }

  /** @throws Refusal RULES_FROZEN, RULES_INVALID, CYCLE_EXISTS when a draft of a cycle stands on it for another year */
  async replace(tx: Tx, ruleSet: string, texts: RuleTexts): Promise<{ id: string; year: number }> {
    const { bloc, digest, year } = await tx.one<{ bloc: string; digest: string | null; year: number }>(
      `select bloc_id as bloc, digest, year from rule_set where id = $1 for update`,
      [ruleSet],
    );
    if (digest !== null) throw new Refusal('RULES_FROZEN');
    const { rules } = await this.checkFor(tx, bloc, texts);
    const drafts = await tx.query(`select 1 from cycle where rule_set_id = $1 and year <> $2 limit 1`, [
      ruleSet,
      rules.year,
    ]);
    if (drafts.length > 0) throw new Refusal('CYCLE_EXISTS', { year: String(year) });
    return tx.one(
      `update rule_set set bloc_source = $2, rules_source = $3, year = $4 where id = $1 returning id, year`,
      [ruleSet, texts.bloc, texts.rules, rules.year],
    );
  }

  /** @throws Refusal RULES_FROZEN, RULES_INVALID */
  async reschedule(tx: Tx, ruleSet: string, calendar: Calendar): Promise<{ id: string; year: number }> {
    const { bloc, rules } = await tx.one<RuleTexts>(
      `select bloc_source as bloc, rules_source as rules from rule_set where id = $1 for update`,
      [ruleSet],
    );
    return this.replace(tx, ruleSet, { bloc, rules: rescheduled(rules, calendar) });
  }

  /** A copy for the year that follows, its dates moved; it can be changed like any other. @throws Refusal RULES_INVALID */
  async copy(tx: Tx, ruleSet: string, rule: 'sameDate' | 'sameWeekday'): Promise<{ id: string; year: number }> {
    const source = await tx.one<RuleTexts & { blocId: string }>(
      `select bloc_id as "blocId", bloc_source as bloc, rules_source as rules from rule_set where id = $1`,
      [ruleSet],
    );
    const copy = nextYear({ bloc: source.bloc, rules: source.rules }, { rule });
    return this.create(tx, source.blocId, copy);
  }

  private async checkFor(tx: Tx, bloc: string, texts: RuleTexts) {
    const ruleSet = checkRuleSet({ bloc: texts.bloc, rules: texts.rules });
    const { code } = await tx.one<{ code: string }>(`select code from bloc where id = $1`, [bloc]);
    if (ruleSet.bloc.code !== code) {
      throw new Refusal('RULES_INVALID', {}, [
        { path: 'bloc.yaml/bloc/code', code: 'OTHER_BLOC', values: { bloc: ruleSet.bloc.code } },
      ]);
    }
    return ruleSet;
  }
}
