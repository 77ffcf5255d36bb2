import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { sessionQuery } from '../api/queries';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { EngineAway } from './engine-away';
import { Navigation } from './navigation';
import { PersonMenu } from './person-menu';
import { Preferences } from './preferences';
import { YearSwitch } from './year-switch';

/** The frame around every page of who is signed in; who is not goes to the sign-in and comes back. */
export function Shell() {
  const { pathname, search } = useLocation();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (error && session === undefined) return <ProblemNote error={error} again={() => void refetch()} />;
  if (session === undefined) return <Waiting />;
  if (session === null) {
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return <Frame />;
}

function Frame() {
  const { t } = useTranslation('shell');
  const [isOpen, { toggle, close }] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <AppShell.Header className="mark">
        <Group h="100%" px={{ base: 'xs', sm: 'md' }} justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} />
            <Text component={Link} to="/" fw={700} size="lg" c="var(--mantine-color-text)" td="none">
              {t('product')}
            </Text>
          </Group>
          <Group visibleFrom="sm" style={{ flex: 1 }} px="md">
            <YearSwitch />
          </Group>
          <Group gap={4} wrap="nowrap">
            <Preferences />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('navigation')}>
        <Group hiddenFrom="sm" mb="sm">
          <YearSwitch chosen={close} />
        </Group>
        <Navigation went={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} style={{ outline: 'none' }}>
        <EngineAway />
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}
