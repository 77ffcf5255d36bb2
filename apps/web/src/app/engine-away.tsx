import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { healthQuery } from '../api/queries';

/** The engine does not answer: what can be read can still be read, and this says what waits. */
export function EngineAway() {
  const { t } = useTranslation('shell');
  const { data } = useQuery(healthQuery);
  if (!data?.engineAway) return null;
  return (
    <Alert
      color="amber"
      mb="md"
      py="xs"
      icon={<IconPlugConnectedX aria-hidden />}
      title={t('engineAway.title')}
      role="status"
    >
      {t('engineAway.waits')}
    </Alert>
  );
}
