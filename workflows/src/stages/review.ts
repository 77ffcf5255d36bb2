import type { Year } from './year';

/** Other units score each dossier, and the standing body verifies; not over while a submitted dossier is unverified. */
export const review = (year: Year): Promise<void> => year.run('review');
