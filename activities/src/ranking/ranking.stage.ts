import { Injectable } from '@nestjs/common';
import type { Instant } from '@thidua/contracts';
import { notify, type Tx, type Year } from '@thidua/database';
import type { StageConduct } from '../cycle/stage-conduct';
import { prepareTieContests } from '../voting/tie-winners';
import { computeRanking, fixRanking, publishRanking } from './compute-ranking';

/** The ranking is published, objections are heard and answered, then it is computed anew and fixed for good. */
@Injectable()
export class RankingStage implements StageConduct {
  async open(tx: Tx, year: Year, at: Instant): Promise<void> {
    await publishRanking(tx, year, await computeRanking(tx, year), at);
    const { closesAt } = await tx.one<{ closesAt: Instant | null }>(
      `select closes_at as "closesAt" from stage where cycle_id = $1 and name = 'ranking'`,
      [year.id],
    );
    await notify(
      tx,
      year.members.map(({ unit }) => ({
        cycle: year.id,
        recipient: `unit:${unit}`,
        kind: 'rankingPublished' as const,
        facts: { closesAt },
        stage: 'ranking' as const,
        subject: 'ranking',
        dueAt: at,
        at,
      })),
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
    const computed = await computeRanking(tx, year);
    await fixRanking(tx, year, computed, at);
    await prepareTieContests(tx, year);
    const ranks = new Map(computed.ranking.places.map(({ unit, rank }) => [unit, rank]));
    await notify(
      tx,
      year.members.map(({ unit }) => ({
        cycle: year.id,
        recipient: `unit:${unit}`,
        kind: 'rankingFixed' as const,
        facts: { rank: ranks.get(unit) ?? null },
        stage: 'ranking' as const,
        subject: 'ranking',
        dueAt: at,
        at,
      })),
    );
  }
}
