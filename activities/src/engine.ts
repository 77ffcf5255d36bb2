import { Injectable } from '@nestjs/common';
import { Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import { SIGNALS, type ThingRef } from '@thidua/contracts';
import { startOptions } from '@thidua/engine';

/** What an activity does to other workflows, always as its last and idempotent step, after the fact is committed. */
@Injectable()
export class Engine {
  constructor(private readonly client: Client) {}

  /** "A fact you may wait for was committed." A workflow that is not there has nothing to wait for. */
  async changed(workflowIds: string[]): Promise<void> {
    await this.signal(workflowIds, SIGNALS.changed);
  }

  async cancelled(workflowIds: string[]): Promise<void> {
    await this.signal(workflowIds, SIGNALS.cancelled);
  }

  /** Starts the workflows of some things of the year; one that was started before is left alone. */
  async start<R extends ThingRef>(workflow: string, things: { workflowId: string; ref: R }[]): Promise<void> {
    await inSlices(things, async ({ workflowId, ref }) => {
      try {
        await this.client.workflow.start(workflow, startOptions(workflow, workflowId, ref));
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    });
  }

  private async signal(workflowIds: string[], name: string): Promise<void> {
    await inSlices(workflowIds, async (workflowId) => {
      try {
        await this.client.workflow.getHandle(workflowId).signal(name);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    });
  }
}

/** The engine answers some calls at once; a bloc of two hundred units must not take as long as two hundred calls. */
const AT_ONCE = 16;

async function inSlices<T>(all: T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) await Promise.all(all.slice(from, from + AT_ONCE).map(work));
}
