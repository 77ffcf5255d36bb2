import { Injectable } from '@nestjs/common';
import type { Tx, Year } from '@thidua/database';
import type { Duty, StageConduct } from '../cycle/stage-conduct';
import { unitDuties } from '../cycle/unit-duties';

/** The date poll: once dates are offered every unit answers. Nothing holds it open. */
@Injectable()
export class ConferencePoll implements StageConduct {
  duties(tx: Tx, year: Year): Promise<Duty[]> {
    return unitDuties(
      tx,
      year,
      'conference',
      `(not exists (select 1 from conference_date c where c.cycle_id = m.cycle_id)
        or exists (select 1 from conference c where c.cycle_id = m.cycle_id and c.state <> 'poll')
        or exists (select 1 from date_answer a where a.cycle_id = m.cycle_id and a.answered_by = m.unit))`,
    );
  }

  async holding(): Promise<string[]> {
    return [];
  }
}
