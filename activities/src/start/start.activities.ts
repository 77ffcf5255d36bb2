import { Injectable } from '@nestjs/common';
import { type BlocRef, Refusal } from '@thidua/contracts';
import { Facts, newCycleId, notify, type Tx } from '@thidua/database';
import { nextYear } from '@thidua/rulebook';
import { ENGINE } from '../conduct';

interface LastYear {
  id: string;
  blocId: string;
  year: number;
  state: 'draft' | 'running' | 'closed';
  bloc: string;
  rules: string;
}

/** What came of starting the next year: its draft, or why there is none. */
export interface NextYearDrafted {
  cycle: string | null;
  because?: 'LAST_YEAR_OPEN';
}

/** The year begins by itself: a draft from last year's rules with their dates moved, for the coordinators to look at. */
@Injectable()
export class StartActivities {
  constructor(private readonly facts: Facts) {}

  /**
   * Drafts the bloc's next year once; asked again it answers with the draft that is there. While the last year is not
   * over it drafts nothing and tells the coordinators so. @throws Refusal NOT_FOUND for a bloc that never had a year
   */
  async draftNextYear({ bloc }: BlocRef): Promise<NextYearDrafted> {
    return this.facts.commit(async (tx) => {
      const last = await this.lastYear(tx, bloc);
      if (last.state === 'draft') return { cycle: last.id };
      const at = new Date().toISOString();
      if (last.state !== 'closed') {
        await tellCoordinators(tx, last.id, 'lastYearOpen', at);
        return { cycle: null, because: 'LAST_YEAR_OPEN' };
      }
      const texts = nextYear({ bloc: last.bloc, rules: last.rules }, { rule: 'sameDate' });
      const ruleSet = await tx.one<{ id: string }>(
        `insert into rule_set (bloc_id, year, bloc_source, rules_source) values ($1, $2, $3, $4) returning id`,
        [last.blocId, last.year + 1, texts.bloc, texts.rules],
      );
      const cycle = newCycleId(last.year + 1);
      await tx.query(`insert into cycle (id, bloc_id, year, rule_set_id) values ($1, $2, $3, $4)`, [
        cycle,
        last.blocId,
        last.year + 1,
        ruleSet.id,
      ]);
      tx.event({
        cycle,
        type: 'cycle.drafted',
        actor: ENGINE,
        at,
        payload: { ruleSet: ruleSet.id, year: last.year + 1, from: last.id },
      });
      await tellCoordinators(tx, cycle, 'yearDrafted', at);
      return { cycle };
    });
  }

  /** The bloc's latest real year, its bloc's row locked so that two starts do not draft two years. */
  private async lastYear(tx: Tx, bloc: string): Promise<LastYear> {
    await tx.one(`select id from bloc where code = $1 for update`, [bloc]);
    const last = await tx.maybe<LastYear>(
      `select c.id, c.bloc_id as "blocId", c.year, c.state, r.bloc_source as bloc, r.rules_source as rules
         from cycle c join bloc b on b.id = c.bloc_id join rule_set r on r.id = c.rule_set_id
        where b.code = $1 and not c.rehearsal and c.state <> 'cancelled' order by c.year desc limit 1`,
      [bloc],
    );
    if (!last) throw new Refusal('NOT_FOUND');
    return last;
  }
}

async function tellCoordinators(tx: Tx, cycle: string, kind: string, at: string): Promise<void> {
  await notify(
    tx,
    ['head', 'standingBody'].map((recipient) => ({ cycle, recipient, kind, subject: 'cycle', dueAt: at, at })),
  );
}
