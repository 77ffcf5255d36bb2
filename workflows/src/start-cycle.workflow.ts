import type { BlocRef, YearStarted } from '@thidua/contracts';
import { factsAbout } from './activities';

/**
 * Begins a bloc's next year as a draft, started by the bloc's schedule. It lives for seconds; the draft's own workflow
 * waits until registration opens.
 */
export async function startCycle(ref: BlocRef): Promise<YearStarted> {
  return factsAbout(ref.bloc).draftNextYear(ref);
}
