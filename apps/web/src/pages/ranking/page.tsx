import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconLock, IconMessageQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { TimeLeft } from '../../parts/time-left';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { progressQuery } from '../../year/queries';
import { useYear } from '../../year/year-context';
import { DraftRanking } from './draft-ranking';
import { GroupBars } from './group-bars';
import { Nominations } from './nominations';
import { objectionWindow } from './objection-window';
import { Objections } from './objections';
import { PlacesTable } from './places-table';
import { earlierQuery, type Ranking, rankingQuery } from './queries';
import { RaiseObjection } from './raise-objection';

export default function RankingPage() {
  const { t } = useTranslation('ranking');
  const { said } = useFormat();
  const { cycle, year, bloc, state, rules, ownUnits, at, may } = useYear();
  const isDraft = state === 'draft';
  const { data: ranking, error, refetch } = useQuery({ ...rankingQuery(cycle), enabled: !isDraft });
  const { data: earlier } = useQuery({ ...earlierQuery(cycle), enabled: !isDraft });
  const { data: progress } = useQuery({ ...progressQuery(cycle), enabled: !isDraft });
  const [isTrying, setTrying] = useState(false);
  const [isObjecting, setObjecting] = useState(false);
  const isThere = ranking !== undefined && ranking.state !== 'none';
  const windows = ownUnits
    .filter((unit) => state === 'running' && may('object', unit))
    .flatMap((unit) => (progress ? [{ unit, ...objectionWindow(progress, unit, at) }] : []))
    .filter(({ isOpen }) => isOpen);
  return (
    <>
      <PageHead
        title={t('title')}
        about={`${said(bloc.name)} · ${year}`}
        actions={
          isThere && (
            <Group gap="xs">
              {windows.length > 0 && <Button onClick={() => setObjecting(true)}>{t('object.open')}</Button>}
              {rules && (
                <Button variant="default" onClick={() => setTrying(!isTrying)}>
                  {t(isTrying ? 'draft.leave' : 'draft.open')}
                </Button>
              )}
            </Group>
          )
        }
      />
      <ProblemNote error={error} again={() => void refetch()} />
      {!isDraft && !ranking && !error && <Waiting />}
      {(isDraft || (ranking && !isThere)) && <Text>{t('none')}</Text>}
      {isThere && isTrying && rules && <DraftRanking places={ranking.places} rules={rules} />}
      {isThere && !isTrying && (
        <Stack gap="xl">
          <Standing ranking={ranking} closesAt={progress?.stages.find(({ name }) => name === 'ranking')?.closesAt} />
          <PlacesTable ranking={ranking} earlier={earlier} />
          {may('listObjections') && <Objections isOpen={ranking.state === 'provisional'} />}
          <Nominations nominations={ranking.nominations} />
          <GroupBars places={ranking.places} />
        </Stack>
      )}
      <RaiseObjection units={windows} opened={isObjecting} onClose={() => setObjecting(false)} />
    </>
  );
}

/** Whether the ranking is still provisional, and until when it can be objected to; or since when it is fixed. */
function Standing({ ranking, closesAt }: { ranking: Ranking; closesAt: string | null | undefined }) {
  const { t } = useTranslation('ranking');
  const { moment } = useFormat();
  const { at, zone } = useYear();
  if (ranking.state === 'fixed' && ranking.fixedAt !== null) {
    return (
      <Alert color="leaf" icon={<IconLock aria-hidden />} title={t('fixed', { at: moment(ranking.fixedAt, zone) })}>
        {t('digest', { digest: ranking.digest?.slice(0, 12) ?? '' })}
      </Alert>
    );
  }
  return (
    <Alert color="amber" icon={<IconMessageQuestion aria-hidden />} title={t('provisional')}>
      <Group gap="xs">
        <Text size="sm">{closesAt ? t('provisionalUntil', { at: moment(closesAt, zone) }) : t('provisionalOpen')}</Text>
        {closesAt && <TimeLeft deadline={closesAt} at={at} />}
      </Group>
    </Alert>
  );
}
