import { factsAbout } from '../activities';
import type { Year } from './year';

export interface ConferenceScheduling {
  /** Returns once a date is fixed. */
  fixed(): Promise<void>;
}

/** Starts the conference's own workflow, which runs beside submission and review. */
export async function beginConferenceScheduling(year: Year): Promise<ConferenceScheduling> {
  const facts = factsAbout('conference');
  if (year.isPresent('submission')) await facts.beginConference(year.ref);
  return {
    async fixed() {
      if (year.isPresent('ranking')) await year.waitFor((turn) => facts.conferenceFixed(turn));
    },
  };
}
