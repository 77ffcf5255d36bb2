import { beginConferenceScheduling } from './stages/conference-scheduling';
import { issuance } from './stages/issuance';
import { ranking } from './stages/ranking';
import { registration } from './stages/registration';
import { review } from './stages/review';
import { submissions } from './stages/submissions';
import { voting } from './stages/voting';
import { type CycleRef, Year, YearCancelled } from './stages/year';

/** The emulation year of a bloc, from the pact to the award. */
export async function emulationCycle(ref: CycleRef): Promise<void> {
  const year = new Year(ref);
  try {
    await year.begin();
    await registration(year);
    const conference = await beginConferenceScheduling(year);
    await submissions(year);
    await review(year);
    await conference.fixed();
    await ranking(year);
    await voting(year);
    await issuance(year);
  } catch (error) {
    if (!(error instanceof YearCancelled)) throw error;
  }
}
