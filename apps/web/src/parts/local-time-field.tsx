import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { shownTime, typedTime } from './local-time-text';
import { type LocalDateProps, useLocalDateInput } from './use-local-date-input';

interface Props extends LocalDateProps {
  /** Local time of the bloc, "2023-03-28T17:00"; empty for none yet. */
  value?: string;
  onChange?: (local: string) => void;
  /** The time of day of a day that is picked while there is no time yet. */
  usual?: string;
}

/** A local time of the bloc: typed ("17:00 28/3/2023"), or its day picked from the calendar. */
export function LocalTimeField({ value = '', onChange, usual = '08:00', ...field }: Props) {
  const { t } = useTranslation('common');
  const input = useLocalDateInput();
  const time = value.slice(11, 16) || usual;
  return (
    <DateInput
      withTime
      {...input}
      valueFormat={shownTime}
      dateParser={(text) => typedTime(text, time)?.replace('T', ' ') ?? null}
      placeholder={t('localTime.form')}
      {...field}
      value={value === '' ? null : value.replace('T', ' ')}
      onChange={(picked) => onChange?.(picked === null ? '' : (typedTime(picked.slice(0, 16), time) ?? ''))}
    />
  );
}
