import { DAY_MS } from '@thidua/domain';

/** How many days of the year a second of the world takes in; the last is as fast as the product goes. */
export const PACES = { day: 1, week: 7, month: 30, fastest: Number.POSITIVE_INFINITY } as const;
export type Pace = keyof typeof PACES;

const SECOND = 1_000;

export interface Step {
  /** Where the clock is led to. */
  to: string;
  /** Milliseconds to wait once it is there. */
  wait: number;
}

/** The next step of a clock that stands at `at` on its way to `goal`, at a pace: never past the goal. */
export function stepTo(goal: string, at: string, pace: Pace): Step {
  const days = PACES[pace];
  const left = Date.parse(goal) - Date.parse(at);
  if (left <= 0) return { to: at, wait: 0 };
  if (!Number.isFinite(days)) return { to: goal, wait: 0 };
  const length = Math.min(left, days * DAY_MS);
  return { to: new Date(Date.parse(at) + length).toISOString(), wait: (length / (days * DAY_MS)) * SECOND };
}

interface StageTimes {
  state: 'pending' | 'open' | 'closed';
  opensAt: string | null;
  closesAt: string | null;
}

/** After a deadline everything due at it has happened, to the minute. */
const MINUTE = 60_000;
const justAfter = (at: string): string => new Date(Date.parse(at) + MINUTE).toISOString();
const earliest = (instants: string[], at: string): string | null =>
  instants.filter((one) => one > at).sort()[0] ?? null;

/**
 * Where one may want to lead the clock to: to the next deadline, at which acts are still in time; and to the next thing
 * that happens by itself, an opening, a close, a reminder, just after it has happened.
 */
export function stopsOf(
  { stages, reminders }: { stages: readonly StageTimes[]; reminders: readonly string[] },
  at: string,
): { deadline: string | null; due: string | null } {
  const closing = stages.flatMap(({ state, closesAt }) => (state === 'closed' || closesAt === null ? [] : [closesAt]));
  const opening = stages.flatMap(({ state, opensAt }) => (state === 'pending' && opensAt !== null ? [opensAt] : []));
  return {
    deadline: earliest(closing, at),
    due: earliest([...opening, ...[...closing, ...reminders].map(justAfter)], at),
  };
}

/** How far a year has come, in percent. */
export function progressOf(at: string, begin: string, end: string): number {
  const length = Date.parse(end) - Date.parse(begin);
  if (length <= 0) return 0;
  return Math.min(100, Math.max(0, ((Date.parse(at) - Date.parse(begin)) / length) * 100));
}
