/** Business time: instants are milliseconds since 1970 in UTC, wall times belong to the bloc's zone. */

const DAY = 86_400_000;

interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  milli: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** What the clocks of the zone are ahead of UTC at that instant; asking Intl is slow, so the answers are kept. */
function offsetAt(instant: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const offset = known.get(instant) ?? computeOffset(instant, zone);
  known.set(instant, offset);
  return offset;
}

function computeOffset(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(new Date(instant)).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}

function wallAsUtc(wall: Wall): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second, wall.milli);
}

/** The first instant at which the zone's clocks show that time; in a gap, the time is carried over the gap. */
function resolve(wall: Wall, zone: string): number {
  const shown = wallAsUtc(wall);
  const around = [offsetAt(shown - DAY, zone), offsetAt(shown + DAY, zone)];
  const fits = around.map((offset) => shown - offset).filter((at) => at + offsetAt(at, zone) === shown);
  return fits.length > 0 ? Math.min(...fits) : shown - (around[0] ?? 0);
}

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/;

/** The instant of a written time; without a zone it is local. A date alone is its midnight, or its end. */
export function instantOf(text: string, zone: string, dateMeans: 'start' | 'end' = 'start'): number {
  const match = WRITTEN.exec(text);
  if (!match) throw new Error(`not a time: ${text}`);
  const number = (index: number) => Number(match[index] ?? 0);
  const wall: Wall = {
    year: number(1),
    month: number(2),
    day: number(3),
    hour: number(4),
    minute: number(5),
    second: number(6),
    milli: Number((match[7] ?? '0').padEnd(3, '0')),
  };
  if (match[4] === undefined && dateMeans === 'end') wall.hour = 24;
  const explicit = match[8];
  if (explicit === 'Z') return wallAsUtc(wall);
  if (explicit) {
    const digits = explicit.replace(/[+:-]/g, '');
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
    return wallAsUtc(wall) - (explicit.startsWith('-') ? -minutes : minutes) * 60_000;
  }
  return resolve(wall, zone);
}

/** "2023-11-20T14:00" as the zone's clocks show the instant. */
export function localTime(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/** Adds "P5D", "P1W", "PT6H": days keep the wall time of the zone, hours are hours. */
export function add(instant: number, duration: string, zone: string): number {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration);
  if (!match || duration === 'P' || duration.endsWith('T')) throw new Error(`not a duration: ${duration}`);
  const number = (index: number) => Number(match[index] ?? 0);
  const days = number(1) * 7 + number(2);
  const shown = new Date(instant + offsetAt(instant, zone));
  const moved = resolve(
    {
      year: shown.getUTCFullYear(),
      month: shown.getUTCMonth() + 1,
      day: shown.getUTCDate() + days,
      hour: shown.getUTCHours(),
      minute: shown.getUTCMinutes(),
      second: shown.getUTCSeconds(),
      milli: shown.getUTCMilliseconds(),
    },
    zone,
  );
  return (days === 0 ? instant : moved) + (number(3) * 60 + number(4)) * 60_000;
}

/** Each begun 24 hours after the deadline. */
export function begunDays(deadline: number, at: number): number {
  return at <= deadline ? 0 : Math.ceil((at - deadline) / DAY);
}

export function utc(instant: number): string {
  return new Date(instant).toISOString();
}
