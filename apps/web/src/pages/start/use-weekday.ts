import { useTranslation } from 'react-i18next';

/** The day of the week of a local time, in words: "Thứ Hai". */
export function useWeekday(): (local: string) => string {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : 'vi-VN';
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (local) => names.format(new Date(`${local.slice(0, 10)}T00:00:00Z`));
}
