import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { cycleQuery, unreadQuery, yearsQuery } from '../../api/queries';
import { useYearStream } from '../../api/use-year-stream';
import { LoadMore } from '../../parts/load-more';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { useCurrentYear } from '../../year/current-year';
import { NoticeLine } from './notice-line';
import { markAllRead, noticesQuery } from './queries';

type Shown = 'all' | 'unread';

export default function InboxPage() {
  const { t } = useTranslation('inbox');
  const { said, number } = useFormat();
  const client = useQueryClient();
  const [shown, setShown] = useState<Shown>('all');
  const [year, setYear] = useState<string | null>(null);
  const { data: years } = useQuery(yearsQuery);
  const { data: unread = 0 } = useQuery(unreadQuery);
  const { current } = useCurrentYear();
  const { data: cycle } = useQuery({ ...cycleQuery(current?.id ?? ''), enabled: current !== undefined });
  useYearStream(current?.id ?? '', cycle?.lastEvent);
  const list = useInfiniteQuery({
    ...noticesQuery({ ...(shown === 'unread' && { unread: true }), ...(year !== null && { cycle: year }) }),
    placeholderData: keepPreviousData,
  });
  const notices = list.data?.pages.flatMap(({ rows }) => rows);
  const newest = notices?.[0]?.id;
  const markAll = useMutation({
    mutationFn: markAllRead,
    onSettled: () => client.invalidateQueries({ queryKey: keys.notices }),
  });
  const named = years?.rows.map(({ id, year: of, blocName, rehearsal }) => ({
    value: id,
    label: t(rehearsal ? 'rehearsalOf' : 'yearOf', { year: of, bloc: said(blocName), id }),
  }));
  return (
    <>
      <PageHead
        title={t('title')}
        about={unread > 0 ? t('unread', { count: unread, number: number(unread) }) : t('allRead')}
        actions={
          unread > 0 &&
          newest !== undefined && (
            <Button
              variant="default"
              leftSection={<IconChecks size="1rem" aria-hidden />}
              loading={markAll.isPending}
              onClick={() => markAll.mutate({ newest, ...(year !== null && { cycle: year }) })}
            >
              {t(year === null ? 'markAll' : 'markYear')}
            </Button>
          )
        }
      />
      <Group align="flex-end" gap="sm" mb="md">
        <SegmentedControl
          aria-label={t('shown.label')}
          value={shown}
          onChange={(next) => setShown(next === 'unread' ? 'unread' : 'all')}
          data={(['all', 'unread'] as const).map((one) => ({ value: one, label: t(`shown.${one}`) }))}
        />
        {named && named.length > 1 && (
          <Select
            label={t('year')}
            placeholder={t('anyYear')}
            data={named}
            value={year}
            onChange={setYear}
            w={{ base: '100%', xs: 320 }}
            searchable
            clearable
          />
        )}
      </Group>
      <ProblemNote error={markAll.error ?? list.error} again={() => void list.refetch()} />
      {!notices && !list.error && <Waiting />}
      {notices?.length === 0 && <Text>{t(shown === 'unread' ? 'noneUnread' : 'none')}</Text>}
      <Stack gap="xs" component="ul" p={0} m={0} maw="56rem">
        {notices?.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </Stack>
      <LoadMore list={list} />
    </>
  );
}
