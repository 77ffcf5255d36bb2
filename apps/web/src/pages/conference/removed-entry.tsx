import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditedEntry } from './agenda-entries';

/** What was taken off the agenda last, to be taken back. */
export function Removed({ entry, onPutBack }: { entry: EditedEntry; onPutBack: () => void }) {
  const { t } = useTranslation('conference');
  return (
    <Group gap="xs" role="status">
      <Text size="sm">{t('agenda.removed', { title: entry.title || t('agenda.untitled') })}</Text>
      <Button size="xs" variant="default" onClick={onPutBack}>
        {t('agenda.undo')}
      </Button>
    </Group>
  );
}
