import type { Registration, Registrations } from './queries';
import { standingOf } from './standing';

/** What comes next for a unit, as a key of the texts. `waits`: for its leader, who is not the reader. */
export type NextStep =
  | 'signed'
  | 'notYet'
  | 'register'
  | 'registerWaits'
  | 'sign'
  | 'signWaits'
  | 'closedUnregistered'
  | 'closedUnsigned';

export function nextStep(row: Registration, { state }: Pick<Registrations, 'state'>, isLeader: boolean): NextStep {
  const standing = standingOf(row);
  if (standing === 'signed') return 'signed';
  if (row.open && standing === 'missing') return isLeader ? 'register' : 'registerWaits';
  if (row.open) return isLeader ? 'sign' : 'signWaits';
  if (standing === 'registered') return 'closedUnsigned';
  return state === 'pending' ? 'notYet' : 'closedUnregistered';
}
