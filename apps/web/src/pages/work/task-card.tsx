import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconMasksTheater } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TimeLeft } from '../../parts/time-left';
import { useContestWords } from '../../shared/contests/use-contest-name';
import { useFormat } from '../../text/use-format';
import { useNow } from '../../year/use-now';
import type { Task } from './queries';

/** One thing to do: what, for whom, by when, how long is left, and the one button. */
export function TaskCard({ task }: { task: Task }) {
  const { t } = useTranslation('work');
  const { said, moment } = useFormat();
  const now = useNow();
  const { act, deadline, startsAt, zone, year, blocName, unitName, rehearsal, count, contest, state } = task;
  const about = [unitName && said(unitName), `${said(blocName)} ${year}`].filter(Boolean).join(' · ');
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Group justify="space-between" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 16rem' }}>
          <Text fw={600}>{t(`act.${act}.what`, { count: count ?? 0 })}</Text>
          {contest && (
            <Suspense>
              <ContestName contest={contest} year={year} />
            </Suspense>
          )}
          <Text size="sm" c="dimmed">
            {about}
          </Text>
          <Group gap="xs">
            {rehearsal && (
              <Badge color="grape" leftSection={<IconMasksTheater size="0.9rem" aria-hidden />}>
                {t('rehearsal')}
              </Badge>
            )}
            {deadline !== null && (
              <>
                {state !== 'waiting' && <TimeLeft deadline={deadline} at={rehearsal ? task.at : now} />}
                <Text size="sm">{t('due', { at: moment(deadline, zone) })}</Text>
              </>
            )}
            {startsAt !== null && <Text size="sm">{t('begins', { at: moment(startsAt, zone) })}</Text>}
          </Group>
        </Stack>
        <Button component={Link} to={task.page} variant={state === 'waiting' ? 'default' : 'filled'}>
          {t(`act.${act}.do`)}
        </Button>
      </Group>
    </Paper>
  );
}

/** By its own texts, which are fetched when there is something to vote on. */
function ContestName({ contest, year }: { contest: NonNullable<Task['contest']>; year: number }) {
  const { said } = useFormat();
  const { kind, award, office } = contest;
  return <Text>{useContestWords()({ kind, award: award ? said(award) : '', office: office ?? '', year })}</Text>;
}
