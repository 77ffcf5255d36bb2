import { ActionIcon, Table, Text } from '@mantine/core';
import { IconCode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import type { YearEvent } from '../../shared/audit/queries';
import { useTold } from '../../shared/audit/use-told';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

interface Props {
  events: YearEvent[];
  /** Shows all of an event. */
  open: (event: YearEvent) => void;
}

export function EventsTable({ events, open }: Props) {
  const { t } = useTranslation('audit');
  const { moment, number } = useFormat();
  const { zone } = useYear();
  const told = useTold();
  const knowsWho = events.some(({ by }) => by !== null);
  return (
    <ScrollAcross label={t('table')}>
      <Table withTableBorder striped miw={knowsWho ? 760 : 600} verticalSpacing={6} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.sequence')}</Table.Th>
            <Table.Th>{t('column.at')}</Table.Th>
            <Table.Th>{t('column.what')}</Table.Th>
            {knowsWho && <Table.Th>{t('column.by')}</Table.Th>}
            <Table.Th>{t('column.all')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {events.map((event) => {
            const { what, details } = told(event);
            return (
              <Table.Tr key={event.sequence}>
                <Table.Td>{number(event.sequence)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{moment(event.at, zone)}</Table.Td>
                <Table.Td>
                  <Text size="sm" fw={600}>
                    {what}
                  </Text>
                  {details.length > 0 && (
                    <Text size="sm" c="dimmed">
                      {details.join(' · ')}
                    </Text>
                  )}
                </Table.Td>
                {knowsWho && <Table.Td>{event.by === 'engine' ? t('engine') : event.by}</Table.Td>}
                <Table.Td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('open', { sequence: number(event.sequence) })}
                    onClick={() => open(event)}
                  >
                    <IconCode size="1.1rem" aria-hidden />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
