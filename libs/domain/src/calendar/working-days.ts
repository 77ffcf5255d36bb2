import { DAY_MS, type Instant } from './instant';
import { toInstant, toLocalDate, toLocalTime } from './zone';

/** A day that is not what its day of the week says: a public holiday, or a Saturday worked in exchange. */
export type WorkdayKind = 'off' | 'working';

/** Such days by local date, "2024-05-04". Saturdays and Sundays that are off need no entry. */
export type Workdays = ReadonlyMap<string, WorkdayKind>;

/** Nobody is written to from nine in the evening to seven in the morning, by the clocks of the bloc. */
const OPENS = 7;
const CLOSES = 21;
/** No calendar is without a working day for longer. */
const MOST_DAYS = 60;

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether offices work on a date: Monday to Friday, unless the table says otherwise. */
export function isWorkday(date: string, workdays: Workdays): boolean {
  const kind = workdays.get(date);
  if (kind !== undefined) return kind === 'working';
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Whether a message may go out at an instant: from 07:00 until before 21:00 of a working day. */
export function isWorkingTime(at: Instant, workdays: Workdays, zone: string): boolean {
  const hour = Number(toLocalTime(at, zone).slice(11, 13));
  return hour >= OPENS && hour < CLOSES && isWorkday(toLocalDate(at, zone), workdays);
}

/** The first working day from a date on (`step` 1) or back (-1), that date included. */
function workdayFrom(date: string, step: 1 | -1, workdays: Workdays): string | undefined {
  for (let days = 0; days <= MOST_DAYS; days += 1) {
    const day = dayAfter(date, days * step);
    if (isWorkday(day, workdays)) return day;
  }
  return undefined;
}

const hourOf = (date: string, hour: number, zone: string): Instant =>
  toInstant(`${date}T${String(hour).padStart(2, '0')}:00`, zone);

/**
 * The instant at which something planned for `at` goes out: then, if it is working time; else at 07:00 of the next
 * working day. With a `deadline`, what would not come before it goes out early instead, in the last whole working hour
 * before it was planned (20:00), so that it never comes too late to be of use. Where a table leaves no working day,
 * `at` stands.
 */
export function workingTime(at: Instant, deadline: Instant | undefined, workdays: Workdays, zone: string): Instant {
  if (isWorkingTime(at, workdays, zone)) return at;
  const date = toLocalDate(at, zone);
  const hour = Number(toLocalTime(at, zone).slice(11, 13));
  const next = workdayFrom(hour < OPENS ? date : dayAfter(date, 1), 1, workdays);
  const forward = next === undefined ? at : hourOf(next, OPENS, zone);
  if (deadline === undefined || forward < deadline) return forward;
  const last = workdayFrom(hour >= CLOSES ? date : dayAfter(date, -1), -1, workdays);
  return last === undefined ? at : hourOf(last, CLOSES - 1, zone);
}
