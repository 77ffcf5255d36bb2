import { Alert } from '@mantine/core';
import { IconHourglassLow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Contest } from '../../shared/contests/queries';
import type { Progress } from '../../year/queries';
import { useYear } from '../../year/year-context';
import { Agenda } from './agenda';
import { Attendance } from './attendance';
import { DatePoll } from './date-poll';
import { Facts } from './facts';
import { Invitations } from './invitations';
import { MinutesOfConference } from './minutes';
import { type Phase, waitsOf } from './phase';
import type { Conference } from './queries';
import { UnitCode } from './unit-code';

interface Props {
  conference: Conference;
  progress: Progress;
  contests: Contest[];
  phase: Phase;
}

/** The parts of the page, what matters now above what is over or to come. */
export function Sections({ conference, progress, contests, phase }: Props) {
  const { t } = useTranslation('conference');
  const { may, state, ownUnits, at } = useYear();
  const isRunning = state === 'running';
  const isCalled = phase === 'fixed' || phase === 'sitting';
  const waits = isRunning ? waitsOf(conference, progress.stages, at) : null;
  const hasBegun = phase === 'sitting' || phase === 'held';
  const attendance = <Attendance conference={conference} isTaken={isRunning && phase === 'sitting' && may('attend')} />;
  const minutes = <MinutesOfConference conference={conference} phase={phase} />;
  return (
    <>
      <Facts conference={conference} phase={phase} />
      {waits !== null && (
        <Alert color="amber" role="status" icon={<IconHourglassLow aria-hidden />} title={t('waits.title')}>
          {t(`waits.${waits}`)}
        </Alert>
      )}
      {isCalled && isRunning && ownUnits.map((unit) => <UnitCode key={unit} unit={unit} conference={conference} />)}
      {phase === 'poll' && <DatePoll conference={conference} progress={progress} />}
      {phase === 'held' && minutes}
      {hasBegun && attendance}
      <Agenda conference={conference} contests={contests} phase={phase} />
      {phase === 'sitting' && minutes}
      {phase !== 'poll' && may('listMessages') && <Invitations />}
      {phase !== 'poll' && conference.dates.length > 0 && <DatePoll conference={conference} progress={progress} />}
    </>
  );
}
