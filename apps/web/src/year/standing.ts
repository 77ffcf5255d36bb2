import type { StageName } from '@thidua/domain';
import type { UnitProgress } from './queries';

/** What a unit has of a stage: done, still missing, or nothing that is asked of it (yet). */
export type Standing = 'done' | 'missing' | 'none';

const HANDED_IN = new Set(['submitted', 'verified', 'notVerified', 'lapsed']);

/** Where a unit stands with what a stage asks of it, told from its progress. Ranking, voting and awards ask nothing of it. */
export function standingOf(stage: StageName, unit: UnitProgress, state: 'pending' | 'open' | 'closed'): Standing {
  if (state === 'pending') return 'none';
  switch (stage) {
    case 'registration':
      return unit.registered && unit.pact ? 'done' : 'missing';
    case 'submission':
      if (unit.dossier === null) return 'none';
      return HANDED_IN.has(unit.dossier) ? 'done' : 'missing';
    case 'conference':
      return unit.datesAnswered ? 'done' : 'missing';
    case 'review':
      if (unit.reviews.assigned === 0) return 'none';
      return unit.reviews.approved === unit.reviews.assigned ? 'done' : 'missing';
    default:
      return 'none';
  }
}
