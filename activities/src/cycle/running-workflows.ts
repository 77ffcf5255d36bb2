import { workflowId } from '@thidua/contracts';
import type { Tx } from '@thidua/database';

/** Ids of the workflows that a cycle may have running, by the facts in Postgres; the engine's visibility lags behind. */
export async function runningWorkflows(tx: Tx, cycle: string): Promise<string[]> {
  const dossiers = await tx.query<{ unit: string }>(
    `select unit from submission where cycle_id = $1 and state in ('draft', 'submitted', 'returned') order by unit`,
    [cycle],
  );
  const contests = await tx.query<{ code: string }>(
    `select code from contest where cycle_id = $1 and status in ('pending', 'open', 'deadlock') order by code`,
    [cycle],
  );
  const awards = await tx.query<{ award: string; unit: string }>(
    `select n.award, n.unit from nomination n left join award a using (cycle_id, award, unit)
      where n.cycle_id = $1 and (a.state is null or a.state = 'pending') order by n.award, n.unit`,
    [cycle],
  );
  return [
    workflowId.cycle(cycle),
    workflowId.conference(cycle),
    ...dossiers.map(({ unit }) => workflowId.submission(cycle, unit)),
    ...contests.map(({ code }) => workflowId.contest(cycle, code)),
    ...awards.map(({ award, unit }) => workflowId.issuance(cycle, award, unit)),
  ];
}
