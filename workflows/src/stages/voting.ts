import type { Year } from './year';

/** Opens at the conference's fixed date and ends with the conference. */
export const voting = (year: Year): Promise<void> => year.run('voting');
