export { CALENDAR_STAGES, type CalendarStage, type ResolvedCalendar, resolveCalendar } from './calendar';
export { addDuration, parseDuration, type Span, subtractDuration } from './duration';
export { DAY_MS, type Instant } from './instant';
export { type ShiftRule, shiftCalendar, shiftLocal } from './shift';
export { isLocalTime, isZone, toInstant, toLocalDate, toLocalTime } from './zone';
