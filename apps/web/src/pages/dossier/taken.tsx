import { Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNames } from './use-names';

/** Says that somebody else writes in the same dossier, and which fields now hold what they wrote. */
export function Taken({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('dossier');
  const { lineOf } = useNames();
  return (
    <div role="status">
      {names.length > 0 && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconUsers size="1rem" aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm" lineClamp={2}>
            {t('taken', { lines: names.map(lineOf).join('; ') })}
          </Text>
        </Group>
      )}
    </div>
  );
}
