import { Button, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { progressQuery } from '../../year/queries';
import { TimeLine } from '../../year/time-line';
import { useYear } from '../../year/year-context';
import { CancelYear } from './cancel-year';
import { CloseStage } from './close-stage';
import { ExtendDeadline } from './extend-deadline';
import { Extensions } from './extensions';
import { UnitsTable } from './units-table';

type Act = 'extend' | 'closeStage' | 'cancelCycle';

export default function YearPage() {
  const { t } = useTranslation(['year', 'shell']);
  const { said, moment } = useFormat();
  const { cycle, year, bloc, state, at, zone, may } = useYear();
  const { data: progress, error, refetch } = useQuery({ ...progressQuery(cycle), enabled: state !== 'draft' });
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const isRunning = state === 'running';
  return (
    <>
      <PageHead
        title={t('year:title', { year })}
        about={`${said(bloc.name)} · ${t(`shell:state.${state}`)} · ${t('year:now', { at: moment(at, zone) })}`}
        actions={
          <Group gap="xs">
            {isRunning && may('extend') && <Button onClick={() => setAct('extend')}>{t('year:extend.open')}</Button>}
            {isRunning && may('closeStage') && (
              <Button variant="default" onClick={() => setAct('closeStage')}>
                {t('year:close.open')}
              </Button>
            )}
            {state === 'draft' && may('startCycle') && (
              <Button component={Link} to={`/start?cycle=${cycle}`}>
                {t('year:goOnDrafting')}
              </Button>
            )}
            {(isRunning || state === 'draft') && may('cancelCycle') && (
              <Button variant="subtle" color="seal" onClick={() => setAct('cancelCycle')}>
                {t('year:cancel.open')}
              </Button>
            )}
          </Group>
        }
      />
      <ProblemNote error={error} again={() => void refetch()} />
      {state !== 'draft' && !progress && !error && <Waiting />}
      {state === 'draft' && <p>{t('year:draft')}</p>}
      {progress && (
        <Stack gap="xl">
          <TimeLine progress={progress} />
          {progress.units.length > 0 && (
            <div>
              <Title order={2} mb="xs">
                {t('year:units.title')}
              </Title>
              <UnitsTable progress={progress} />
            </div>
          )}
          {may('listExtensions') && <Extensions />}
        </Stack>
      )}
      {progress && (
        <>
          <ExtendDeadline progress={progress} opened={act === 'extend'} onClose={close} />
          <CloseStage progress={progress} opened={act === 'closeStage'} onClose={close} />
        </>
      )}
      <CancelYear opened={act === 'cancelCycle'} onClose={close} />
    </>
  );
}
