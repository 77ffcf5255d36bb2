import { Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconMail, IconMasksTheater } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { noticeKindOf, pageOf } from '@thidua/contracts';
import { STAGES } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keys } from '../../api/keys';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { markRead, type Notice } from './queries';

/** One notice: what has happened, in which year, by when something is due, why; it leads to where it is done. */
export function NoticeLine({ notice }: { notice: Notice }) {
  const { t } = useTranslation(['inbox', 'work', 'common']);
  const { said, moment } = useFormat();
  const client = useQueryClient();
  const read = useMutation({
    mutationFn: () => markRead(notice.id),
    onSettled: () => client.invalidateQueries({ queryKey: keys.notices }),
  });
  const { cycle, year, blocName, zone, subject, kind, at, readAt, deadline, rehearsal, facts } = notice;
  const stage = STAGES.find((name) => name === notice.stage) ?? null;
  const isUnread = readAt === null;
  const reason = typeof facts.reason === 'string' && facts.reason !== '' ? facts.reason : null;
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 16rem' }}>
          <Anchor
            component={Link}
            to={pageOf({ cycle, stage, subject })}
            fw={isUnread ? 700 : 400}
            onClick={() => isUnread && read.mutate()}
          >
            {t(`work:notice.${noticeKindOf(kind)}`)}
            {stage && `: ${t(`common:stage.${stage}`)}`}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t('inbox:about', { bloc: said(blocName), year, at: moment(at, zone) })}
          </Text>
          {deadline !== null && <Text size="sm">{t('inbox:deadline', { at: moment(deadline, zone) })}</Text>}
          {reason !== null && <Text size="sm">{t('inbox:reason', { reason })}</Text>}
          <Group gap="xs">
            {isUnread && (
              <Badge color="ink" leftSection={<IconMail size="0.9rem" aria-hidden />}>
                {t('work:unread')}
              </Badge>
            )}
            {rehearsal && (
              <Badge color="grape" leftSection={<IconMasksTheater size="0.9rem" aria-hidden />}>
                {t('work:rehearsal')}
              </Badge>
            )}
          </Group>
        </Stack>
        {isUnread && (
          <Button size="compact-sm" variant="subtle" loading={read.isPending} onClick={() => read.mutate()}>
            {t('work:markRead')}
          </Button>
        )}
      </Group>
      <ProblemNote error={read.error} />
    </Paper>
  );
}
