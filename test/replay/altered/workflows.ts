import { proxyActivities, sleep } from '@temporalio/workflow';
import type { YearRef } from '@thidua/contracts';
import * as original from '@thidua/workflows';

export { contest, emulationCycle } from '@thidua/workflows';

interface MoreActivities {
  countDossiers(cycle: string): Promise<void>;
}

const { countDossiers } = proxyActivities<MoreActivities>({ startToCloseTimeout: '10s' });

/** Does one thing more than the workflow that made the histories. */
export async function unitSubmission(ref: Parameters<typeof original.unitSubmission>[0]): Promise<void> {
  await countDossiers(ref.cycle);
  await original.unitSubmission(ref);
}

/** Waits where the workflow that made the histories did not. */
export async function awardIssuance(ref: Parameters<typeof original.awardIssuance>[0]): Promise<void> {
  await sleep('1s');
  await original.awardIssuance(ref);
}

/** Leaves out everything. */
export async function conference(_ref: YearRef): Promise<void> {
  await Promise.resolve();
}
