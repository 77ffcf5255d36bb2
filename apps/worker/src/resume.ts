import { Logger } from '@nestjs/common';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { SIGNALS, TASK_QUEUES, WORKFLOWS, workflowId, type YearRef } from '@thidua/contracts';
import { startOptions } from '@thidua/engine';
import type { DataSource } from 'typeorm';

interface RunningCycle {
  cycle: string;
  bloc: string;
  year: number;
  clock: string | null;
  state: 'draft' | 'running';
  /** Its workflow waits, or may still wait, for the draft to begin. */
  waits: boolean;
}

/**
 * A year that Postgres says is running has its workflow: the engine may have been away when it was started, or have lost
 * its history. A workflow that begins late finds the stages behind it closed and goes on from the present one. So has a
 * draft that begins by itself; it looks again, for whoever changed it may not have reached the engine.
 */
export async function resumeYears(dataSource: DataSource, client: Client): Promise<void> {
  const running = await dataSource.query<RunningCycle[]>(
    `select c.id as cycle, b.code as bloc, c.year, c.business_time as clock, c.state,
            c.begins <> 'byHand' and not exists (
              select from stage s where s.cycle_id = c.id and s.name = 'registration' and s.state <> 'pending') as waits
       from cycle c join bloc b on b.id = c.bloc_id
      where c.state = 'running' or (c.state = 'draft' and c.begins <> 'byHand') order by c.id`,
  );
  for (const { clock, state, waits, ...year } of running) {
    const ref: YearRef & { stage?: 'draft' } = {
      ...year,
      ...(clock !== null && { clock }),
      ...(state === 'draft' && { stage: 'draft' }),
    };
    const options = startOptions(WORKFLOWS.cycle, workflowId.cycle(year.cycle), ref);
    try {
      if (waits) await client.workflow.signalWithStart(WORKFLOWS.cycle, { ...options, signal: SIGNALS.changed });
      else await client.workflow.start(WORKFLOWS.cycle, options);
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
  if (running.length > 0) new Logger('worker').log(`${running.length} years are running`);
}

/** Somebody carries messages to their people's mailboxes from now on, if nobody does yet. */
export async function carryPost(client: Client): Promise<void> {
  await client.workflow.start(WORKFLOWS.post, {
    workflowId: workflowId.post,
    taskQueue: TASK_QUEUES.year,
    args: [],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
}
