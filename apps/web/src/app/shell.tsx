import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useMatch } from 'react-router';
import { Waiting } from '../parts/waiting';
import { Bell } from './bell';
import { EngineAway } from './engine-away';
import { HelpLink } from './help-link';
import { Navigation } from './navigation';
import { PersonMenu } from './person-menu';
import { Preferences } from './preferences';
import { PublicFrame } from './public-frame';
import { SignedIn } from './signed-in';
import { YearSwitch } from './year-switch';

/** The frame around every page of who is signed in. The guides are for everybody: others read them without it. */
export function Shell() {
  const isGuide = useMatch('/help/:guide?') !== null;
  return (
    <SignedIn otherwise={isGuide ? <PublicFrame /> : undefined}>
      <Frame />
    </SignedIn>
  );
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
            <HelpLink />
            <Bell />
            <Preferences />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('navigation')} style={{ overflowY: 'auto' }}>
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
