import { Injectable } from '@nestjs/common';
import type { Standing } from '@thidua/contracts';
import { Conduct } from '../conduct';
import { Engine } from '../engine';
import type { StageTurn as StageTurnInput } from '../inputs';
import { isRetry } from '../retry';
import { ConductsOfTheYear } from './conducts';
import { StageTurn } from './stage-turn';

/**
 * Where the present stage stands: what is due is done at once in a transaction of its own, and what its opening or its
 * close calls for follows after the commit, again where a first attempt may have died in between.
 */
@Injectable()
export class CycleStanding {
  constructor(
    private readonly conduct: Conduct,
    private readonly stages: StageTurn,
    private readonly conducts: ConductsOfTheYear,
    private readonly engine: Engine,
  ) {}

  async of(input: StageTurnInput): Promise<Standing> {
    const { year, standing, opened } = await this.conduct.turn(input.cycle, input, async (tx, year, timing) => ({
      year,
      ...(await this.stages.take(tx, year, input.stage, timing, input)),
    }));
    const conduct = this.conducts.all[input.stage];
    if (opened || isRetry()) await conduct.opened?.(year);
    if (standing.over) await this.engine.changed((await conduct.closed?.(year)) ?? []);
    return standing;
  }
}
