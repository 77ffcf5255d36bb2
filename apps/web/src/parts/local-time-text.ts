import { isLocalTime, type LocalTime } from '@thidua/domain';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/;
const DAY = /(?:^|\s)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?=\s|$)/;
const TIME = /(?:^|\s)(\d{1,2})[:h](\d{2})(?=\s|$)/;

const two = (digits: string): string => digits.padStart(2, '0');

/** "2023-03-28T17:00" as it is shown and typed: "17:00 28/03/2023". */
export function shownTime(local: LocalTime): string {
  const [day = '', time = ''] = local.split(/[T ]/);
  return `${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`;
}

/**
 * A local time as people type it, in either order ("17:00 28/3/2023", "28/03/2023 17h00"), or as it is kept.
 * @param usual the time of day where only a day is typed
 * @returns undefined for what is no whole time yet, or no day of the calendar
 */
export function typedTime(text: string, usual: string): LocalTime | undefined {
  const typed = text.trim();
  const written = WRITTEN.exec(typed);
  const local = written ? `${written[1]}T${written[2] ?? usual}` : inWords(typed, usual);
  return local !== undefined && isLocalTime(local) ? local : undefined;
}

function inWords(typed: string, usual: string): string | undefined {
  const [found, day, month, year] = DAY.exec(typed) ?? [];
  if (found === undefined || !day || !month || !year) return undefined;
  const rest = typed.replace(found, ' ').trim();
  const [, hour, minute] = TIME.exec(rest) ?? [];
  if (rest !== '' && (!hour || !minute)) return undefined;
  return `${year}-${two(month)}-${two(day)}T${hour && minute ? `${two(hour)}:${minute}` : usual}`;
}
