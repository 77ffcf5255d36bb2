import { USUAL_ZONE } from '../../text/usual-zone';

/** In which zone the days of a bloc end; the usual one while that is not known. */
export const zoneOf = (blocs: readonly { code: string; timezone: string }[], bloc: string): string =>
  blocs.find(({ code }) => code === bloc)?.timezone ?? USUAL_ZONE;
