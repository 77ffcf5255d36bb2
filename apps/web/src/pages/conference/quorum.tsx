import { Badge, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { needed, quorumMet } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../year/year-context';

/** Whether those who are present are enough to open a vote, by the rules of the year; said anew whenever it changes. */
export function Quorum({ present, isUnsaved = false }: { present: number; isUnsaved?: boolean }) {
  const { t } = useTranslation('conference');
  const { rules, members } = useYear();
  if (!rules) return null;
  const { quorum } = rules.voting;
  const all = members.length;
  const isMet = quorumMet(quorum, all, present);
  const least = needed(quorum, { members: all, present, collected: present, valid: present });
  return (
    <Group gap="xs" role="status">
      <Text fw={600}>{t('quorum.present', { present, members: all })}</Text>
      <Badge
        color={isMet ? 'leaf' : 'amber'}
        leftSection={isMet ? <IconCheck size="0.9rem" aria-hidden /> : <IconAlertTriangle size="0.9rem" aria-hidden />}
      >
        {t(isMet ? 'quorum.met' : 'quorum.notMet')}
      </Badge>
      <Text size="sm" c="dimmed">
        {t('quorum.needed', { needed: least })}
        {isUnsaved && ` · ${t('quorum.ifSaved')}`}
      </Text>
    </Group>
  );
}
