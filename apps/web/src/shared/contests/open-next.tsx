import { Button } from '@mantine/core';
import { pages } from '@thidua/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useYear } from '../../year/year-context';
import { OpenRound } from './open-round';
import type { Contest } from './queries';
import { nextStepOf } from './rounds';
import { useContestName } from './use-contest-name';

interface Props {
  contest: Contest;
  /** What must be decided first is decided, and the meeting can vote. */
  isItsTurn: boolean;
  size?: 'xs' | 'sm';
}

/** The one step that brings a contest to its next round, for who may take it: the list of candidates, or the opening. */
export function OpenNext({ contest, isItsTurn, size = 'sm' }: Props) {
  const { t } = useTranslation('contest');
  const { cycle, may, state } = useYear();
  const [isOpening, setOpening] = useState(false);
  const name = useContestName()(contest);
  const { code, rounds } = contest;
  const step = nextStepOf(contest);
  if (!isItsTurn || state !== 'running' || step === null) return null;
  if (step === 'nameCandidates') {
    if (!may('candidates')) return null;
    return (
      <Button
        component={Link}
        to={pages.contest(cycle, code)}
        size={size}
        aria-label={t('next.candidatesOf', { name })}
      >
        {t('candidates.open')}
      </Button>
    );
  }
  if (!may('openContest')) return null;
  const isFirst = rounds.length === 0;
  return (
    <>
      <Button
        size={size}
        onClick={() => setOpening(true)}
        aria-label={t(isFirst ? 'next.openOf' : 'next.roundOf', { name })}
      >
        {t(isFirst ? 'next.open' : 'next.round')}
      </Button>
      <OpenRound contest={contest} opened={isOpening} onClose={() => setOpening(false)} />
    </>
  );
}
