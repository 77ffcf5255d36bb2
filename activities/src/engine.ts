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

  /** Starts the workflow of one thing of the year; one that was started before is left alone. */
  async start<R extends ThingRef>(workflow: string, workflowId: string, ref: R): Promise<void> {
    try {
      await this.client.workflow.start(workflow, startOptions(workflow, workflowId, ref));
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  private async signal(workflowIds: string[], name: string): Promise<void> {
    for (const workflowId of workflowIds) {
      try {
        await this.client.workflow.getHandle(workflowId).signal(name);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    }
  }
}
