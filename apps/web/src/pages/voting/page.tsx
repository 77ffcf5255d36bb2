import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { contestsQuery, meetingQuery } from '../../shared/contests/queries';
import { useYear } from '../../year/year-context';
import { Committee } from './committee';
import { ContestCard } from './contest-card';

export default function VotingPage() {
  const { t } = useTranslation('voting');
  const { cycle, state } = useYear();
  const isDraft = state === 'draft';
  const { data, error, refetch } = useQuery({ ...contestsQuery(cycle), enabled: !isDraft });
  const { data: meeting } = useQuery({ ...meetingQuery(cycle), enabled: !isDraft });
  const canVote = meeting?.quorumMet === true && meeting.state !== 'held';
  const hasPaper = data?.rows.some(({ mode }) => mode === 'paper') ?? false;
  return (
    <>
      <PageHead title={t('title')} about={t('about')} />
      <ProblemNote error={error} again={() => void refetch()} />
      {isDraft && <Text>{t('draft')}</Text>}
      {!isDraft && !data && !error && <Waiting />}
      {data && (
        <Stack gap="xl" maw="56rem">
          {data.rows.length === 0 && <Text>{t('none')}</Text>}
          <Stack gap="xs" component="ol" p={0} m={0} aria-label={t('order')}>
            {data.rows.map((contest, index) => (
              <ContestCard key={contest.code} contest={contest} place={index + 1} all={data.rows} canVote={canVote} />
            ))}
          </Stack>
          {hasPaper && <Committee members={data.committee} />}
        </Stack>
      )}
    </>
  );
}
