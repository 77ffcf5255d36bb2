import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownTime, typedTime } from './local-time-text';
import { useCalendarTexts } from './use-calendar-texts';

interface Props
  extends Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'valueFormat' | 'dateParser' | 'locale'> {
  /** Local time of the bloc, "2023-03-28T17:00"; empty for none yet. */
  value?: string;
  onChange?: (local: string) => void;
  /** The time of day of a day that is picked while there is no time yet. */
  usual?: string;
}

/** A local time of the bloc: typed ("17:00 28/3/2023"), or its day picked from the calendar. */
export function LocalTimeField({ value = '', onChange, usual = '08:00', ...field }: Props) {
  const { t } = useTranslation('common');
  const calendar = useCalendarTexts();
  const [isPicking, setIsPicking] = useState(false);
  const time = value.slice(11, 16) || usual;
  return (
    <DateInput
      withTime
      {...calendar}
      valueFormat={shownTime}
      dateParser={(text) => typedTime(text, time)?.replace('T', ' ') ?? null}
      placeholder={t('localTime.form')}
      {...field}
      // the first Escape closes the calendar, not the dialog around it
      data-mantine-stop-propagation={isPicking || undefined}
      popoverProps={{ onOpen: () => setIsPicking(true), onClose: () => setIsPicking(false) }}
      value={value === '' ? null : value.replace('T', ' ')}
      onChange={(picked) => onChange?.(picked === null ? '' : (typedTime(picked.slice(0, 16), time) ?? ''))}
    />
  );
}
