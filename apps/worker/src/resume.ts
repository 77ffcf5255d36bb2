import { Logger } from '@nestjs/common';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WORKFLOWS, workflowId, type YearRef } from '@thidua/contracts';
import { startOptions } from '@thidua/engine';
import type { DataSource } from 'typeorm';

interface RunningCycle {
  cycle: string;
  bloc: string;
  year: number;
  clock: string | null;
}

/**
 * A year that Postgres says is running has its workflow: the engine may have been away when it was started, or have lost
 * its history. A workflow that begins late finds the stages behind it closed and goes on from the present one.
 */
export async function resumeYears(dataSource: DataSource, client: Client): Promise<void> {
  const running = await dataSource.query<RunningCycle[]>(
    `select c.id as cycle, b.code as bloc, c.year, c.business_time as clock
       from cycle c join bloc b on b.id = c.bloc_id where c.state = 'running' order by c.id`,
  );
  for (const { clock, ...year } of running) {
    const ref: YearRef = clock === null ? year : { ...year, clock };
    try {
      await client.workflow.start(WORKFLOWS.cycle, startOptions(WORKFLOWS.cycle, workflowId.cycle(year.cycle), ref));
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
  if (running.length > 0) new Logger('worker').log(`${running.length} years are running`);
}
