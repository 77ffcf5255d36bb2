import type { Year } from './year';

/** The bloc nominates, the issuing bodies decide; the year closes when nothing is outstanding. */
export const issuance = (year: Year): Promise<void> => year.run('issuance');
