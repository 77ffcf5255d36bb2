import { Badge, Group, Table, Text } from '@mantine/core';
import { IconMinus, IconTrendingDown, IconTrendingUp, IconUser } from '@tabler/icons-react';
import { parseTotal } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Earlier, Ranking } from './queries';
import { movement } from './what-if';

interface Props {
  ranking: Ranking;
  earlier: Earlier | undefined;
}

/** The places from the top, each with the sentence that explains it, and the place of the year before. */
export function PlacesTable({ ranking, earlier }: Props) {
  const { t } = useTranslation('ranking');
  const { said, points } = useFormat();
  const { ownUnits } = useYear();
  const before = new Map((earlier?.places ?? []).map(({ unit, rank }) => [unit, rank]));
  const hasEarlier = typeof earlier?.year === 'number';
  return (
    <ScrollAcross label={t('table.label')}>
      <Table withTableBorder bg="var(--mantine-color-body)" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="4rem">{t('table.rank')}</Table.Th>
            <Table.Th>{t('table.unit')}</Table.Th>
            <Table.Th ta="right">{t('table.total')}</Table.Th>
            {hasEarlier && <Table.Th>{t('table.earlier', { year: earlier.year })}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ranking.places.map(({ unit, rank, total, eligible, explanation }) => (
            <Table.Tr key={unit} style={{ verticalAlign: 'top' }} data-own={ownUnits.includes(unit) || undefined}>
              <Table.Td>
                <Text fw={700} size="lg" component="span">
                  {rank ?? '–'}
                </Text>
              </Table.Td>
              <Table.Td miw="11rem">
                <UnitName unit={unit} eligible={eligible} />
                <Text size="sm" c="dimmed">
                  {said(explanation)}
                </Text>
              </Table.Td>
              <Table.Td ta="right" fw={600} style={{ whiteSpace: 'nowrap' }}>
                {total === null ? '–' : points(parseTotal(total) ?? 0)}
              </Table.Td>
              {hasEarlier && (
                <Table.Td>
                  <EarlierPlace before={before.get(unit)} now={rank} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollAcross>
  );
}

/** A unit by code and name; the reader's own is marked, and so is one that may not be nominated. */
export function UnitName({ unit, eligible = true }: { unit: string; eligible?: boolean }) {
  const { t } = useTranslation('ranking');
  const { said } = useFormat();
  const { nameOf, ownUnits } = useYear();
  return (
    <Group gap="xs" component="span">
      <Text fw={600} component="span">
        {said(nameOf(unit))} ({unit})
      </Text>
      {ownUnits.includes(unit) && (
        <Badge color="ink" leftSection={<IconUser size="0.9rem" aria-hidden />}>
          {t('own')}
        </Badge>
      )}
      {!eligible && <Badge color="amber">{t('ineligible')}</Badge>}
    </Group>
  );
}

/** The place of the year before, and how far the unit has gone since. */
function EarlierPlace({ before, now }: { before: number | null | undefined; now: number | null }) {
  const { t } = useTranslation('ranking');
  if (typeof before !== 'number') return <Text size="sm">{t('noEarlier')}</Text>;
  return (
    <>
      <Text size="sm">{t('earlierRank', { rank: before })}</Text>
      <Movement by={movement(before, now)} />
    </>
  );
}

/** Up, down or the same: by a sign and in words. */
export function Movement({ by }: { by: number | undefined }) {
  const { t } = useTranslation('ranking');
  if (by === undefined) return null;
  const [Icon, color, words] =
    by > 0
      ? [IconTrendingUp, 'leaf', t('up', { count: by })]
      : by < 0
        ? [IconTrendingDown, 'amber', t('down', { count: -by })]
        : [IconMinus, 'gray', t('same')];
  return (
    <Badge color={color} miw="max-content" leftSection={<Icon size="0.9rem" aria-hidden />}>
      {words}
    </Badge>
  );
}
