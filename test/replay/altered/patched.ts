import { patched, proxyActivities, sleep } from '@temporalio/workflow';
import type { YearRef } from '@thidua/contracts';
import * as original from '@thidua/workflows';

export { contest, emulationCycle, startCycle } from '@thidua/workflows';

interface MoreActivities {
  countDossiers(cycle: string): Promise<void>;
}

const { countDossiers } = proxyActivities<MoreActivities>({ startToCloseTimeout: '10s' });

/** The alterations of `workflows.ts`, each behind a patch: what ran before the patch goes the old way. */
const PATCHES = { counted: 'countedDossiers', slower: 'slowerIssuance', none: 'noConference' } as const;

export async function unitSubmission(ref: Parameters<typeof original.unitSubmission>[0]): Promise<void> {
  if (patched(PATCHES.counted)) await countDossiers(ref.cycle);
  await original.unitSubmission(ref);
}

export async function awardIssuance(ref: Parameters<typeof original.awardIssuance>[0]): Promise<void> {
  if (patched(PATCHES.slower)) await sleep('1s');
  await original.awardIssuance(ref);
}

export async function conference(ref: YearRef): Promise<void> {
  if (!patched(PATCHES.none)) await original.conference(ref);
}
