import type { Progress } from '../../year/queries';
import type { Conference } from './queries';

export type Phase = 'poll' | 'fixed' | 'sitting' | 'held';

/** How far the conference has come. It sits from its hour on, provided that the ranking is fixed by then. */
export function phaseOf(
  { state, startsAt }: Pick<Conference, 'state' | 'startsAt'>,
  stages: readonly Pick<Progress['stages'][number], 'name' | 'state'>[],
  at: string,
): Phase {
  if (state !== 'fixed' || startsAt === null) return state;
  const isRanked = stages.some(({ name, state: of }) => name === 'ranking' && of === 'closed');
  return isRanked && at >= startsAt ? 'sitting' : 'fixed';
}

/** What the conference still waits for although its hour has come; null while it waits for nothing. */
export function waitsOf(
  conference: Pick<Conference, 'state' | 'startsAt'>,
  stages: readonly Pick<Progress['stages'][number], 'name' | 'state'>[],
  at: string,
): 'review' | 'ranking' | null {
  const { startsAt } = conference;
  if (startsAt === null || at < startsAt || phaseOf(conference, stages, at) !== 'fixed') return null;
  return stages.some(({ name, state }) => name === 'review' && state === 'closed') ? 'ranking' : 'review';
}
