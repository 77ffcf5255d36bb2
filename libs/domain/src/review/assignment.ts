import { recordOf } from '../records';
import { balance } from './balance';
import { partPairs } from './pairs';

/** [who, of]: a unit that must not review another's dossier. */
export type ConflictOfInterest = readonly [unit: string, ofUnit: string];

/** Whose dossier → its reviewers. */
export type Reviews = Record<string, string[]>;

export interface AssignmentInput {
  /** Whose dossiers are to be reviewed. */
  units: readonly string[];
  /** Who may review. */
  reviewers: readonly string[];
  perSubmission: number;
  conflicts: readonly ConflictOfInterest[];
}

export type Assignment =
  | { ok: true; reviews: Reviews }
  | {
      ok: false;
      code: 'ASSIGNMENT_IMPOSSIBLE';
      /** Dossiers that too few others may review. */
      units: string[];
    };

/**
 * Spreads the dossiers over the reviewers: nobody gets their own or one they declared a conflict with, everybody as many
 * as everybody else (±1) as far as the conflicts allow, and two units do not review only each other where that can be
 * avoided. The same input gives the same assignment.
 */
export function assignReviewers({ units, reviewers, perSubmission, conflicts }: AssignmentInput): Assignment {
  const barred = new Set(conflicts.map(([who, of]) => JSON.stringify([who, of])));
  const position = new Map(reviewers.map((reviewer, index) => [reviewer, index]));
  // Reviewers in the order of a round: whoever stands next in line first. In a bloc without conflicts that alone is even.
  const candidates = units.map((unit, index) => {
    const start = (position.get(unit) ?? index) + 1;
    return reviewers
      .map((_, step) => (start + step) % reviewers.length)
      .filter((at) => reviewers[at] !== unit && !barred.has(JSON.stringify([reviewers[at], unit])));
  });
  const impossible = units.filter((_, index) => (candidates[index]?.length ?? 0) < perSubmission);
  if (impossible.length > 0) return { ok: false, code: 'ASSIGNMENT_IMPOSSIBLE', units: impossible };

  const assigned = balance(candidates, reviewers.length, perSubmission);
  const reviewerOf = units.map((unit) => position.get(unit));
  const spread = perSubmission === 1 ? partPairs(assigned, { candidates, reviewerOf }) : assigned;
  const names = (chosen: readonly number[]) => chosen.flatMap((at) => reviewers[at] ?? []);
  return { ok: true, reviews: recordOf(units.map((unit, index) => [unit, names(spread[index] ?? [])] as const)) };
}
