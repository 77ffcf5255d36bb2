import type { Bilingual } from '@thidua/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from './i18n';

const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

export interface Format {
  /** The text of a name in the reader's language. */
  said: (text: Bilingual) => string;
  number: (value: number) => string;
  /** Points with their two places, from hundredths. */
  points: (hundredths: number) => string;
  /** With which decimals are written. */
  mark: ',' | '.';
  /** A decimal with as many places as it has: "95.50" is "95,50". */
  decimal: (text: string) => string;
  /** The size of a file: "17,8 kB", "4 MB". */
  bytes: (value: number) => string;
  /** "03/11/2023". @param zone of the bloc, always given: the machine's is nobody's */
  day: (instant: string, zone: string) => string;
  /** "17:00 03/11/2023 (GMT+7)": a deadline says its zone. */
  moment: (instant: string, zone: string) => string;
  /** "GMT+7": the zone of a time that stands without it. */
  offset: (instant: string, zone: string) => string;
  /** The day of the week of a local time, in words: "Thứ Hai". */
  weekday: (local: string) => string;
  /** "còn 3 ngày", "quá hạn 2 giờ" without the words around it: "3 ngày", "2 giờ". */
  span: (milliseconds: number) => string;
  /** Compares as Vietnamese is sorted: a, ă, â, b, c, d, đ. */
  compare: (one: string, other: string) => number;
}

function partsOf(locale: string, zone: string, instant: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(new Date(instant));
}

const zoneName = (locale: string, zone: string, instant: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

function formatIn(language: Language): Format {
  const locale = LOCALE[language];
  const numbers = new Intl.NumberFormat(locale);
  const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const mark = language === 'vi' ? ',' : '.';
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const day = (instant: string, zone: string): string =>
    partsOf(locale, zone, instant, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return {
    said: (text) => text[language],
    number: numbers.format,
    points: (hundredths) => points.format(hundredths / 100),
    mark,
    decimal: (text) => text.replace('.', mark),
    bytes: (value) => {
      const [amount, unit] = value >= MEGABYTE ? [value / MEGABYTE, 'megabyte'] : [value / KILOBYTE, 'kilobyte'];
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
    },
    day,
    moment: (instant, zone) => {
      const time = partsOf(locale, zone, instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      return `${time} ${day(instant, zone)} (${zoneName(locale, zone, instant)})`;
    },
    offset: (instant, zone) => zoneName(locale, zone, instant),
    weekday: (local) => weekdays.format(new Date(`${local.slice(0, 10)}T00:00:00Z`)),
    span: (milliseconds) => {
      const length = Math.abs(milliseconds);
      const [amount, unit] =
        length >= DAY ? [length / DAY, 'day'] : length >= HOUR ? [length / HOUR, 'hour'] : [length / MINUTE, 'minute'];
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      }).format(Math.floor(amount));
    },
    compare,
  };
}

const FORMATS: Record<Language, Format> = { vi: formatIn('vi'), en: formatIn('en') };

/** Numbers, dates and names as the reader's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => FORMATS[i18n.language === 'en' ? 'en' : 'vi'], [i18n.language]);
}
