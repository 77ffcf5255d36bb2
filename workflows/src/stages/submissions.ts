import type { Year } from './year';

/** Every unit hands in its dossier; each lives on in its own workflow. */
export const submissions = (year: Year): Promise<void> => year.run('submission');
