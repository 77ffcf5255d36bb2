import type { Bilingual } from '@thidua/domain';

/** What a code says to whoever asked. */
export interface ErrorMeaning extends Bilingual {
  /** HTTP status of the problem. */
  status: number;
}

export const meaning = (status: number, vi: string, en: string): ErrorMeaning => ({ status, vi, en });
