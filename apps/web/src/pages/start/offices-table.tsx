import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { Holders } from './holders';
import type { StartPlan } from './queries';

/** Who leads the year and who signs its awards. */
export function OfficesTable({ plan: { standingBody, heads, deputies, bodies } }: { plan: StartPlan }) {
  const { t } = useTranslation(['start', 'shell']);
  const { said } = useFormat();
  const rows = [
    { name: t('shell:role.standingBody'), holders: standingBody },
    { name: t('shell:role.head'), holders: heads },
    { name: t('shell:role.deputy'), holders: deputies },
    ...bodies.map(({ name, signers }) => ({
      name: t('start:people.signerOf', { body: said(name) }),
      holders: signers,
    })),
  ];
  return (
    <ScrollAcross label={t('start:people.offices')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('start:people.role')}</Table.Th>
            <Table.Th>{t('start:people.holder')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, holders }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td>
                <Holders of={holders} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
