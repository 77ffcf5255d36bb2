import { Anchor, Box, Container, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { sessionQuery } from '../api/queries';
import { Waiting } from '../parts/waiting';
import { HelpLink } from './help-link';
import { Preferences } from './preferences';

/** The frame of the pages for anybody, signed in or not. */
export function PublicFrame() {
  const { t } = useTranslation(['common', 'register']);
  const { data: session } = useQuery(sessionQuery);
  return (
    <Box className="mark" mih="100vh">
      <Group justify="space-between" px="md" py="xs" component="header">
        <Text fw={700} size="lg">
          {t('common:product')}
        </Text>
        <Group gap="xs">
          {session !== undefined && (
            <Anchor component={Link} to={session ? '/' : '/sign-in'} size="sm">
              {t(session ? 'register:toWork' : 'register:signIn')}
            </Anchor>
          )}
          <HelpLink />
          <Preferences />
        </Group>
      </Group>
      <Container component="main" id="content" size="lg" py="md">
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </Container>
    </Box>
  );
}
