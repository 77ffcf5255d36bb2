import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { IconCheck, IconLock, IconMailOpened } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/use-session';
import type { Account } from '../../shared/people/queries';
import { EnableAccount } from './enable-account';
import { MakeReset } from './make-reset';

const SIGNS = {
  invited: { color: 'amber', Icon: IconMailOpened },
  active: { color: 'leaf', Icon: IconCheck },
  disabled: { color: 'gray', Icon: IconLock },
} as const;

interface Props {
  account: Account;
  disable: () => void;
  rename: () => void;
}

export function AccountRow({ account, disable, rename }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const { account: me } = useSession();
  const { id, name, email, language, state } = account;
  const { color, Icon } = SIGNS[state];
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
        <Text size="xs" c="dimmed">
          {email}
        </Text>
      </Table.Th>
      <Table.Td>{t(`common:language.${language}`)}</Table.Td>
      <Table.Td>
        <Badge color={color} miw="max-content" leftSection={<Icon size="0.9rem" aria-hidden />}>
          {t(`people:state.${state}`)}
        </Badge>
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          {state === 'active' && <MakeReset account={id} name={name} />}
          {state === 'disabled' && <EnableAccount account={account} />}
          <Button size="xs" variant="subtle" onClick={rename} aria-label={t('rename.of', { name })}>
            {t('rename.open')}
          </Button>
          {state !== 'disabled' && id !== me && (
            <Button
              size="xs"
              variant="subtle"
              color="seal"
              onClick={disable}
              aria-label={t('people:disable.of', { name })}
            >
              {t('people:disable.open')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
