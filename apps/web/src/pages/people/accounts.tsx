import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../parts/load-more';
import { ProblemNote } from '../../parts/problem-note';
import { ScrollAcross } from '../../parts/scroll-across';
import { Waiting } from '../../parts/waiting';
import { Invited, type Somebody } from '../../shared/people/invited';
import { type Account, accountsQuery } from '../../shared/people/queries';
import { AccountRow } from './account-row';
import { DisableAccount } from './disable-account';
import { FindPeople, useFindPeople } from './find-people';
import { MakeAccount } from './make-account';
import { RenameAccount } from './rename-account';
import { Resets } from './resets';

/** For the administrator: who has an account, who waits for a new password, and who may no longer come in. */
export function Accounts() {
  const { t } = useTranslation('people');
  const { typed, setTyped, text } = useFindPeople();
  const list = useInfiniteQuery({ ...accountsQuery(text), placeholderData: keepPreviousData });
  const accounts = list.data?.pages.flatMap(({ rows }) => rows);
  const [isMaking, setMaking] = useState(false);
  const [disabling, setDisabling] = useState<Account | null>(null);
  const [renaming, setRenaming] = useState<Account | null>(null);
  const [invited, setInvited] = useState<Somebody | null>(null);
  return (
    <Stack gap="md">
      <Resets />
      <Group justify="space-between" gap="sm">
        <FindPeople typed={typed} setTyped={setTyped} />
        <Button onClick={() => setMaking(true)}>{t('account.open')}</Button>
      </Group>
      {invited && <Invited somebody={invited} />}
      <ProblemNote error={list.error} again={() => void list.refetch()} />
      {!accounts && !list.error && <Waiting />}
      {accounts?.length === 0 && <Text>{t('foundNobody')}</Text>}
      {accounts && accounts.length > 0 && (
        <ScrollAcross label={t('tabs.accounts')}>
          <Table withTableBorder striped miw={760} bg="var(--mantine-color-body)">
            <Table.Thead>
              <Table.Tr>
                {(['person', 'language', 'state', 'acts'] as const).map((column) => (
                  <Table.Th key={column}>{t(`account.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {accounts.map((account) => (
                <AccountRow
                  key={account.id}
                  account={account}
                  disable={() => setDisabling(account)}
                  rename={() => setRenaming(account)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollAcross>
      )}
      <LoadMore list={list} />
      <MakeAccount opened={isMaking} onClose={() => setMaking(false)} made={setInvited} />
      <DisableAccount account={disabling} onClose={() => setDisabling(null)} />
      <RenameAccount account={renaming} onClose={() => setRenaming(null)} />
    </Stack>
  );
}
