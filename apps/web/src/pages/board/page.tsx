import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cycleQuery } from '../../api/queries';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useYear } from '../../year/year-context';
import { Board } from './board';
import { boardQuery } from './queries';

export default function BoardPage() {
  const { t } = useTranslation(['board', 'scoring']);
  const { cycle, state, rules } = useYear();
  const isDraft = state === 'draft';
  const { data: rows, error, refetch } = useQuery({ ...boardQuery(cycle), enabled: !isDraft });
  const { data: year } = useQuery(cycleQuery(cycle));
  const stage = year?.stages.find(({ name }) => name === 'review')?.state ?? 'pending';
  const count = (wanted: string) => rows?.filter((row) => row.state === wanted).length ?? 0;
  const summary =
    rows && t('board:summary', { all: rows.length, waiting: count('submitted'), verified: count('verified') });
  return (
    <>
      <PageHead title={t('board:title')} about={summary} />
      {isDraft && <Text>{t('board:draft')}</Text>}
      <ProblemNote error={error} again={() => void refetch()} />
      {!isDraft && !rows && !error && <Waiting />}
      {rows && stage !== 'open' && <Text mb="sm">{t(`board:stage.${stage}`)}</Text>}
      {rows && rules && <Board rows={rows} rules={rules} isOpen={state === 'running' && stage === 'open'} />}
    </>
  );
}
