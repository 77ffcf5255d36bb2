import { ActionIcon, Button, Divider, Popover, Stack, Text } from '@mantine/core';
import { IconLogout, IconLogout2, IconUser } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { actUnder, api } from '../api/client';
import { keys } from '../api/keys';
import { useFormat } from '../text/use-format';
import { type Session, useSession } from './use-session';

type Role = Session['roles'][number];
const ROLES = [
  'administrator',
  'standingBody',
  'head',
  'deputy',
  'unitLeader',
  'unitOfficer',
  'signer',
  'auditor',
] as const;

/** Who I am here, which roles I hold, and the way out. */
export function PersonMenu() {
  const { t } = useTranslation('shell');
  const { said } = useFormat();
  const { name, email, roles } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: (everywhere: boolean) => (everywhere ? api.DELETE('/api/sessions') : api.DELETE('/api/session')),
    onSettled: () => {
      actUnder(null);
      client.clear();
      client.setQueryData(keys.session, null);
      void navigate('/sign-in', { replace: true });
    },
  });

  const heldBy = ({ role, unit, body, bloc, year, cycle }: Role): string => {
    const known = ROLES.find((one) => one === role);
    const of = unit ?? body ?? bloc;
    const words = [known ? t(`role.${known}`) : role, of && said(of.name), year?.toString(), cycle];
    return words.filter(Boolean).join(' · ');
  };

  return (
    <Popover position="bottom-end" width={320} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('person.menu', { name })}>
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
          {[...new Set(roles.map(heldBy))].map((held) => (
            <Text key={held} component="li" size="sm">
              {held}
            </Text>
          ))}
        </Stack>
        <Stack gap="xs">
          <Button
            variant="default"
            leftSection={<IconLogout size="1rem" aria-hidden />}
            onClick={() => leave.mutate(false)}
          >
            {t('person.signOut')}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconLogout2 size="1rem" aria-hidden />}
            onClick={() => leave.mutate(true)}
          >
            {t('person.signOutEverywhere')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
