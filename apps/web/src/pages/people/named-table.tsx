import { Button, Table } from '@mantine/core';
import type { Bilingual } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';

interface Props {
  label: string;
  rows: { code: string; name: Bilingual }[];
  /** Left out for who may not. */
  rename?: (row: { code: string; name: Bilingual }) => void;
}

/** What there is with code and both names. */
export function NamedTable({ label, rows, rename }: Props) {
  const { t } = useTranslation('people');
  const { said } = useFormat();
  return (
    <ScrollAcross label={label}>
      <Table withTableBorder striped miw={560} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            {(['vi', 'en', 'code'] as const).map((column) => (
              <Table.Th key={column}>{t(`naming.${column}`)}</Table.Th>
            ))}
            {rename && <Table.Th>{t('roles.acts')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.code}>
              <Table.Th scope="row" fw={500}>
                {row.name.vi}
              </Table.Th>
              <Table.Td lang="en">{row.name.en}</Table.Td>
              <Table.Td>{row.code}</Table.Td>
              {rename && (
                <Table.Td>
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => rename(row)}
                    aria-label={t('naming.renameOne', { name: said(row.name) })}
                  >
                    {t('naming.rename')}
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
