import { Badge, Table, Text } from '@mantine/core';
import { IconBan, IconCheck, IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import type { RegisterRow } from './queries';

const SIGNS = {
  issued: { color: 'leaf', Icon: IconCheck },
  revoked: { color: 'seal', Icon: IconBan },
  void: { color: 'gray', Icon: IconFileOff },
} as const;

/** The lines of the register. What was revoked and what is void stand where they stood. */
export function RegisterTable({ rows }: { rows: RegisterRow[] }) {
  const { t } = useTranslation('register');
  return (
    <ScrollAcross label={t('title')}>
      <Table withTableBorder bg="var(--mantine-color-body)" miw="32rem" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.number')}</Table.Th>
            <Table.Th>{t('columns.who')}</Table.Th>
            <Table.Th>{t('columns.decision')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Line key={`${row.body} ${row.number}`} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

function Line({ row }: { row: RegisterRow }) {
  const { t } = useTranslation('register');
  const { said, day } = useFormat();
  const { number, bodyName, state, blocName, year, awardName, award, unitName, decision, decisionDate, revocation } =
    row;
  const { color, Icon } = SIGNS[state];
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={600} style={{ whiteSpace: 'nowrap' }}>
        <div>{number}</div>
        <Badge color={color} miw="max-content" leftSection={<Icon size="0.9rem" aria-hidden />}>
          {t(`state.${state}`)}
        </Badge>
      </Table.Th>
      <Table.Td>
        {unitName && <Text fw={600}>{said(unitName)}</Text>}
        <Text size="sm">{awardName ? said(awardName) : award}</Text>
        <Text size="sm" c="dimmed">
          {t('ofBloc', { bloc: said(blocName), year })}
        </Text>
      </Table.Td>
      <Table.Td>
        {decision !== null && <Text size="sm">{decision}</Text>}
        {decisionDate !== null && <Text size="sm">{day(`${decisionDate}T00:00:00.000Z`, 'UTC')}</Text>}
        <Text size="sm" c="dimmed">
          {said(bodyName)}
        </Text>
        {revocation !== null && <Text size="sm">{t('revokedBy', { number: revocation })}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}
