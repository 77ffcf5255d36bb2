export { CALENDAR_STAGES, type CalendarStage, type ResolvedCalendar, resolveCalendar } from './calendar';
export { addDuration, parseDuration, type Span, subtractDuration } from './duration';
export { DAY_MS, type Instant } from './instant';
export { type ShiftRule, shiftLocal } from './shift';
export { type NamedWorkday, VIETNAM_WORKDAYS, workdaysWith } from './vietnam-workdays';
export { isWorkday, isWorkingTime, type WorkdayKind, type Workdays, workingTime } from './working-days';
export { HOME_ZONE, isLocalTime, isZone, toInstant, toLocalDate, toLocalTime } from './zone';
