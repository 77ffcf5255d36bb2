import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { queryClient } from '../api/query-client';
import { Waiting } from '../parts/waiting';
import { router } from './router';
import { cssVariables, theme } from './theme';

export function App({ styleNonce }: { styleNonce: string }) {
  const { t } = useTranslation('common');
  const spoken = useMemo(() => {
    const Notification = { defaultProps: { closeButtonProps: { 'aria-label': t('close') } } };
    return { ...theme, components: { ...theme.components, Notification } };
  }, [t]);
  return (
    <MantineProvider
      theme={spoken}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-right" />
        <Suspense fallback={<Waiting />}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
