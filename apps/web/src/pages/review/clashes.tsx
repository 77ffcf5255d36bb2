import { Alert, Button, Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NOTHING } from './scores';
import type { WrittenScores } from './use-scores';

/** Two people of one reviewing unit have scored the same criterion: both are shown, one is chosen. */
export function Clashes({ written: { clashes, entries, settle } }: { written: WrittenScores }) {
  const { t } = useTranslation('scoring');
  if (clashes.length === 0) return null;
  const said = ({ text, reason }: typeof NOTHING) => [text || t('clash.empty'), reason].filter(Boolean).join(', ');
  return (
    <Alert role="alert" color="amber" icon={<IconUsers aria-hidden />} title={t('clash.title')}>
      {clashes.map(({ code, theirs }) => (
        <Text key={code} size="sm">
          {t('clash.line', { code, ours: said(entries[code] ?? NOTHING), theirs: said(theirs) })}
        </Text>
      ))}
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={() => settle('ours')}>
          {t('clash.ours')}
        </Button>
        <Button size="xs" variant="default" onClick={() => settle('theirs')}>
          {t('clash.theirs')}
        </Button>
      </Group>
    </Alert>
  );
}
