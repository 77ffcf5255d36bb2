import type { LocalTime } from '../rule-set';
import { DAY_MS } from './instant';

/** How a new year's dates come from the old one's: the same date, or the nearest day that is the same day of the week. */
export type ShiftRule = 'sameDate' | 'sameWeekday';

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?=T|$)/;

function sameDate(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Date.UTC(year, month - 1, Math.min(day, last));
}

/**
 * A date some years later, its time of day kept. 29 February becomes the 28th where there is none.
 * @throws RangeError when the text begins with no date.
 */
export function shiftLocal(local: LocalTime, years: number, rule: ShiftRule): LocalTime {
  const match = DATE.exec(local);
  if (!match) throw new RangeError(`not a local time: ${local}`);
  const [head, year, month, day] = match;
  const from = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const same = sameDate(Number(year) + years, Number(month), Number(day));
  const weeks = Math.round((same - from) / (7 * DAY_MS));
  const shifted = rule === 'sameDate' ? same : from + weeks * 7 * DAY_MS;
  return new Date(shifted).toISOString().slice(0, 10) + local.slice(head.length);
}
