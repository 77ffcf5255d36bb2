import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BlocSelect } from '../../parts/bloc-select';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { useBloc } from '../../parts/use-bloc';
import { Waiting } from '../../parts/waiting';
import { Drafts } from './drafts';
import { yearlyStartQuery } from './queries';
import { SetStart } from './set-start';
import { Standing } from './standing';

/** Whether and when the years of a bloc begin by themselves, and the drafts that wait to. */
export default function YearlyStartPage() {
  const { t } = useTranslation('yearlyStart');
  const { bloc, blocs, choose, may, error: noBlocs } = useBloc('readYearlyStart');
  const code = bloc?.code ?? '';
  const { data, error, refetch } = useQuery({ ...yearlyStartQuery(code), enabled: bloc !== undefined });
  return (
    <>
      <PageHead title={t('title')} about={t('about')} />
      <ProblemNote error={noBlocs ?? error} again={() => void refetch()} />
      {bloc && (
        <Stack gap="lg">
          <BlocSelect {...{ blocs, bloc, choose }} />
          {data === undefined && !error && <Waiting />}
          {data !== undefined && <Standing start={data} bloc={bloc} may={may} />}
          {data !== undefined && may('setYearlyStart') && (
            <SetStart key={`${bloc.code}${data?.at ?? ''}`} bloc={bloc.code} start={data} />
          )}
          <Drafts bloc={bloc.code} mayHold={may('holdDraft')} />
        </Stack>
      )}
    </>
  );
}
