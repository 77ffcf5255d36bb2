import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { BlocSelect } from '../../parts/bloc-select';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { useBloc } from '../../parts/use-bloc';
import { Begin } from './begin';
import { Draft } from './draft';

/** A year from its rules to its start: first a draft of it, then the rest over that draft, now or another day. */
export default function StartPage() {
  const { t } = useTranslation('start');
  const [search, setSearch] = useSearchParams();
  const cycle = search.get('cycle');
  const { bloc, blocs, choose, error } = useBloc('draftCycle');
  return (
    <>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          cycle !== null && (
            <Button variant="default" component={Link} to="/start">
              {t('another')}
            </Button>
          )
        }
      />
      <ProblemNote error={error} />
      {cycle !== null && <Draft key={cycle} cycle={cycle} />}
      {cycle === null && bloc && (
        <>
          <BlocSelect {...{ blocs, bloc, choose }} />
          <Begin key={bloc.code} bloc={bloc} drafted={(id) => setSearch({ cycle: id, step: 'dates' })} />
        </>
      )}
    </>
  );
}
