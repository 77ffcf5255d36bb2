import { Alert } from '@mantine/core';
import { IconMasksTheater } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/use-format';

/** On everything that belongs to a rehearsal: nothing of it counts, and its clock is its own. */
export function RehearsalBanner({ at, zone }: { at: string; zone: string }) {
  const { t } = useTranslation('shell');
  const { moment } = useFormat();
  return (
    <Alert
      color="grape"
      variant="light"
      mb="md"
      py="xs"
      icon={<IconMasksTheater aria-hidden />}
      title={t('rehearsal.title')}
      role="note"
    >
      {t('rehearsal.clock', { at: moment(at, zone) })}
    </Alert>
  );
}
