import { Box, Container, Group, Paper, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { Waiting } from '../parts/waiting';
import { HelpLink } from './help-link';
import { Preferences } from './preferences';

/** The frame of the pages for who has not come in yet. */
export function EntryFrame() {
  const { t } = useTranslation('common');
  return (
    <Box className="mark" mih="100vh">
      <Group justify="space-between" px="md" py="xs" component="header">
        <Text fw={700} size="lg">
          {t('product')}
        </Text>
        <Group gap={4}>
          <HelpLink />
          <Preferences />
        </Group>
      </Group>
      <Container component="main" id="content" size="sm" py="lg">
        <Suspense fallback={<Waiting />}>
          <Paper p={{ base: 'md', sm: 'xl' }} withBorder>
            <Outlet />
          </Paper>
        </Suspense>
      </Container>
    </Box>
  );
}
