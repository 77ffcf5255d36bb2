import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Assignment, DossierRow } from './queries';
import { queueOf } from './queue';
import { ReviewBadge } from './review-badge';

/** For who leads the year: every review there is, and where it stands. */
export function AllReviews({
  assignments,
  dossiers,
}: {
  assignments: readonly Assignment[];
  dossiers: readonly DossierRow[];
}) {
  const { t } = useTranslation('review');
  const { said } = useFormat();
  const { cycle, nameOf, members, may } = useYear();
  const reviews = queueOf(
    assignments,
    dossiers,
    members.map(({ unit }) => unit),
  );
  const order = members.flatMap(({ unit }) => reviews.filter((review) => review.unit === unit));
  return (
    <Stack component="section" aria-labelledby="all-reviews" gap="sm" maw="56rem">
      <Group justify="space-between">
        <Title order={2} id="all-reviews">
          {t('all.title')}
        </Title>
        {may('readBoard') && (
          <Button
            component={Link}
            to={pages.board(cycle)}
            variant="default"
            leftSection={<IconTable size="1rem" aria-hidden />}
          >
            {t('all.board')}
          </Button>
        )}
      </Group>
      {order.length === 0 && <Text>{t('all.unassigned')}</Text>}
      {order.length > 0 && (
        <ScrollAcross label={t('all.title')}>
          <Table miw="36rem">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('all.unit')}</Table.Th>
                <Table.Th>{t('all.reviewer')}</Table.Th>
                <Table.Th>{t('all.where')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {order.map(({ unit, reviewer, state }) => (
                <Table.Tr key={`${unit} ${reviewer}`}>
                  <Table.Td>{said(nameOf(unit))}</Table.Td>
                  <Table.Td>{said(nameOf(reviewer))}</Table.Td>
                  <Table.Td>
                    <ReviewBadge state={state} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollAcross>
      )}
    </Stack>
  );
}
