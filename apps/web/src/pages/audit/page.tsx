import { Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LoadMore } from '../../parts/load-more';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { eventsQuery, type YearEvent } from '../../shared/audit/queries';
import { useYear } from '../../year/year-context';
import { ChainCheck } from './chain-check';
import { EventDialog } from './event-dialog';
import { EventFilters } from './event-filters';
import { EventsTable } from './events-table';
import { type FilterName, filtersOf } from './filters';

export default function AuditPage() {
  const { t } = useTranslation('audit');
  const { cycle, zone, may } = useYear();
  const [address, setAddress] = useSearchParams();
  // two filters may be set before the address has followed the first of them
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  }, [address]);
  const [opened, open] = useState<YearEvent | null>(null);
  const list = useInfiniteQuery({
    ...eventsQuery(cycle, filtersOf(address, zone)),
    placeholderData: keepPreviousData,
  });
  const events = list.data?.pages.flatMap(({ rows }) => rows);
  const set = (name: FilterName, value: string | null): void => {
    const next = new URLSearchParams(latest.current);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    latest.current = next;
    setAddress(next, { replace: true });
  };
  return (
    <>
      <PageHead title={t('title')} about={t('about')} />
      {may('verifyChain') && <ChainCheck />}
      <EventFilters address={address} set={set} clear={() => setAddress({}, { replace: true })} seen={events ?? []} />
      <ProblemNote error={list.error} again={() => void list.refetch()} />
      {!events && !list.error && <Waiting />}
      {events?.length === 0 && <Text>{t('none')}</Text>}
      {events && events.length > 0 && <EventsTable events={events} open={open} />}
      <LoadMore list={list} />
      <EventDialog event={opened} onClose={() => open(null)} />
    </>
  );
}
