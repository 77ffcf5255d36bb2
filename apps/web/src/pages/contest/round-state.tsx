import { Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TimeLeft } from '../../parts/time-left';
import type { Contest } from '../../shared/contests/queries';
import { openRoundOf, votedIn } from '../../shared/contests/rounds';
import { StatusBadge } from '../../shared/contests/status-badge';
import { Waits } from '../../shared/contests/waits-note';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

/** How the contest stands now: its round, who stands, how many have voted. No figure of an open round. */
export function RoundState({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const { said, moment } = useFormat();
  const { nameOf, zone, at } = useYear();
  const named = (units: readonly string[]): string => units.map((unit) => said(nameOf(unit))).join(', ');
  const round = openRoundOf(contest);
  const voted = round ? votedIn(round) : 0;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('state.label')}>
      <Stack gap="xs">
        <Group gap="xs">
          <StatusBadge status={contest.status} />
          {round && <Text fw={600}>{t('state.round', { round: round.round })}</Text>}
          {round?.dueAt && <TimeLeft deadline={round.dueAt} at={at} />}
        </Group>
        {!round && <Waits contest={contest} />}
        {round && <Text>{t('state.standing', { units: named(round.nominees) })}</Text>}
        {round && contest.mode === 'secret' && (
          <>
            <Text role="status" fw={600}>
              {t('state.voted', { voted, all: round.roll.length })}
            </Text>
            <Progress value={(voted / Math.max(1, round.roll.length)) * 100} aria-hidden />
          </>
        )}
        {round && contest.mode === 'paper' && (
          <Text role="status">
            {t(round.tallyEntered ? 'state.tallyEntered' : 'state.onPaper', { all: round.roll.length })}
          </Text>
        )}
        {round?.dueAt && <Text size="sm">{t('state.due', { at: moment(round.dueAt, zone) })}</Text>}
        {round && (
          <Text size="sm" c="dimmed">
            {t('state.resultsLater', { present: round.roll.length, members: round.members })}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
