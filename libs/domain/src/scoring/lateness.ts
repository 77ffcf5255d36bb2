import { addDuration, DAY_MS, type Instant } from '../calendar';
import { msOf } from '../calendar/instant';
import { own } from '../records';
import type { Rules } from '../rule-set';
import type { MinusTimes } from './total';

type LateRule = Rules['submission']['late'];

/** How many days late: every begun 24 hours past the unit's own deadline counts; exactly at the deadline is in time. */
export function lateDays(submittedAt: Instant, deadline: Instant): number {
  return Math.max(0, Math.ceil((msOf(submittedAt) - msOf(deadline)) / DAY_MS));
}

/** The last instant at which a late dossier is accepted, itself included. */
export function acceptUntil(deadline: Instant, late: LateRule, zone: string): Instant {
  return addDuration(deadline, late.acceptUntil, zone);
}

/** What is counted against a dossier: the standing body's minuses, and the days late under the code the rule names. */
export function minusTimesWith(late: LateRule, days: number, given: MinusTimes): MinusTimes {
  const { minusCode } = late;
  if (minusCode === undefined || days === 0) return given;
  return Object.fromEntries([...Object.entries(given), [minusCode, (own(given, minusCode) ?? 0) + days]]);
}
