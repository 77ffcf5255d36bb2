import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { Names } from '../../shared/reminders/names';
import { useKind } from '../../shared/reminders/use-kind';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { ChangeLine } from './extension-changes';

/** Who is reminded, of what, when it would have been and when it will be. */
export function MovedReminders({ lines }: { lines: readonly ChangeLine[] }) {
  const { t } = useTranslation('year');
  const { moment } = useFormat();
  const { zone } = useYear();
  const kindIn = useKind();
  return (
    <ScrollAcross label={t('preview.reminders')}>
      <Table miw="34rem" mt="xs">
        <Table.Thead>
          <Table.Tr>
            {(['to', 'what', 'before', 'after'] as const).map((column) => (
              <Table.Th key={column}>{t(`preview.column.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ kind, to, units, before, after }) => (
            <Table.Tr key={[kind, before, after].join(' ')}>
              <Table.Td>
                <Names of={to} />
              </Table.Td>
              <Table.Td>
                <Text size="sm">{kindIn(kind)}</Text>
                {kind.startsWith('escalate:') && <Names of={units} />}
              </Table.Td>
              <Table.Td>{before === null ? t('preview.notSent') : moment(before, zone)}</Table.Td>
              <Table.Td>{after === null ? t('preview.notSent') : moment(after, zone)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
