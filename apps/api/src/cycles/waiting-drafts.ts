import { Injectable } from '@nestjs/common';
import { SIGNALS, workflowId } from '@thidua/contracts';
import { DataSource } from 'typeorm';
import { Process, WorkflowGone } from '../foundation';

type Which = { cycle: string } | { ruleSet: string };

/** Drafts whose workflow waits for them to begin by themselves: it hears what becomes of them, after the commit. */
@Injectable()
export class WaitingDrafts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly process: Process,
  ) {}

  /** They were edited, held, released or started. @throws Refusal ENGINE_UNAVAILABLE */
  changed(which: Which): Promise<void> {
    return this.tell(SIGNALS.changed, which);
  }

  /** It was thrown away. @throws Refusal ENGINE_UNAVAILABLE */
  cancelled(cycle: string): Promise<void> {
    return this.tell(SIGNALS.cancelled, { cycle });
  }

  private async tell(signal: string, which: Which): Promise<void> {
    const [column, value] = 'cycle' in which ? ['id', which.cycle] : ['rule_set_id', which.ruleSet];
    const waiting = await this.dataSource.query<{ id: string }[]>(
      `select id from cycle where ${column} = $1 and begins <> 'byHand'`,
      [value],
    );
    for (const { id } of waiting) {
      try {
        await this.process.signal(workflowId.cycle(id), signal);
      } catch (error) {
        // one that is not there reads the facts when it is made again
        if (!(error instanceof WorkflowGone)) throw error;
      }
    }
  }
}
