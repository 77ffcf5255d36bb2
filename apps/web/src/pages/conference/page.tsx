import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { contestsQuery } from '../../shared/contests/queries';
import { progressQuery } from '../../year/queries';
import { useYear } from '../../year/year-context';
import { CheckIn } from './check-in';
import { CloseConference } from './close-conference';
import { MoveDate } from './move-date';
import { phaseOf } from './phase';
import { conferenceQuery } from './queries';
import { Sections } from './sections';
import { PRESENT } from './unit-code';

export default function ConferencePage() {
  const { t } = useTranslation('conference');
  const { cycle, year, state, at, may } = useYear();
  const enabled = state !== 'draft';
  const [conference, progress, contests] = [
    useQuery({ ...conferenceQuery(cycle), enabled }),
    useQuery({ ...progressQuery(cycle), enabled }),
    useQuery({ ...contestsQuery(cycle), enabled }),
  ];
  const [search, setSearch] = useSearchParams();
  const [act, setAct] = useState<'move' | 'close' | null>(null);
  const close = () => setAct(null);
  const failed = [conference, progress, contests].find(({ error }) => error !== null);
  const isThere = conference.data && progress.data && contests.data;
  const phase = isThere && phaseOf(conference.data, progress.data.stages, at);
  const scanned = search.get(PRESENT);
  const mayAct = state === 'running' && scanned === null;
  return (
    <>
      <PageHead
        title={t('title')}
        about={t('about', { year })}
        actions={
          <Group gap="xs">
            {mayAct && (phase === 'fixed' || phase === 'sitting') && may('moveDate') && (
              <Button variant="default" onClick={() => setAct('move')}>
                {t('move.open')}
              </Button>
            )}
            {mayAct && phase === 'sitting' && may('closeConference') && (
              <Button variant="default" color="seal" onClick={() => setAct('close')}>
                {t('close.open')}
              </Button>
            )}
          </Group>
        }
      />
      <ProblemNote error={failed?.error} again={() => void failed?.refetch()} />
      {!enabled && <Text>{t('draft')}</Text>}
      {state === 'cancelled' && <Text mb="md">{t('cancelled')}</Text>}
      {enabled && !isThere && !failed && <Waiting />}
      {isThere && phase && (
        <Stack gap="xl">
          {scanned !== null && (
            <CheckIn
              unit={scanned}
              conference={conference.data}
              phase={phase}
              onLeave={() => setSearch({}, { replace: true })}
            />
          )}
          <Sections conference={conference.data} progress={progress.data} contests={contests.data.rows} phase={phase} />
          {conference.data.startsAt !== null && (
            <MoveDate startsAt={conference.data.startsAt} opened={act === 'move'} onClose={close} />
          )}
          <CloseConference
            conference={conference.data}
            contests={contests.data.rows}
            opened={act === 'close'}
            onClose={close}
          />
        </Stack>
      )}
    </>
  );
}
