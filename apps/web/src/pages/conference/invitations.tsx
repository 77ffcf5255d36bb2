import { Anchor, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNote } from '../../parts/problem-note';
import { ScrollAcross } from '../../parts/scroll-across';
import { useWhom } from '../../parts/use-whom';
import { Waiting } from '../../parts/waiting';
import { StateBadge } from '../../shared/messages/state-badge';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { invitationsQuery, type Letter } from './queries';

/** Only the last letter to a person counts: one about a new date takes the place of the first. */
function lastOfEach(letters: readonly Letter[]): Letter[] {
  const seen = new Set<string>();
  return letters.filter(({ recipient, address }) => {
    const person = `${recipient} ${address}`;
    if (seen.has(person)) return false;
    seen.add(person);
    return true;
  });
}

/** Who was invited, and what became of the letter. */
export function Invitations() {
  const { t } = useTranslation(['conference', 'messages']);
  const { moment, compare } = useFormat();
  const { cycle, zone } = useYear();
  const whom = useWhom();
  const { data, error, refetch } = useQuery(invitationsQuery(cycle));
  const letters =
    data && lastOfEach(data).toSorted((one, other) => compare(whom(one.recipient), whom(other.recipient)));
  return (
    <section aria-labelledby="invitations">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} id="invitations">
          {t('conference:invitations.title')}
        </Title>
        <Anchor component={Link} to={pages.messages(cycle)} size="sm">
          {t('conference:invitations.all')}
        </Anchor>
      </Group>
      <ProblemNote error={error} again={() => void refetch()} />
      {!letters && !error && <Waiting />}
      {letters?.length === 0 && <Text>{t('conference:invitations.none')}</Text>}
      {letters && letters.length > 0 && (
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {t('conference:invitations.count', {
              sent: letters.filter(({ state }) => state === 'sent').length,
              all: letters.length,
            })}
          </Text>
          <ScrollAcross label={t('conference:invitations.title')}>
            <Table withTableBorder striped miw={720} bg="var(--mantine-color-body)">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('conference:invitations.to')}</Table.Th>
                  <Table.Th>{t('conference:invitations.name')}</Table.Th>
                  <Table.Th>{t('conference:invitations.state')}</Table.Th>
                  <Table.Th>{t('conference:invitations.at')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {letters.map(({ id, recipient, name, address, kind, state, sentAt, at }) => (
                  <Table.Tr key={id}>
                    <Table.Th scope="row" fw={500}>
                      {whom(recipient)}
                    </Table.Th>
                    <Table.Td>
                      {name}
                      <Text size="xs" c="dimmed">
                        {address}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <StateBadge state={state} />
                      <Text size="xs" c="dimmed">
                        {t(`conference:invitations.kind.${kind === 'invitation' ? 'invitation' : 'invitationMoved'}`)}
                      </Text>
                    </Table.Td>
                    <Table.Td>{moment(sentAt ?? at, zone)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollAcross>
        </Stack>
      )}
    </section>
  );
}
