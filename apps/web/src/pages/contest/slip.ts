import type { Contest } from '../../shared/contests/queries';

export const ANSWERS = ['for', 'against', 'abstain'] as const;
type Answer = (typeof ANSWERS)[number];

/** What a ballot says, as the API takes it. */
export type Choice = Record<string, Answer> | string[];

/** A ballot while it is filled in: an answer on each nominee so far, or who is ticked; null where nothing is said yet. */
export interface Slip {
  answers: Record<string, Answer>;
  ticked: string[] | null;
}

export const EMPTY_SLIP: Slip = { answers: {}, ticked: null };

/** What a paper asks: an answer on each nominee, one name, or some. Whoever stands alone is voted for or against. */
export function paperOf(
  kind: Contest['kind'],
  nominees: readonly string[],
  seats: number,
): 'answers' | 'oneName' | 'someNames' {
  if (kind === 'approval') return 'answers';
  return seats === 1 || nominees.length === 1 ? 'oneName' : 'someNames';
}

/** The ballot as it would be cast; null while it is not complete. */
export function choiceOf(
  { answers, ticked }: Slip,
  { kind, nominees, seats }: { kind: Contest['kind']; nominees: readonly string[]; seats: number },
): Choice | null {
  if (kind === 'approval') {
    return nominees.every((unit) => answers[unit] !== undefined) ? { ...answers } : null;
  }
  if (ticked === null || ticked.length > seats) return null;
  // against who stands alone one votes by naming nobody
  return ticked.length > 0 || nominees.length === 1 ? [...ticked] : null;
}
