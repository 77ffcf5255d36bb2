import { Injectable } from '@nestjs/common';
import type { Standing } from '@thidua/contracts';
import { Conduct } from '../conduct';
import type { StageTurn as StageTurnInput } from '../inputs';
import { StageTurn } from './stage-turn';

/** Where the present stage stands after a command to the cycle: what is due is done at once, in a transaction of its own. */
@Injectable()
export class CycleStanding {
  constructor(
    private readonly conduct: Conduct,
    private readonly stages: StageTurn,
  ) {}

  of(input: StageTurnInput): Promise<Standing> {
    return this.conduct.turn(input.cycle, input, (tx, year, timing) =>
      this.stages.take(tx, year, input.stage, timing, input),
    );
  }
}
