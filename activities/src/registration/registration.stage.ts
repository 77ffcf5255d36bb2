import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { dutiesOf, notify, type Tx, type Year } from '@thidua/database';
import type { StageConduct } from '../cycle/stage-conduct';

/** Units register and sign the pact. Nothing holds the stage open; an unsigned pact is reported when it closes. */
@Injectable()
export class RegistrationStage implements StageConduct {
  async holding(): Promise<string[]> {
    return [];
  }

  async close(tx: Tx, year: Year, at: Instant): Promise<void> {
    const missing = (await dutiesOf(tx, year, ['registration'])).filter((duty) => !duty.done);
    if (missing.length === 0) return;
    await notify(tx, [
      {
        cycle: year.id,
        recipient: 'standingBody',
        kind: 'pactMissing',
        facts: { missing: missing.map(({ unit, deadline }) => ({ code: unit, since: deadline })) },
        stage: 'registration',
        subject: 'registration',
        dueAt: at,
        at,
      },
    ]);
  }
}
