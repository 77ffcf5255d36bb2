import { own } from '../records';
import type { ConflictOfInterest, Reviews } from './assignment';

export interface AssignmentProblem {
  code: 'OWN_DOSSIER' | 'CONFLICT_OF_INTEREST' | 'ASSIGNMENT_IMPOSSIBLE' | 'UNIT_UNKNOWN';
  /** Whose dossier. */
  unit: string;
  /** The reviewer that must not be; absent where their number is wrong (`ASSIGNMENT_IMPOSSIBLE`). */
  reviewer?: string;
}

/**
 * What forbids an assignment that somebody made by hand: a unit on its own dossier, a declared conflict of interest, a
 * dossier or reviewer that is no unit here, another number of reviewers than the rules want (a name twice counts once).
 * @param units whose dossiers may be assigned
 * @param reviewers who may review; the same units where it is not given
 */
export function checkAssignment(
  reviews: Readonly<Reviews>,
  {
    units,
    reviewers = units,
    perSubmission,
    conflicts,
  }: {
    units: readonly string[];
    reviewers?: readonly string[];
    perSubmission: number;
    conflicts: readonly ConflictOfInterest[];
  },
): AssignmentProblem[] {
  const problems: AssignmentProblem[] = [];
  for (const unit of Object.keys(reviews)) {
    const assigned = own(reviews, unit) ?? [];
    if (!units.includes(unit)) problems.push({ code: 'UNIT_UNKNOWN', unit });
    for (const reviewer of assigned) {
      if (reviewer === unit) problems.push({ code: 'OWN_DOSSIER', unit, reviewer });
      else if (!reviewers.includes(reviewer)) problems.push({ code: 'UNIT_UNKNOWN', unit, reviewer });
      else if (conflicts.some(([who, of]) => who === reviewer && of === unit)) {
        problems.push({ code: 'CONFLICT_OF_INTEREST', unit, reviewer });
      }
    }
    if (new Set(assigned).size !== perSubmission || assigned.length !== perSubmission) {
      problems.push({ code: 'ASSIGNMENT_IMPOSSIBLE', unit });
    }
  }
  return problems;
}
