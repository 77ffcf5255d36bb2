import { acceptUntil, lateDays, type Rules } from '@thidua/domain';
import type { Dossier } from '../../shared/dossiers/queries';

type LateRule = Rules['submission']['late'];

/** Whether a unit may change its dossier now, until when, and how late it is by then. */
export interface EditWindow {
  /** `late`: past the unit's own deadline, still accepted. */
  is: 'notYet' | 'open' | 'late' | 'closed';
  /** The last moment, itself included; null where there is none ahead. */
  until: string | null;
  /** Days that count as late if it were handed in now. */
  lateDays: number;
}

interface Now {
  at: string;
  /** When the stage opened; null while it has not. */
  openedAt: string | null;
  /** Whether the year is running. */
  runs: boolean;
  late: LateRule;
  zone: string;
}

const CLOSED: EditWindow = { is: 'closed', until: null, lateDays: 0 };

/** The same times by which the server takes a draft or refuses it. */
export function windowOf(
  { state, revision, deadline, revisionDueAt }: Pick<Dossier, 'state' | 'revision' | 'deadline' | 'revisionDueAt'>,
  { at, openedAt, runs, late, zone }: Now,
): EditWindow {
  if (!runs) return CLOSED;
  const open = (until: string | null): EditWindow =>
    until === null || at <= until ? { is: 'open', until, lateDays: 0 } : CLOSED;
  if (state === 'returned') return open(revisionDueAt);
  if (state !== 'draft') return CLOSED;
  if (openedAt === null) return { is: 'notYet', until: null, lateDays: 0 };
  if (deadline === null || at <= deadline || revision > 0) return open(deadline);
  const last = acceptUntil(deadline, late, zone);
  return at <= last ? { is: 'late', until: last, lateDays: lateDays(at, deadline) } : CLOSED;
}
