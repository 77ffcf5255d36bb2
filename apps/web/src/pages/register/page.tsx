import { Tabs, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LoadMore } from '../../parts/load-more';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { Announcements } from './announcements';
import { NarrowForm } from './narrow-form';
import { type Narrowing, registerQuery } from './queries';
import classes from './register.module.css';
import { RegisterTable } from './register-table';

export default function RegisterPage() {
  const { t } = useTranslation('register');
  return (
    <>
      <PageHead title={t('title')} about={t('about')} />
      <Tabs defaultValue="register" keepMounted={false}>
        <Tabs.List mb="md" className={classes.tools}>
          <Tabs.Tab value="register">{t('tab')}</Tabs.Tab>
          <Tabs.Tab value="announcements">{t('announcements.tab')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="register">
          <Register />
        </Tabs.Panel>
        <Tabs.Panel value="announcements">
          <Announcements />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** What is looked for stands in the address, so that it can be sent to somebody. */
function useNarrowing(): [Narrowing, (narrowing: Narrowing) => void] {
  const [params, setParams] = useSearchParams();
  const [q, year, body] = [params.get('q'), Number(params.get('year')), params.get('body')];
  const narrowing: Narrowing = {
    ...(q && { q }),
    ...(Number.isInteger(year) && year >= 1900 && { year }),
    ...(body && { body }),
  };
  const change = (next: Narrowing): void => {
    const given = Object.entries(next).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    );
    setParams(given, { replace: true });
  };
  return [narrowing, change];
}

function Register() {
  const { t } = useTranslation('register');
  const [narrowing, change] = useNarrowing();
  const list = useInfiniteQuery(registerQuery(narrowing));
  const rows = list.data?.pages.flatMap((page) => page.rows);
  const isNarrowed = Object.keys(narrowing).length > 0;
  return (
    <>
      <NarrowForm narrowing={narrowing} change={change} />
      <ProblemNote error={list.error} again={() => void list.refetch()} />
      {!rows && !list.error && <Waiting />}
      {rows && (
        <Text size="sm" c="dimmed" mb="xs" role="status">
          {rows.length === 0
            ? t(isNarrowed ? 'nothingFound' : 'empty')
            : t(list.hasNextPage ? 'shownOfMore' : 'shown', { count: rows.length })}
        </Text>
      )}
      {rows && rows.length > 0 && <RegisterTable rows={rows} />}
      <div className={classes.tools}>
        <LoadMore list={list} />
      </div>
    </>
  );
}
