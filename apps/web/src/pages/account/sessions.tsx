import { Button, Group } from '@mantine/core';
import { IconLogout, IconLogout2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../session/use-sign-out';
import { Section } from './section';

/** The way out of this browser, or of all at once. */
export function Sessions() {
  const { t } = useTranslation(['account', 'shell']);
  const leave = useSignOut();
  return (
    <Section title={t('account:sessions.title')} about={t('account:sessions.about')}>
      <Group>
        <Button
          variant="default"
          leftSection={<IconLogout size="1rem" aria-hidden />}
          onClick={() => leave.mutate('here')}
        >
          {t('shell:person.signOut')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconLogout2 size="1rem" aria-hidden />}
          onClick={() => leave.mutate('everywhere')}
        >
          {t('shell:person.signOutEverywhere')}
        </Button>
      </Group>
    </Section>
  );
}
