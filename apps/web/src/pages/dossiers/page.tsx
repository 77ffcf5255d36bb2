import { Anchor, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { ScrollAcross } from '../../parts/scroll-across';
import { Waiting } from '../../parts/waiting';
import { StateBadge } from '../../shared/dossiers/state-badge';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { type DossierRow, dossiersQuery } from './queries';

export default function DossiersPage() {
  const { t } = useTranslation(['dossiers', 'dossier']);
  const { cycle, state } = useYear();
  const { data: rows, error, refetch } = useQuery({ ...dossiersQuery(cycle), enabled: state !== 'draft' });
  return (
    <>
      <PageHead title={t('dossiers:title')} about={t('dossiers:about')} />
      <ProblemNote error={error} again={() => void refetch()} />
      {state === 'draft' && <Text>{t('dossiers:draft')}</Text>}
      {state !== 'draft' && !rows && !error && <Waiting />}
      {rows?.length === 0 && <Text>{t('dossiers:none')}</Text>}
      {rows && rows.length > 0 && <DossiersTable rows={rows} />}
    </>
  );
}

function DossiersTable({ rows }: { rows: DossierRow[] }) {
  const { t } = useTranslation('dossiers');
  return (
    <ScrollAcross label={t('title')}>
      <Table withTableBorder striped miw={640} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('unit')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
            <Table.Th ta="right">{t('revision')}</Table.Th>
            <Table.Th>{t('deadline')}</Table.Th>
            <Table.Th ta="right">{t('selfTotal')}</Table.Th>
            <Table.Th ta="right">{t('total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.unit} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

function Row({ row }: { row: DossierRow }) {
  const { t } = useTranslation('dossiers');
  const { said, moment, decimal } = useFormat();
  const { cycle, nameOf, zone, ownUnits } = useYear();
  const { unit, state, revision, lateDays, selfTotal, total } = row;
  const deadline = state === 'returned' ? row.revisionDueAt : row.deadline;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <Anchor component={Link} to={pages.dossier(cycle, unit)} underline="always">
          {said(nameOf(unit))}
        </Anchor>
        {ownUnits.includes(unit) && (
          <Text span size="xs" c="dimmed" ml={6}>
            {t('mine')}
          </Text>
        )}
      </Table.Th>
      <Table.Td>
        <StateBadge state={state} />
        {lateDays > 0 && (
          <Text size="xs" c="dimmed">
            {t('late', { count: lateDays })}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">{revision === 0 ? '' : revision}</Table.Td>
      <Table.Td>{deadline === null ? '' : moment(deadline, zone)}</Table.Td>
      <Table.Td ta="right">{selfTotal === null ? '' : decimal(selfTotal)}</Table.Td>
      <Table.Td ta="right">{total === null ? '' : decimal(total)}</Table.Td>
    </Table.Tr>
  );
}
