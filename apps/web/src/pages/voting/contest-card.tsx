import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconFileText, IconLock } from '@tabler/icons-react';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ContestStanding } from '../../shared/contests/contest-standing';
import { OpenNext } from '../../shared/contests/open-next';
import type { Contest } from '../../shared/contests/queries';
import { toVote } from '../../shared/contests/rounds';
import { StatusBadge } from '../../shared/contests/status-badge';
import { useContestName } from '../../shared/contests/use-contest-name';
import { waitsFor } from '../../shared/contests/waits';
import { useYear } from '../../year/year-context';

interface Props {
  contest: Contest;
  place: number;
  all: readonly Contest[];
  /** The meeting is open and has its quorum. */
  canVote: boolean;
}

/** A contest in the order of the meeting: how it stands, what it waits for, and the way to it. */
export function ContestCard({ contest, place, all, canVote }: Props) {
  const { t } = useTranslation('voting');
  const { cycle, state, ownUnits, may, rules } = useYear();
  const nameOfContest = useContestName();
  const { mode, status, code } = contest;
  const mayVote = toVote(contest, ownUnits).some((unit) => may('vote', unit)) && state === 'running';
  const ModeIcon = mode === 'secret' ? IconLock : IconFileText;
  const name = nameOfContest(contest);
  const isItsTurn = canVote && rules !== null && waitsFor(contest, all, rules).length === 0;
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Group justify="space-between" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 18rem' }}>
          <Text fw={600}>{t('place', { place, name })}</Text>
          <Group gap="xs">
            <StatusBadge status={status} />
            <Badge color="gray" variant="outline" leftSection={<ModeIcon size="0.9rem" aria-hidden />}>
              {t(`mode.${mode}`)}
            </Badge>
          </Group>
          <ContestStanding contest={contest} all={all} />
        </Stack>
        <Group gap="xs">
          <OpenNext contest={contest} isItsTurn={isItsTurn} />
          <Button
            component={Link}
            to={pages.contest(cycle, code)}
            variant={mayVote ? 'filled' : 'default'}
            aria-label={t(mayVote ? 'voteIn' : 'see', { name })}
          >
            {t(mayVote ? 'vote' : 'seeShort')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
