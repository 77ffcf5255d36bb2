import { Anchor, Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { yearsQuery } from '../../api/queries';
import { ScrollAcross } from '../../parts/scroll-across';
import { blocsQuery } from '../../shared/people/queries';
import { useFormat } from '../../text/use-format';
import { zoneOf } from './zone-of';

type YearRow = Awaited<ReturnType<NonNullable<typeof yearsQuery.queryFn>>>['rows'][number];

interface Props {
  rows: YearRow[];
  chosen: string | null;
  choose: (cycle: string) => void;
}

/** The rehearsals that there are, the newest first. */
export function RehearsalsTable({ rows, chosen, choose }: Props) {
  const { t } = useTranslation(['rehearsals', 'shell']);
  const { said, moment } = useFormat();
  const { data: blocs = [] } = useQuery(blocsQuery);
  return (
    <ScrollAcross label={t('rehearsals:list.title')}>
      <Table withTableBorder striped miw={680} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rehearsals:list.id')}</Table.Th>
            <Table.Th>{t('rehearsals:list.year')}</Table.Th>
            <Table.Th>{t('rehearsals:list.state')}</Table.Th>
            <Table.Th>{t('rehearsals:list.clock')}</Table.Th>
            <Table.Th>{t('rehearsals:list.lead')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, year, bloc, blocName, state, businessTime }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={500}>
                <Anchor component={Link} to={pages.year(id)}>
                  {id}
                </Anchor>
              </Table.Th>
              <Table.Td>
                {year} · {said(blocName)}
              </Table.Td>
              <Table.Td>{t(`shell:state.${state}`)}</Table.Td>
              <Table.Td>{businessTime === null ? null : moment(businessTime, zoneOf(blocs, bloc))}</Table.Td>
              <Table.Td>
                <Button
                  size="compact-sm"
                  variant={id === chosen ? 'filled' : 'default'}
                  aria-label={t('rehearsals:list.leadOf', { id })}
                  aria-pressed={id === chosen}
                  onClick={() => choose(id)}
                >
                  {t('rehearsals:list.leadDo')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
