import { Injectable } from '@nestjs/common';
import { type Instant, workflowId } from '@thidua/contracts';
import { dutiesOf, Facts, type Tx, type Year } from '@thidua/database';
import { ENGINE } from '../conduct';
import type { StageConduct } from '../cycle/stage-conduct';

/** The bloc nominates, the issuing bodies decide. The year closes with it, once nothing is outstanding. */
@Injectable()
export class IssuanceStage implements StageConduct {
  constructor(private readonly facts: Facts) {}

  /** Whoever still owes a nomination, a decision or a recognition. */
  async holding(tx: Tx, year: Year): Promise<string[]> {
    return (await dutiesOf(tx, year, ['issuance'])).filter((duty) => !duty.done).map((duty) => duty.unit);
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
