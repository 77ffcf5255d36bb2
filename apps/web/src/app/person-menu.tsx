import { ActionIcon, Button, Divider, Popover, Stack, Text } from '@mantine/core';
import { IconLogout, IconLogout2, IconSettings, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHeldRole } from '../session/use-held-role';
import { useLanguageOfAccount } from '../session/use-language';
import { useSession } from '../session/use-session';
import { useSignOut } from '../session/use-sign-out';

/** Who I am here, which roles I hold, the way to my account, and the way out. */
export function PersonMenu() {
  const { t } = useTranslation('shell');
  const heldRole = useHeldRole();
  const session = useSession();
  const { name, email, roles } = session;
  const [isOpen, setOpen] = useState(false);
  const leave = useSignOut();
  useLanguageOfAccount(session);
  const held = roles.map(({ unit, body, bloc, ...role }) =>
    heldRole({ ...role, of: (unit ?? body ?? bloc)?.name ?? null }),
  );
  return (
    <Popover position="bottom-end" width={320} trapFocus returnFocus opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('person.menu', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconUser size="1.25rem" aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('person.menu', { name })}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
        <Divider my="xs" />
        <Text size="xs" c="dimmed">
          {t('person.roles')}
        </Text>
        <Stack component="ul" gap={2} m={0} mb="sm" pl="md">
          {[...new Set(held)].map((words) => (
            <Text key={words} component="li" size="sm">
              {words}
            </Text>
          ))}
        </Stack>
        <Stack gap="xs">
          <Button
            component={Link}
            to="/account"
            variant="default"
            leftSection={<IconSettings size="1rem" aria-hidden />}
            onClick={() => setOpen(false)}
          >
            {t('places.account')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconLogout size="1rem" aria-hidden />}
            onClick={() => leave.mutate('here')}
          >
            {t('person.signOut')}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconLogout2 size="1rem" aria-hidden />}
            onClick={() => leave.mutate('everywhere')}
          >
            {t('person.signOutEverywhere')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
