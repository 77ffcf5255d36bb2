import { Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Scoring } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { ScrollAcross } from '../../parts/scroll-across';
import { type Revision, revisionsQuery } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { differences } from './differences';
import { orderOf, useNames } from './use-names';

/** Every revision that was handed in, and what differs between two of them. */
export function Revisions({ unit, scoring }: { unit: string; scoring: Scoring }) {
  const { t } = useTranslation('dossier');
  const { moment, decimal } = useFormat();
  const { cycle, zone } = useYear();
  const { data: revisions, error, refetch } = useQuery(revisionsQuery(cycle, unit));
  return (
    <Stack component="section" aria-labelledby="revisions" gap="xs" mt="xl">
      <Title order={2} id="revisions">
        {t('revisions.title')}
      </Title>
      <ProblemNote error={error} again={() => void refetch()} />
      {revisions && (
        <ScrollAcross label={t('revisions.title')}>
          <Table withTableBorder bg="var(--mantine-color-body)" maw="40rem">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('revisions.which')}</Table.Th>
                <Table.Th>{t('revisions.at')}</Table.Th>
                <Table.Th ta="right">{t('revisions.total')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {revisions.map(({ revision, at, selfTotal }) => (
                <Table.Tr key={revision}>
                  <Table.Th scope="row">{revision}</Table.Th>
                  <Table.Td>{moment(at, zone)}</Table.Td>
                  <Table.Td ta="right">{decimal(selfTotal)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollAcross>
      )}
      {revisions?.length === 1 && (
        <Text size="sm" c="dimmed">
          {t('revisions.only')}
        </Text>
      )}
      {revisions && revisions.length > 1 && <Comparison revisions={revisions} scoring={scoring} />}
    </Stack>
  );
}

function Comparison({ revisions, scoring }: { revisions: Revision[]; scoring: Scoring }) {
  const { t } = useTranslation('dossier');
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const last = revisions.length;
  const pick = (number: number) => revisions.find(({ revision }) => revision === number);
  const [before, after] = [pick(chosen.from ?? last - 1), pick(chosen.to ?? last)];
  const options = revisions.map(({ revision }) => ({
    value: String(revision),
    label: t('revisions.line', { revision }),
  }));
  return (
    <>
      <Title order={3}>{t('revisions.compare')}</Title>
      <Group gap="sm">
        <Select
          label={t('revisions.from')}
          data={options}
          allowDeselect={false}
          value={String(before?.revision)}
          onChange={(value) => setChosen({ ...chosen, from: Number(value) })}
        />
        <Select
          label={t('revisions.to')}
          data={options}
          allowDeselect={false}
          value={String(after?.revision)}
          onChange={(value) => setChosen({ ...chosen, to: Number(value) })}
        />
      </Group>
      {before && after && <Differences before={before} after={after} scoring={scoring} />}
    </>
  );
}

function Differences({ before, after, scoring }: { before: Revision; after: Revision; scoring: Scoring }) {
  const { t } = useTranslation('dossier');
  const { mark } = useFormat();
  const { line } = useNames();
  const found = differences(before.body, after.body, orderOf(scoring), mark);
  if (found.length === 0) return <Text size="sm">{t('revisions.same')}</Text>;
  return (
    <ScrollAcross label={t('revisions.compare')}>
      <Table withTableBorder miw={480} bg="var(--mantine-color-body)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('revisions.what')}</Table.Th>
            <Table.Th>{t('revisions.line', { revision: before.revision })}</Table.Th>
            <Table.Th>{t('revisions.line', { revision: after.revision })}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.map(({ field, code, before: old, after: fresh }) => (
            <Table.Tr key={`${field}.${code}`}>
              <Table.Th scope="row" fw={500}>
                {line(field, code)}
              </Table.Th>
              <Table.Td>{old === '' ? t('revisions.empty') : <del>{old}</del>}</Table.Td>
              <Table.Td>{fresh === '' ? t('revisions.empty') : <ins>{fresh}</ins>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
