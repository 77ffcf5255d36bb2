import { randomUUID } from 'node:crypto';
import { type BlocRef, TASK_QUEUES, WORKFLOWS, workflowId, type YearStarted } from '@thidua/contracts';
import { withEngine } from '../support/engine';
import { type History, historiesOf } from '../support/histories';
import { lastYear } from '../support/next-years';
import { Owner } from '../support/owner';
import { startStack } from '../support/stack';
import { until } from '../support/until';

/** A year that the schedule's workflow drafts and that begins by itself: the start, the draft that waits, its first stage. */
export async function begunByItself(): Promise<[name: string, history: History][]> {
  const stack = await startStack();
  const owner = await Owner.of(stack.ownerUrl);
  try {
    await lastYear(owner, Date.now() + 3000);
    const started = await withEngine(stack, ({ workflow }) =>
      workflow.execute<(ref: BlocRef) => Promise<YearStarted>>(WORKFLOWS.start, {
        workflowId: `${workflowId.start('HNA-VH')}-${randomUUID()}`,
        taskQueue: TASK_QUEUES.year,
        args: [{ bloc: 'HNA-VH' }],
      }),
    );
    await until(
      () => owner.rows(`select 1 from stage where cycle_id = $1 and state = 'open'`, [started.cycle]),
      (open) => open.length > 0,
    );
    await stack.stopWorkers();
    return (await historiesOf(stack)).flatMap((history): [string, History][] => {
      if (history.workflowId.startsWith(workflowId.start(''))) return [['begun-by-itself-start', history]];
      return history.workflowId === workflowId.cycle(started.cycle ?? '') ? [['begun-by-itself-cycle', history]] : [];
    });
  } finally {
    await owner.end();
    await stack.stop();
  }
}
