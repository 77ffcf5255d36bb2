import { Injectable } from '@nestjs/common';
import type { StageConduct } from '../cycle/stage-conduct';

/** The date poll: once dates are offered every unit answers. Nothing holds it open. */
@Injectable()
export class ConferencePoll implements StageConduct {
  async holding(): Promise<string[]> {
    return [];
  }
}
