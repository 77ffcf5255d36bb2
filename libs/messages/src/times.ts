import type { Instant, Language } from '@thidua/contracts';
import { toLocalTime } from '@thidua/domain';

const VIETNAM = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

function partsAt(at: Instant, zone: string) {
  const [date = '', time = ''] = toLocalTime(at, zone).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return { date, time, year, month, day };
}

/** For a subject: "17:00 03/11", "17:00 3 Nov". */
export function shortTime(at: Instant, zone: string, language: Language): string {
  const { time, month, day, date } = partsAt(at, zone);
  return language === 'vi' ? `${time} ${day}/${month}` : `${time} ${inWords(date, { day: 'numeric', month: 'short' })}`;
}

/** For a sentence: "17:00, thứ Sáu, ngày 03/11/2023", "17:00 on Friday, 3 November 2023". */
export function longTime(at: Instant, zone: string, language: Language): string {
  const { time, date } = partsAt(at, zone);
  return language === 'vi' ? `${time}, ${longDay(date, language)}` : `${time} on ${longDay(date, language)}`;
}

/** Of a day as it stands on a paper, "2023-12-08": "08/12/2023", "8 December 2023". */
export function plainDay(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  return language === 'vi'
    ? `${day}/${month}/${year}`
    : inWords(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

function longDay(date: string, language: Language): string {
  if (language === 'en') return `${inWords(date, { weekday: 'long' })}, ${plainDay(date, language)}`;
  return `${WEEKDAYS[new Date(date).getUTCDay()]}, ngày ${plainDay(date, language)}`;
}

function inWords(date: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(Date.parse(date));
}

/** By whose clock a message tells the time: "giờ Việt Nam", "Vietnam time". */
export function zoneName(zone: string, language: Language): string {
  if (VIETNAM.includes(zone)) return language === 'vi' ? 'giờ Việt Nam' : 'Vietnam time';
  return language === 'vi' ? `giờ theo múi ${zone}` : `the clocks of ${zone}`;
}
