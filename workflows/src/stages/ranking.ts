import type { Year } from './year';

/** The ranking is published, objections are heard, then it is fixed for good. */
export const ranking = (year: Year): Promise<void> => year.run('ranking');
