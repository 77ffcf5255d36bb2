import { Injectable } from '@nestjs/common';
import { workflowId } from '@thidua/contracts';
import { Facts, lockStage } from '@thidua/database';
import { Engine } from '../engine';

/** A cycle whose issuance is overdue waits for the last decision, and is told of each. */
@Injectable()
export class WaitingCycle {
  constructor(
    private readonly facts: Facts,
    private readonly engine: Engine,
  ) {}

  async tell(cycle: string): Promise<void> {
    const { overdueAt } = await this.facts.commit((tx) => lockStage(tx, cycle, 'issuance', 'share'));
    if (overdueAt !== null) await this.engine.changed([workflowId.cycle(cycle)]);
  }
}
