import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useYear } from '../../year/year-context';
import { MessageRow } from './message-row';
import type { Message } from './queries';

export function MessagesTable({ messages }: { messages: Message[] }) {
  const { t } = useTranslation('messages');
  const { may } = useYear();
  return (
    <ScrollAcross label={t('title')}>
      <Table withTableBorder striped miw={860} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.at')}</Table.Th>
            <Table.Th>{t('column.to')}</Table.Th>
            <Table.Th>{t('column.about')}</Table.Th>
            <Table.Th>{t('column.state')}</Table.Th>
            {may('sendAgain') && <Table.Th>{t('again.do')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {messages.map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
