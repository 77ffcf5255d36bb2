import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type NoticeKind, noticeKindOf, pageOf } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keys } from '../../api/keys';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { markRead, type Notice, noticesQuery } from './queries';

/** What has changed, as the reader was told of it; each leads to its page. */
export function News() {
  const { t } = useTranslation('work');
  const { data: notices, error, refetch } = useQuery(noticesQuery);
  return (
    <section aria-labelledby="news">
      <Title order={2} id="news" mb="xs">
        {t('news')}
      </Title>
      <ProblemNote error={error} again={() => void refetch()} />
      {notices?.length === 0 && <Text c="dimmed">{t('noNews')}</Text>}
      <Stack gap={0} component="ul" p={0} m={0}>
        {notices?.map((notice) => (
          <Line key={notice.id} notice={notice} />
        ))}
      </Stack>
    </section>
  );
}

function Line({ notice }: { notice: Notice }) {
  const { t } = useTranslation(['work', 'common']);
  const { day } = useFormat();
  const client = useQueryClient();
  const read = useMutation({
    mutationFn: () => markRead(notice.id),
    onSettled: () => client.invalidateQueries({ queryKey: keys.notices }),
  });
  const { cycle, zone, subject, kind, at, readAt, rehearsal } = notice;
  const isUnread = readAt === null;
  const told = noticeKindOf(kind);
  const stage = STAGE_NAMES.find((name) => name === notice.stage) ?? null;
  return (
    <Paper component="li" py={6} style={{ listStyle: 'none' }} bg="transparent">
      <Group gap="xs" wrap="nowrap" align="baseline">
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {day(at, zone)}
        </Text>
        <Stack gap={2} style={{ flex: 1 }}>
          <Anchor
            component={Link}
            to={pageOf({ cycle, stage, subject })}
            size="sm"
            fw={isUnread ? 600 : 400}
            onClick={() => isUnread && read.mutate()}
          >
            {t(`work:notice.${told}`)}
            {stage && OF_A_STAGE.includes(told) && `: ${t(`common:stage.${stage}`)}`}
          </Anchor>
          <Group gap="xs">
            {rehearsal && <Badge color="grape">{t('work:rehearsal')}</Badge>}
            {isUnread && (
              <>
                <Badge color="ink">{t('work:unread')}</Badge>
                <Button size="compact-sm" variant="subtle" loading={read.isPending} onClick={() => read.mutate()}>
                  {t('work:markRead')}
                </Button>
              </>
            )}
          </Group>
        </Stack>
      </Group>
    </Paper>
  );
}

const STAGE_NAMES = ['registration', 'submission', 'conference', 'review', 'ranking', 'voting', 'issuance'] as const;

/** What happens in any of the stages; the others say themselves what they are about. */
const OF_A_STAGE: readonly NoticeKind[] = [
  'stageOpened',
  'reminder',
  'overdue',
  'escalation',
  'extended',
  'closedEarly',
];
