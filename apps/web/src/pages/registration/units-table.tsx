import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { Pledged } from './pledged';
import type { Registration } from './queries';
import { StandingBadge } from './standing-badge';

/** Every unit of the bloc for everybody: what it pledged, who signed for it, as what, when. */
export function UnitsTable({ rows }: { rows: Registration[] }) {
  const { t } = useTranslation('registration');
  return (
    <ScrollAcross label={t('table.title')}>
      <Table withTableBorder striped miw={820} verticalSpacing="xs" bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            {(['unit', 'standing', 'pledged', 'registered', 'signer', 'signed'] as const).map((column) => (
              <Table.Th key={column}>{t(`table.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <UnitRow key={row.unit} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

function UnitRow({ row }: { row: Registration }) {
  const { said, moment } = useFormat();
  const { nameOf, zone } = useYear();
  const { unit, registeredAt, pact } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {said(nameOf(unit))}
      </Table.Th>
      <Table.Td>
        <StandingBadge row={row} />
      </Table.Td>
      <Table.Td>
        <Pledged row={row} />
      </Table.Td>
      <Table.Td>{registeredAt !== null && moment(registeredAt, zone)}</Table.Td>
      <Table.Td>
        {pact !== null && (
          <>
            <Text size="sm">{pact.signerName}</Text>
            <Text size="sm" c="dimmed">
              {pact.signerRole}
            </Text>
          </>
        )}
      </Table.Td>
      <Table.Td>{pact !== null && moment(pact.at, zone)}</Table.Td>
    </Table.Tr>
  );
}
