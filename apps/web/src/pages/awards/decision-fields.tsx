import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { isLocalTime, toLocalTime } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { LocalDayField } from '../../parts/local-day-field';
import { useYear } from '../../year/year-context';
import { useNames } from './use-names';

export interface DecisionValues {
  number: string;
  date: string;
  signerName: string;
}

/** The number, date and signer that every decision has; the date is today's in the bloc until another is given. */
export function useDecision() {
  const { t } = useTranslation('awards');
  const { at, zone } = useYear();
  const initialValues: DecisionValues = { number: '', date: toLocalTime(at, zone).slice(0, 10), signerName: '' };
  return {
    initialValues,
    validate: {
      number: (number: string) => (number.trim() === '' ? t('decision.numberMissing') : null),
      date: (date: string) => (isLocalTime(`${date}T00:00`) ? null : t('decision.dateMissing')),
    },
    /** As the API takes it. */
    bodyOf: ({ number, date, signerName }: DecisionValues) => ({
      number: number.trim(),
      date,
      ...(signerName.trim() !== '' && { signerName: signerName.trim() }),
    }),
  };
}

interface Props<Values extends DecisionValues> {
  form: UseFormReturnType<Values>;
  /** Of the body that decides. */
  body: string | undefined;
}

export function DecisionFields<Values extends DecisionValues>({ form, body }: Props<Values>) {
  const { t } = useTranslation('awards');
  const { documentCode } = useNames();
  return (
    <>
      <TextInput
        label={t('decision.number')}
        description={t('decision.numberHelp', { code: documentCode(body) })}
        data-autofocus
        {...form.getInputProps('number')}
      />
      <LocalDayField label={t('decision.date')} {...form.getInputProps('date')} />
      <TextInput
        label={t('decision.signer')}
        description={t('decision.signerHelp')}
        {...form.getInputProps('signerName')}
      />
    </>
  );
}
