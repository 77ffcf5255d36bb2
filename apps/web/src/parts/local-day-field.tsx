import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { typedTime } from './local-time-text';
import { type LocalDateProps, useLocalDateInput } from './use-local-date-input';

interface Props extends LocalDateProps {
  /** A day, "2023-03-28"; empty for none yet. */
  value?: string;
  onChange?: (day: string) => void;
}

/** A day: typed ("28/3/2023"), or picked from the calendar. */
export function LocalDayField({ value = '', onChange, ...field }: Props) {
  const { t } = useTranslation('common');
  const input = useLocalDateInput();
  return (
    <DateInput
      {...input}
      valueFormat="DD/MM/YYYY"
      dateParser={(text) => typedTime(text, '00:00')?.slice(0, 10) ?? null}
      placeholder={t('localTime.day')}
      {...field}
      value={value === '' ? null : value}
      onChange={(day) => onChange?.(day ?? '')}
    />
  );
}
