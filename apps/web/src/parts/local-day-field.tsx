import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedTime } from './local-time-text';
import { useCalendarTexts } from './use-calendar-texts';

interface Props
  extends Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'valueFormat' | 'dateParser' | 'locale'> {
  /** A day, "2023-03-28"; empty for none yet. */
  value?: string;
  onChange?: (day: string) => void;
}

/** A day: typed ("28/3/2023"), or picked from the calendar. */
export function LocalDayField({ value = '', onChange, ...field }: Props) {
  const { t } = useTranslation('common');
  const calendar = useCalendarTexts();
  const [isPicking, setIsPicking] = useState(false);
  return (
    <DateInput
      {...calendar}
      valueFormat="DD/MM/YYYY"
      dateParser={(text) => typedTime(text, '00:00')?.slice(0, 10) ?? null}
      placeholder={t('localTime.day')}
      {...field}
      // the first Escape closes the calendar, not the dialog around it
      data-mantine-stop-propagation={isPicking || undefined}
      popoverProps={{ onOpen: () => setIsPicking(true), onClose: () => setIsPicking(false) }}
      value={value === '' ? null : value}
      onChange={(day) => onChange?.(day ?? '')}
    />
  );
}
