import { Injectable } from '@nestjs/common';
import type { StageConduct } from '../cycle/stage-conduct';

/** Opens at the fixed date and ends with the conference; who must vote is told by each round's roll. */
@Injectable()
export class VotingStage implements StageConduct {
  async holding(): Promise<string[]> {
    return [];
  }
}
