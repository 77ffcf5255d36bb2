import type { Calendar } from '../rule-set';
import type { Instant } from './instant';
import { toInstant } from './zone';

/** The calendar's stages in the order in which the year meets them; voting has no period of its own. */
export const CALENDAR_STAGES = ['registration', 'submission', 'conference', 'review', 'ranking', 'issuance'] as const;

export type CalendarStage = keyof Calendar;

export type ResolvedCalendar = Record<CalendarStage, { opens?: Instant; closes: Instant }>;

/** The instants of a calendar of local times, by the bloc's zone. @throws RangeError as {@link toInstant}. */
export function resolveCalendar(calendar: Calendar, zone: string): ResolvedCalendar {
  const resolve = (stage: CalendarStage) => {
    const { opens, closes } = calendar[stage];
    const end = { closes: toInstant(closes, zone) };
    return opens === undefined ? end : { opens: toInstant(opens, zone), ...end };
  };
  return {
    registration: resolve('registration'),
    submission: resolve('submission'),
    conference: resolve('conference'),
    review: resolve('review'),
    ranking: resolve('ranking'),
    issuance: resolve('issuance'),
  };
}
