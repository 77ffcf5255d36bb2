import type { Bilingual, Bloc, Rules } from '@thidua/domain';
import { createContext, useContext } from 'react';
import type { Operation } from '../api/client';

type YearState = 'draft' | 'running' | 'closed' | 'cancelled';

/** The year whose pages are shown, as every one of them needs it. */
export interface ShownYear {
  cycle: string;
  year: number;
  bloc: { id: string; code: string; name: Bilingual };
  state: YearState;
  rehearsal: boolean;
  /** The zone of the bloc, in which its days end. */
  zone: string;
  /** The year's own time: a rehearsal's clock, else now. */
  at: string;
  /** Null in a draft, which has frozen none. Scores are whole hundredths. */
  rules: Rules | null;
  book: Bloc | null;
  /** Units in the order of the bloc. */
  members: { unit: string; name: Bilingual }[];
  nameOf: (unit: string) => Bilingual;
  /** Codes of the units for which the reader acts. */
  ownUnits: string[];
  /** Whether the policy lets the reader do this: for the bloc, for this unit, or for any of their units. */
  may: (operation: Operation, unit?: string) => boolean;
  /** Whether the reader may do this with what a body decides on: who signs for one signs for no other. */
  mayAtBody: (operation: Operation, body: string) => boolean;
}

export const YearContext = createContext<ShownYear | null>(null);

/** The year of the page. Only below `/years/:cycle`. */
export function useYear(): ShownYear {
  const year = useContext(YearContext);
  if (!year) throw new Error('useYear outside the pages of a year');
  return year;
}
