import { pages } from '@thidua/contracts';
import type { Assignment, DossierRow } from './queries';

/** Where a review stands: to be done, with the unit once more, done, or not to be done by this reviewer. */
export type ReviewState = 'todo' | 'notIn' | 'done' | 'conflict' | 'decided';

export interface QueuedReview {
  unit: string;
  reviewer: string;
  state: ReviewState;
  /** How many criteria have a score already. */
  scored: number;
  dossier: DossierRow | undefined;
}

const ORDER: readonly ReviewState[] = ['todo', 'notIn', 'done', 'decided', 'conflict'];
const DECIDED: ReadonlySet<string> = new Set(['verified', 'notVerified', 'lapsed']);

function stateOf({ approved, conflict }: Assignment, dossier: DossierRow | undefined): ReviewState {
  if (dossier && DECIDED.has(dossier.state)) return approved ? 'done' : 'decided';
  if (conflict) return 'conflict';
  if (dossier?.state !== 'submitted') return 'notIn';
  return approved ? 'done' : 'todo';
}

/** What the reader's units review: what is to be done first, each part in the order of the bloc. */
export function queueOf(
  assignments: readonly Assignment[],
  dossiers: readonly DossierRow[],
  ownUnits: readonly string[],
): QueuedReview[] {
  const byUnit = new Map(dossiers.map((dossier) => [dossier.unit, dossier]));
  return assignments
    .filter(({ reviewer }) => ownUnits.includes(reviewer))
    .map((one): QueuedReview => {
      const dossier = byUnit.get(one.unit);
      return { unit: one.unit, reviewer: one.reviewer, state: stateOf(one, dossier), scored: one.scored ?? 0, dossier };
    })
    .toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
}

/** Where a dossier is scored for one reviewing unit; somebody may act for two that review the same one. */
export const scoringPath = (cycle: string, { unit, reviewer }: Pick<Assignment, 'unit' | 'reviewer'>): string =>
  `${pages.scoring(cycle, unit)}?${new URLSearchParams({ as: reviewer })}`;

/**
 * The review that is meant: for the unit that the address names, else one that is still to be done.
 * @param mine the reader's reviews of one dossier
 */
export const meantOf = (mine: readonly QueuedReview[], as: string | null): QueuedReview | undefined =>
  mine.find(({ reviewer }) => reviewer === as) ?? mine.find(({ state }) => state === 'todo') ?? mine[0];

/** How many reviews are done, of those that this reviewer has to do. */
export function progressOf(queue: readonly QueuedReview[]): { done: number; all: number } {
  const counted = queue.filter(({ state }) => state !== 'conflict' && state !== 'decided');
  return { done: counted.filter(({ state }) => state === 'done').length, all: counted.length };
}

/** The next dossier to review after this one, round to the first again. */
export function nextAfter(queue: readonly QueuedReview[], unit: string): QueuedReview | undefined {
  const at = queue.findIndex((one) => one.unit === unit);
  return [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))].find(({ state }) => state === 'todo');
}
