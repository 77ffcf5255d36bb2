import { Alert, Text } from '@mantine/core';
import { IconMailPause } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../parts/load-more';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useYear } from '../../year/year-context';
import { MessageFilters } from './message-filters';
import { MessagesTable } from './messages-table';
import { type MessageFilters as Filters, messagesQuery } from './queries';

export default function MessagesPage() {
  const { t } = useTranslation('messages');
  const { cycle, rehearsal, may } = useYear();
  const [filters, set] = useState<Filters>({});
  const list = useInfiniteQuery({
    ...messagesQuery(cycle, filters),
    placeholderData: keepPreviousData,
    // the carrier goes on without an event of the year
    refetchInterval: 15_000,
  });
  const messages = list.data?.pages.flatMap(({ rows }) => rows);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHead title={t('title')} about={t('about')} />
      {rehearsal && (
        <Alert color="grape" variant="light" mb="md" py="xs" icon={<IconMailPause aria-hidden />}>
          {t('rehearsal')}
        </Alert>
      )}
      {may('listMessages') && <MessageFilters filters={filters} set={set} />}
      <ProblemNote error={list.error} again={() => void list.refetch()} />
      {!messages && !list.error && <Waiting />}
      {messages?.length === 0 && <Text>{t(isFiltered ? 'noneSuch' : 'none')}</Text>}
      {messages && messages.length > 0 && <MessagesTable messages={messages} />}
      <LoadMore list={list} />
    </>
  );
}
