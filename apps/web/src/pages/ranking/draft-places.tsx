import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { Movement, UnitName } from './places-table';
import type { RankedUnit } from './queries';
import { type Draft, movement } from './what-if';

/** The places of the draft beside those of the ranking. */
export function DraftPlaces({ draft, places }: { draft: Draft; places: RankedUnit[] }) {
  const { t } = useTranslation('ranking');
  const { said, points } = useFormat();
  const official = new Map(places.map((place) => [place.unit, place]));
  return (
    <ScrollAcross label={t('draft.places')}>
      <Table withTableBorder bg="var(--mantine-color-body)" miw="30rem">
        <Table.Caption>{t('draft.banner')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('draft.rank')}</Table.Th>
            <Table.Th>{t('draft.before')}</Table.Th>
            <Table.Th>{t('table.unit')}</Table.Th>
            <Table.Th ta="right">{t('draft.total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.places.map(({ unit, rank, explanation }) => {
            const before = official.get(unit)?.rank;
            return (
              <Table.Tr key={unit} style={{ verticalAlign: 'top' }}>
                <Table.Td fw={700}>{rank}</Table.Td>
                <Table.Td>
                  <Text size="sm">{before ?? '–'}</Text>
                  <Movement by={movement(before, rank)} />
                </Table.Td>
                <Table.Td>
                  <UnitName unit={unit} eligible={official.get(unit)?.eligible ?? true} />
                  <Text size="sm" c="dimmed">
                    {said(explanation)}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">{points(draft.totals.get(unit) ?? 0)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}
