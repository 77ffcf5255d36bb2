import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { useTranslation } from 'react-i18next';

/** What every calendar that opens says, in the reader's language: for the fields of @mantine/dates. */
export function useCalendarTexts() {
  const { t, i18n } = useTranslation('common');
  return {
    locale: i18n.language,
    monthLabelFormat: 'MM/YYYY',
    hideOutsideDates: true,
    ariaLabels: {
      previousMonth: t('localTime.previousMonth'),
      nextMonth: t('localTime.nextMonth'),
      previousYear: t('localTime.previousYear'),
      nextYear: t('localTime.nextYear'),
    },
  };
}
