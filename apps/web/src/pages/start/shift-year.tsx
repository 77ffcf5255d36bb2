import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const WEEK = 7;
const MOST = 366;

/** Moves every date of the year at once. @param shift by so many days, earlier below zero */
export function ShiftYear({ shift }: { shift: (days: number) => void }) {
  const { t } = useTranslation('start');
  const [days, setDays] = useState<number | string>('');
  const asked = typeof days === 'number' ? days : 0;
  return (
    <Group gap="sm" align="flex-end">
      <NumberInput
        label={t('shift.label')}
        description={t('shift.about')}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDecimal={false}
        min={-MOST}
        max={MOST}
        suffix={` ${t('shift.days')}`}
        value={days}
        onChange={setDays}
        maw="16rem"
      />
      <Group gap="xs" pb="1.4rem">
        <Button variant="default" disabled={asked === 0} onClick={() => shift(asked)}>
          {t('shift.do')}
        </Button>
        <Button variant="subtle" onClick={() => shift(-WEEK)}>
          {t('shift.weekEarlier')}
        </Button>
        <Button variant="subtle" onClick={() => shift(WEEK)}>
          {t('shift.weekLater')}
        </Button>
      </Group>
    </Group>
  );
}
