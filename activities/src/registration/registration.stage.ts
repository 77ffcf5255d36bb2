import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';
import type { Duty, StageConduct } from '../cycle/stage-conduct';
import { unitDuties } from '../cycle/unit-duties';

/** Units register and sign the pact. Nothing holds the stage open; an unsigned pact is reported when it closes. */
@Injectable()
export class RegistrationStage implements StageConduct {
  duties(tx: Tx, year: Year): Promise<Duty[]> {
    const pactToo = year.rules.registration.pact === 'required';
    return unitDuties(
      tx,
      year,
      'registration',
      `exists (select 1 from registration r where r.cycle_id = m.cycle_id and r.unit = m.unit)
         and (not ${pactToo} or exists (select 1 from pact p where p.cycle_id = m.cycle_id and p.unit = m.unit))`,
    );
  }

  async holding(): Promise<string[]> {
    return [];
  }

  async close(tx: Tx, year: Year, at: Instant): Promise<void> {
    const missing = (await this.duties(tx, year)).filter((duty) => !duty.done).map((duty) => duty.unit);
    await notify(
      tx,
      missing.map((unit) => ({
        cycle: year.id,
        recipient: 'standingBody',
        kind: 'missing',
        stage: 'registration',
        about: unit,
        subject: `registration/${unit}`,
        dueAt: at,
        at,
      })),
    );
  }
}
