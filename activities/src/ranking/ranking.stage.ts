import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';
import type { Duty, StageConduct } from '../cycle/stage-conduct';
import { prepareTieContests } from '../voting/tie-winners';
import { computeRanking, fixRanking, publishRanking } from './compute-ranking';

/** The ranking is published, objections are heard and answered, then it is computed anew and fixed for good. */
@Injectable()
export class RankingStage implements StageConduct {
  async open(tx: Tx, year: Year, at: Instant): Promise<void> {
    await publishRanking(tx, year, await computeRanking(tx, year), at);
    await notify(
      tx,
      year.members.map(({ unit }) => ({
        cycle: year.id,
        recipient: `unit:${unit}`,
        kind: 'rankingPublished',
        stage: 'ranking',
        subject: 'ranking',
        dueAt: at,
        at,
      })),
    );
  }

  /** The standing body answers objections. */
  async duties(tx: Tx, year: Year): Promise<Duty[]> {
    return tx.query<Duty>(
      `select 'standingBody' as unit, st.closes_at as deadline,
              not exists (select 1 from objection o where o.cycle_id = st.cycle_id and o.state = 'open') as done
         from stage st where st.cycle_id = $1 and st.name = 'ranking' and st.closes_at is not null`,
      [year.id],
    );
  }

  async holding(tx: Tx, year: Year): Promise<string[]> {
    const open = await tx.query<{ unit: string }>(
      `select distinct unit from objection where cycle_id = $1 and state = 'open' order by unit`,
      [year.id],
    );
    return open.map(({ unit }) => unit);
  }

  async close(tx: Tx, year: Year, at: Instant): Promise<void> {
    await fixRanking(tx, year, await computeRanking(tx, year), at);
    await prepareTieContests(tx, year);
  }
}
