import { Client, Connection } from '@temporalio/client';

export interface Cost {
  workflow: string;
  runs: number;
  events: number;
  bytes: number;
}

export interface EngineAddress {
  temporalAddress: string;
  namespace: string;
}

/** What a cycle has cost in history, by workflow: counts that do not depend on the machine. */
export async function costOf(engine: EngineAddress, cycle: string): Promise<Cost[]> {
  const connection = await Connection.connect({ address: engine.temporalAddress });
  try {
    const client = new Client({ connection, namespace: engine.namespace });
    const query = ['cycle', 'conference', 'submission', 'contest', 'issuance']
      .map((kind) => `WorkflowId STARTS_WITH '${kind}/${cycle}'`)
      .join(' OR ');
    const costs = new Map<string, Cost>();
    for await (const { workflowId, runId } of client.workflow.list({ query })) {
      const { historyLength, historySize } = await client.workflow.getHandle(workflowId, runId).describe();
      const cost = costs.get(workflowId) ?? { workflow: workflowId, runs: 0, events: 0, bytes: 0 };
      cost.runs += 1;
      cost.events += historyLength;
      cost.bytes += historySize ?? 0;
      costs.set(workflowId, cost);
    }
    return [...costs.values()].sort((a, b) => (a.workflow < b.workflow ? -1 : 1));
  } finally {
    await connection.close();
  }
}

/** A table a person can read; its last line is the total. */
export function costTable(costs: Cost[]): string {
  const width = Math.max(...costs.map(({ workflow }) => workflow.length), 8);
  const rows = costs.map(
    ({ workflow, runs, events, bytes }) =>
      `${workflow.padEnd(width)}  ${String(runs).padStart(4)} runs  ${String(events).padStart(5)} events  ${String(bytes).padStart(8)} bytes`,
  );
  const events = costs.reduce((sum, cost) => sum + cost.events, 0);
  const bytes = costs.reduce((sum, cost) => sum + cost.bytes, 0);
  return [...rows, `total: ${events} history events, ${bytes} bytes`].join('\n');
}
