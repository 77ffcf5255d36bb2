import type { Year } from './year';

/** Every unit pledges its titles and signs the pact. */
export const registration = (year: Year): Promise<void> => year.run('registration');
