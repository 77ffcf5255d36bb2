import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { OpenRound } from '../../shared/contests/open-round';
import { type Contest, meetingQuery } from '../../shared/contests/queries';
import { nextStepOf, openRoundOf } from '../../shared/contests/rounds';
import { useYear } from '../../year/year-context';
import { CloseRound } from './close-round';
import { NameCandidates } from './name-candidates';
import { Settle } from './settle';

type Act = 'candidates' | 'open' | 'close' | 'settle';

/** What leads the contest on, for who may: candidates, opening, closing, settling a deadlock. */
export function Conduct({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const { cycle, state, may } = useYear();
  const { data: meeting, error, refetch } = useQuery(meetingQuery(cycle));
  const [act, setAct] = useState<Act | null>(null);
  if (state !== 'running') return null;
  if (!meeting) return <ProblemNote error={error} again={() => void refetch()} />;

  const { status, kind, mode } = contest;
  const isHeld = meeting.state === 'held';
  const round = openRoundOf(contest);
  const step = nextStepOf(contest);
  const mayBe = {
    candidates: kind === 'election' && status === 'pending' && !isHeld && may('candidates'),
    open: step !== null && !isHeld && may('openContest'),
    close: round !== undefined && mode === 'secret' && may('closeRound'),
    settle: status === 'deadlock' && may('settle'),
  };
  if (!Object.values(mayBe).some(Boolean)) return null;
  const close = () => setAct(null);
  const hasCandidates = step !== 'nameCandidates';
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="conduct">
      <Stack gap="sm">
        <Title order={2} id="conduct">
          {t('conduct.title')}
        </Title>
        {mayBe.open && (
          <Text size="sm">
            {t(meeting.quorumMet ? 'conduct.quorum' : 'conduct.noQuorum', {
              present: meeting.present,
              members: meeting.members,
            })}
          </Text>
        )}
        <Group gap="xs">
          {mayBe.candidates && (
            <Button variant={hasCandidates ? 'default' : 'filled'} onClick={() => setAct('candidates')}>
              {t(hasCandidates ? 'candidates.change' : 'candidates.open')}
            </Button>
          )}
          {mayBe.open && hasCandidates && (
            <Button onClick={() => setAct('open')}>{t('open.open', { round: contest.rounds.length + 1 })}</Button>
          )}
          {mayBe.close && round && (
            <Button onClick={() => setAct('close')}>{t('close.open', { round: round.round })}</Button>
          )}
          {mayBe.settle && <Button onClick={() => setAct('settle')}>{t('settle.open')}</Button>}
        </Group>
      </Stack>
      {mayBe.candidates && <NameCandidates contest={contest} opened={act === 'candidates'} onClose={close} />}
      {mayBe.open && <OpenRound contest={contest} opened={act === 'open'} onClose={close} />}
      {mayBe.close && round && <CloseRound contest={contest} round={round} opened={act === 'close'} onClose={close} />}
      {mayBe.settle && <Settle contest={contest} opened={act === 'settle'} onClose={close} />}
    </Paper>
  );
}
