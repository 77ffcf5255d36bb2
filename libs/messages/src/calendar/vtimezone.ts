import type { Instant } from '@thidua/contracts';
import { addDuration, toLocalTime } from '@thidua/domain';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * What a calendar must know of a zone to read its times: the offset in force before the first of the instants and
 * each change until a year after the last, taken from the program's own time zone data (RFC 5545, 3.6.5).
 */
export function vtimezone(zone: string, instants: Instant[]): string {
  const [first = new Date().toISOString()] = [...instants].sort();
  const last = [...instants].sort().at(-1) ?? first;
  const begin = Date.parse(first) - DAY;
  const end = Date.parse(addDuration(last, 'P365D', zone));
  let offset = offsetAt(begin, zone);
  const observances = [observance(0, offset, offset)];
  for (let day = begin; day < end; day += DAY) {
    const next = offsetAt(day + DAY, zone);
    if (next === offset) continue;
    observances.push(observance(changeBetween(day, day + DAY, zone), offset, next));
    offset = next;
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** Minutes by which the clocks of the zone are ahead of UTC. */
function offsetAt(ms: number, zone: string): number {
  const minute = Math.floor(ms / MINUTE) * MINUTE;
  return (Date.parse(`${toLocalTime(new Date(minute).toISOString(), zone)}Z`) - minute) / MINUTE;
}

function changeBetween(before: number, after: number, zone: string): number {
  let [low, high] = [before, after];
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, zone) === offsetAt(before, zone)) low = middle;
    else high = middle;
  }
  return Math.ceil(high / MINUTE) * MINUTE;
}

/** DTSTART is written in the clock that was in force before. */
function observance(ms: number, from: number, to: number): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const start = new Date(ms + from * MINUTE).toISOString().slice(0, 16).replaceAll('-', '').replace(':', '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}00`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
