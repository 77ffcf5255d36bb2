import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cycleQuery } from '../../api/queries';
import { useYearStream } from '../../api/use-year-stream';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useSession } from '../../session/use-session';
import { useCurrentYear } from '../../year/current-year';
import { News } from './news';
import { workQuery } from './queries';
import { TaskCard } from './task-card';

export default function WorkPage() {
  const { t } = useTranslation('work');
  const { name } = useSession();
  const { data: tasks, error, refetch } = useQuery(workQuery);
  const { current } = useCurrentYear();
  // the year at hand keeps the list true; other years do so when somebody looks again
  const { data: cycle } = useQuery({ ...cycleQuery(current?.id ?? ''), enabled: current !== undefined });
  useYearStream(current?.id ?? '', cycle?.lastEvent);
  const mine = tasks?.filter(({ state }) => state !== 'waiting') ?? [];
  const others = tasks?.filter(({ state }) => state === 'waiting') ?? [];
  return (
    <>
      <PageHead title={t('title')} about={t('greeting', { name })} />
      <ProblemNote error={error} again={() => void refetch()} />
      {tasks === undefined && !error && <Waiting />}
      {tasks && (
        <Stack gap="xl" maw="56rem">
          <section aria-labelledby="mine">
            <Title order={2} id="mine" mb="xs">
              {t('mine', { count: mine.length })}
            </Title>
            {mine.length === 0 && <Text>{t(others.length > 0 ? 'nothingButWaiting' : 'nothing')}</Text>}
            <Stack gap="xs" component="ul" p={0} m={0}>
              {mine.map((task) => (
                <TaskCard key={`${task.cycle} ${task.act} ${task.unit} ${task.subject}`} task={task} />
              ))}
            </Stack>
          </section>
          {others.length > 0 && (
            <section aria-labelledby="others">
              <Title order={2} id="others" mb="xs">
                {t('others')}
              </Title>
              <Stack gap="xs" component="ul" p={0} m={0}>
                {others.map((task) => (
                  <TaskCard key={`${task.cycle} ${task.act} ${task.unit} ${task.subject}`} task={task} />
                ))}
              </Stack>
            </section>
          )}
          <News />
        </Stack>
      )}
    </>
  );
}
