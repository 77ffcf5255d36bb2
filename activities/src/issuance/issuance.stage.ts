import { Injectable } from '@nestjs/common';
import { type Instant, workflowId } from '@thidua/contracts';
import { Facts, type Tx, type Year } from '@thidua/database';
import { ENGINE } from '../conduct';
import type { Duty, StageConduct } from '../cycle/stage-conduct';

/** The bloc nominates, the issuing bodies decide. The year closes with it, once nothing is outstanding. */
@Injectable()
export class IssuanceStage implements StageConduct {
  constructor(private readonly facts: Facts) {}

  async duties(tx: Tx, year: Year): Promise<Duty[]> {
    return tx.query<Duty>(
      `with stage_deadline as (select closes_at from stage where cycle_id = $1 and name = 'issuance' and closes_at is not null)
       select 'body:' || b.code as unit, sd.closes_at as deadline, bool_and(a.state is not null and a.state <> 'pending') as done
         from nomination n
         join body b on b.id = n.body_id
         cross join stage_deadline sd
         left join award a using (cycle_id, award, unit)
        where n.cycle_id = $1 group by b.code, sd.closes_at
       union all
       select 'standingBody', sd.closes_at,
              not exists (select 1 from contest c where c.cycle_id = $1 and c.kind = 'approval' and cardinality(c.winners) > 0
                             and not exists (select 1 from nomination n where n.cycle_id = $1 and n.award = c.award))
              and not exists (select 1 from officer o where o.cycle_id = $1 and o.state = 'elected')
         from stage_deadline sd`,
      [year.id],
    );
  }

  /** Whoever still owes a nomination, a decision or a recognition. */
  async holding(tx: Tx, year: Year): Promise<string[]> {
    return (await this.duties(tx, year)).filter((duty) => !duty.done).map((duty) => duty.unit);
  }

  /** Contests that were never decided end with the year. */
  async closed(year: Year): Promise<string[]> {
    const rows = await this.facts.commit((tx) =>
      tx.query<{ code: string }>(
        `select code from contest where cycle_id = $1 and status in ('pending', 'open', 'deadlock') order by code`,
        [year.id],
      ),
    );
    return rows.map(({ code }) => workflowId.contest(year.id, code));
  }

  async close(tx: Tx, year: Year, at: Instant): Promise<void> {
    await tx.query(`update cycle set state = 'closed', closed_at = $2 where id = $1`, [year.id, at]);
    tx.event({ cycle: year.id, type: 'cycle.closed', actor: ENGINE, at, payload: {} });
  }
}
