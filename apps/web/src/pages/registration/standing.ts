import type { Rules } from '@thidua/domain';
import type { Registration } from './queries';

/** What a unit has of registration: nothing, the pledge alone, or the pact too. */
export type Standing = 'missing' | 'registered' | 'signed';

export function standingOf({ registeredAt, pact }: Pick<Registration, 'registeredAt' | 'pact'>): Standing {
  if (pact !== null) return 'signed';
  return registeredAt === null ? 'missing' : 'registered';
}

/** Whether registration still waits for the unit. Where the pact is optional, the pledge is enough. */
export const isMissing = (row: Registration, { pact }: Rules['registration']): boolean =>
  standingOf(row) === 'missing' || (pact === 'required' && row.pact === null);
