import type { BlocRef } from '@thidua/contracts';
import { factsAbout } from './activities';

/**
 * Begins a bloc's next year as a draft, started by the bloc's schedule. It lives for seconds; the draft waits for its
 * coordinators. @returns the id of the draft, or null while the last year is not over
 */
export async function startCycle(ref: BlocRef): Promise<string | null> {
  const { cycle } = await factsAbout(ref.bloc).draftNextYear(ref);
  return cycle;
}
