import type { LocalTime } from '../rule-set';
import { DAY_MS, type Instant, instantOf, msOf } from './instant';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A wall clock written as if it stood in UTC: only for arithmetic, never an instant. */
type WallMs = number;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** The zone of the country whose law the rules follow: of what belongs to no bloc. */
export const HOME_ZONE = 'Asia/Ho_Chi_Minh';

/** Whether the program knows this time zone ("Asia/Ho_Chi_Minh"). */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at a moment, to the millisecond. */
export function wallAt(ms: number, zone: string): WallMs {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOf(zone).formatToParts(ms)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}

/**
 * The moment at which the clocks of a zone show this. Shown twice (clocks turned back): the earlier one. Never shown
 * (clocks turned forward): as much later as the clocks were turned.
 */
export function msAtWall(wall: WallMs, zone: string): number {
  const before = wallAt(wall - DAY_MS, zone) - (wall - DAY_MS);
  const after = wallAt(wall + DAY_MS, zone) - (wall + DAY_MS);
  const shown = [wall - before, wall - after].filter((ms) => wallAt(ms, zone) === wall);
  return shown.length > 0 ? Math.min(...shown) : wall - before;
}

/** Reads a local time into a wall clock. @returns undefined when it is none, or no day of the calendar (30 February). */
function wallOf(local: LocalTime): WallMs | undefined {
  const match = LOCAL.exec(local);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '0', fraction = '0'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.padEnd(3, '0')),
  );
  return new Date(wall).toISOString().startsWith(local.slice(0, 10)) ? wall : undefined;
}

/** Whether the text is a local time ("2023-11-03T17:00"; seconds may follow) on a day that exists. */
export function isLocalTime(text: string): boolean {
  return wallOf(text) !== undefined;
}

/**
 * The instant of a local time in a zone, whatever the zone of the machine. A text that carries its own zone
 * ("2023-11-03T17:00+07:00", "…Z") is taken by that.
 * @throws RangeError when the text is no time or the zone is unknown.
 */
export function toInstant(local: LocalTime, zone: string): Instant {
  if (ZONED.test(local)) return instantOf(msOf(local));
  const wall = wallOf(local);
  if (wall === undefined) throw new RangeError(`not a local time: ${local}`);
  return instantOf(msAtWall(wall, zone));
}

/** What the clocks of a zone show at an instant, to the minute: "2023-11-03T17:00". */
export function toLocalTime(at: Instant, zone: string): LocalTime {
  return new Date(wallAt(msOf(at), zone)).toISOString().slice(0, 16);
}

/** The day in a zone at an instant: "2023-11-03". */
export function toLocalDate(at: Instant, zone: string): string {
  return toLocalTime(at, zone).slice(0, 10);
}
