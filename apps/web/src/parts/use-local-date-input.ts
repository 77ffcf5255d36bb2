import type { DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { useCalendarTexts } from './use-calendar-texts';

/** What the fields of days and of times take of Mantine's field; what they show and read is their own. */
export type LocalDateProps = Omit<
  DateInputProps,
  'value' | 'defaultValue' | 'onChange' | 'valueFormat' | 'dateParser' | 'locale'
>;

/** What the fields of days and of times have in common: the calendar's words, and an Escape that closes it alone. */
export function useLocalDateInput() {
  const calendar = useCalendarTexts();
  const [isPicking, setIsPicking] = useState(false);
  return {
    ...calendar,
    // the first Escape closes the calendar, not the dialog around it
    'data-mantine-stop-propagation': isPicking || undefined,
    popoverProps: { onOpen: () => setIsPicking(true), onClose: () => setIsPicking(false) },
  };
}
