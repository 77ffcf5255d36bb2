import { Injectable } from '@nestjs/common';
import { Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  SearchAttributeType,
  TypedSearchAttributes,
} from '@temporalio/common';
import { SEARCH_ATTRIBUTES, SIGNALS, TASK_QUEUES, type YearRef } from '@thidua/contracts';

const KEYS = {
  bloc: defineSearchAttributeKey(SEARCH_ATTRIBUTES.bloc, SearchAttributeType.KEYWORD),
  year: defineSearchAttributeKey(SEARCH_ATTRIBUTES.year, SearchAttributeType.INT),
  unit: defineSearchAttributeKey(SEARCH_ATTRIBUTES.unit, SearchAttributeType.KEYWORD),
  rehearsal: defineSearchAttributeKey(SEARCH_ATTRIBUTES.rehearsal, SearchAttributeType.BOOL),
};

/** A year, or one of its units. */
type ThingRef = YearRef & { unit?: string };

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
      await this.client.workflow.start(workflow, {
        workflowId,
        taskQueue: TASK_QUEUES.year,
        args: [ref],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        typedSearchAttributes: attributesOf(ref),
      });
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

function attributesOf(ref: ThingRef): TypedSearchAttributes {
  const pairs: SearchAttributePair[] = [
    { key: KEYS.bloc, value: ref.bloc },
    { key: KEYS.year, value: ref.year },
    { key: KEYS.rehearsal, value: ref.clock !== undefined },
  ];
  if (ref.unit !== undefined) pairs.push({ key: KEYS.unit, value: ref.unit });
  return new TypedSearchAttributes(pairs);
}
