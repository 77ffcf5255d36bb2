import { patched, sleep, upsertMemo } from '@temporalio/workflow';
import * as original from '@thidua/workflows';

export { postOffice, startCycle } from '@thidua/workflows';

/**
 * A release in the middle of a year: every run notes something at its beginning and a dossier waits a moment at its end,
 * each behind a patch. A run that began before knows nothing of the first, and meets the second on its way.
 */
const PATCHES = { noted: 'notedAtTheBeginning', farewell: 'farewellToADossier' } as const;

function note(): void {
  if (patched(PATCHES.noted)) upsertMemo({ noted: true });
}

export async function emulationCycle(ref: Parameters<typeof original.emulationCycle>[0]): Promise<void> {
  note();
  await original.emulationCycle(ref);
}

export async function conference(ref: Parameters<typeof original.conference>[0]): Promise<void> {
  note();
  await original.conference(ref);
}

export async function unitSubmission(ref: Parameters<typeof original.unitSubmission>[0]): Promise<void> {
  note();
  await original.unitSubmission(ref);
  if (patched(PATCHES.farewell)) await sleep('10ms');
}

export async function contest(ref: Parameters<typeof original.contest>[0]): Promise<void> {
  note();
  await original.contest(ref);
}

export async function awardIssuance(ref: Parameters<typeof original.awardIssuance>[0]): Promise<void> {
  note();
  await original.awardIssuance(ref);
}
