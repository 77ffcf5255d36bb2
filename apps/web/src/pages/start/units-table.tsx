import { Badge, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { Holders } from './holders';
import type { PlannedUnit } from './queries';

/** The units of the year, in the order of the bloc, with those who act for them. */
export function UnitsTable({ units }: { units: readonly PlannedUnit[] }) {
  const { t } = useTranslation('start');
  const { said } = useFormat();
  return (
    <ScrollAcross label={t('people.units')}>
      <Table miw="36rem">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('people.unit', { count: units.length })}</Table.Th>
            <Table.Th>{t('people.leader')}</Table.Th>
            <Table.Th>{t('people.officer')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {units.map(({ unit, name, isNew, leaders, officers }) => (
            <Table.Tr key={unit}>
              <Table.Th scope="row" fw={400}>
                <Group gap="xs">
                  <Text size="sm">{said(name)}</Text>
                  {isNew && <Badge>{t('people.new')}</Badge>}
                </Group>
              </Table.Th>
              <Table.Td>
                <Holders of={leaders} />
              </Table.Td>
              <Table.Td>
                <Holders of={officers} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
