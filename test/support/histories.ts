import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import type { Stack } from '@thidua/rehearsal';
import type { TestStack } from './stack';

export interface History {
  workflowId: string;
  runId: string;
  /** As the engine exports it. */
  json: string;
}

/** Every run of every workflow of a cycle, or of the whole stack, in the order in which they were started. */
export async function historiesOf(stack: Stack, cycle?: string): Promise<History[]> {
  const connection = await Connection.connect({ address: stack.temporalAddress });
  try {
    const client = new Client({ connection, namespace: stack.namespace });
    const histories: (History & { startTime: number })[] = [];
    for await (const run of client.workflow.list()) {
      if (cycle !== undefined && run.workflowId.split('/')[1] !== cycle) continue;
      const history = await client.workflow.getHandle(run.workflowId, run.runId).fetchHistory();
      histories.push({
        workflowId: run.workflowId,
        runId: run.runId,
        json: historyToJSON(history),
        startTime: run.startTime.getTime(),
      });
    }
    return histories.sort((a, b) => a.startTime - b.startTime);
  } finally {
    await connection.close();
  }
}

/**
 * Replays whatever a suite has run on its stack. Its workers end first, so that no history grows meanwhile: call it last.
 * @returns how many runs there were, and what did not replay
 */
export async function replayAll(stack: TestStack): Promise<{ runs: number; failures: string[] }> {
  await stack.stopWorkers();
  const histories = await historiesOf(stack);
  return { runs: histories.length, failures: await replay(stack.workflowCode, histories) };
}

/**
 * Replays histories against workflow code, without an engine. @returns what did not replay: workflow id and error
 */
export async function replay(code: string, histories: { workflowId: string; json: string }[]): Promise<string[]> {
  const failures: string[] = [];
  async function* all() {
    for (const { workflowId, json } of histories) yield { workflowId, history: JSON.parse(json) as never };
  }
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: { code } }, all())) {
    if (error) failures.push(`${workflowId}: ${error.message}`);
  }
  return failures;
}
