import { Button, Group, Stack } from '@mantine/core';
import { IconArrowLeft, IconPresentation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { contestQuery } from '../../shared/contests/queries';
import { missedIn, openRoundOf, seatsOf } from '../../shared/contests/rounds';
import { useContestName } from '../../shared/contests/use-contest-name';
import { useYear } from '../../year/year-context';
import { Ballots } from './ballots';
import { Conduct } from './conduct';
import { MissedRound } from './missed-round';
import { Results } from './results';
import { RoundState } from './round-state';
import { TallySection } from './tally-section';

export default function ContestPage() {
  const { t } = useTranslation(['contest', 'voting']);
  const { contest: code = '' } = useParams();
  const { cycle, ownUnits, may } = useYear();
  const nameOfContest = useContestName();
  const { data: contest, error, refetch } = useQuery(contestQuery(cycle, code));
  const round = contest && openRoundOf(contest);
  const [watched, setWatched] = useState<readonly number[]>([]);
  const open = round?.round;
  useEffect(() => {
    if (open !== undefined) setWatched((before) => [...before, open]);
  }, [open]);
  const voters = ownUnits.filter((unit) => may('vote', unit));
  const missed = contest && missedIn(contest, voters, watched);
  return (
    <>
      <PageHead
        title={contest ? nameOfContest(contest) : t('contest:title')}
        about={contest && `${t(`voting:mode.${contest.mode}`)} · ${t('contest:seats', { count: contest.seats })}`}
        actions={
          <Group gap="xs">
            <Button
              component={Link}
              to={pages.voting(cycle)}
              variant="subtle"
              leftSection={<IconArrowLeft size="1rem" aria-hidden />}
            >
              {t('contest:all')}
            </Button>
            <Button
              component={Link}
              to={pages.projector(cycle, code)}
              variant="default"
              visibleFrom="sm"
              leftSection={<IconPresentation size="1rem" aria-hidden />}
            >
              {t('contest:projector.open')}
            </Button>
          </Group>
        }
      />
      <ProblemNote error={error} again={() => void refetch()} />
      {!contest && !error && <Waiting />}
      {contest && (
        <Stack gap="lg" maw="48rem">
          <RoundState contest={contest} />
          {missed && (
            <MissedRound
              key={`missed ${missed.round.round}`}
              {...missed}
              isFresh={watched.includes(missed.round.round)}
            />
          )}
          {round && <Ballots key={round.round} contest={contest} round={round} />}
          {round && contest.mode === 'paper' && (
            <TallySection
              key={`tally ${round.round}`}
              contest={contest}
              round={round}
              committee={contest.committee}
              seats={contest.kind === 'approval' ? round.nominees.length : seatsOf(contest, round.round)}
            />
          )}
          <Conduct contest={contest} />
          <Results contest={contest} />
        </Stack>
      )}
    </>
  );
}
