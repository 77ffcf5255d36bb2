import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../parts/load-more';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { announcementsQuery } from './queries';

/** What was announced, the newest first. What was revoked since says so. */
export function Announcements() {
  const { t } = useTranslation('register');
  const { said, day } = useFormat();
  const list = useInfiniteQuery(announcementsQuery);
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <ProblemNote error={list.error} again={() => void list.refetch()} />
      {!rows && !list.error && <Waiting />}
      {rows?.length === 0 && <Text>{t('announcements.none')}</Text>}
      <Stack gap="sm" component="ul" p={0} m={0}>
        {rows?.map(({ cycle, award, unit, unitName, awardName, blocName, year, decision, decisionDate, state }) => (
          <li key={`${cycle} ${award} ${unit}`} style={{ listStyle: 'none' }}>
            <Text fw={600}>
              {t('announcements.line', {
                award: awardName ? said(awardName) : award,
                unit: said(unitName),
              })}
            </Text>
            <Text size="sm" c="dimmed">
              {t('announcements.by', {
                number: decision,
                date: day(`${decisionDate}T00:00:00.000Z`, 'UTC'),
                bloc: said(blocName),
                year,
              })}
              {state === 'revoked' && ` · ${t('announcements.revoked')}`}
            </Text>
          </li>
        ))}
      </Stack>
      <LoadMore list={list} />
    </>
  );
}
