import type { Duration } from '../rule-set';
import { DAY_MS, type Instant, instantOf, msOf } from './instant';
import { msAtWall, wallAt } from './zone';

const DURATION = /^P(?=\d|T\d)(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/** A span in two parts that do not convert into each other: a calendar day is not always 24 hours. */
export interface Span {
  days: number;
  /** Exact time beside the days, in milliseconds. */
  ms: number;
}

/** Reads "P3D", "PT12H", "P1DT6H" (minutes and seconds as well). @returns undefined when the text is no such duration. */
export function parseDuration(text: string): Span | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  return { days: Number(days), ms: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 };
}

function move(at: Instant, duration: Duration, zone: string, sign: 1 | -1): Instant {
  const span = parseDuration(duration);
  if (!span) throw new RangeError(`not a duration: ${duration}`);
  const ms = msOf(at);
  const moved = span.days === 0 ? ms : msAtWall(wallAt(ms, zone) + sign * span.days * DAY_MS, zone);
  return instantOf(moved + sign * span.ms);
}

/**
 * The instant that much later: days are days of the zone's calendar (the clock shows the same time), hours are exact.
 * @throws RangeError when the duration is none or the zone is unknown.
 */
export function addDuration(at: Instant, duration: Duration, zone: string): Instant {
  return move(at, duration, zone, 1);
}

/** The instant that much earlier, as {@link addDuration}. */
export function subtractDuration(at: Instant, duration: Duration, zone: string): Instant {
  return move(at, duration, zone, -1);
}
