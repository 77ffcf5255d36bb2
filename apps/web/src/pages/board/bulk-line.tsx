import { Stack, Table, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { parseTotal } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Forecast } from './lines';
import type { BoardRow } from './queries';
import type { Outcome } from './use-bulk-verify';

interface Props {
  row: BoardRow;
  forecast: Forecast;
  isBlocked: boolean;
  outcome: Outcome | undefined;
  isRunning: boolean;
  written: string;
  onReason: (reason: string) => void;
}

/** One dossier of a bulk verification: what it comes to, what is in the way, what became of it. */
export function BulkLine({ row, forecast, isBlocked, outcome, isRunning, written, onReason }: Props) {
  const { t } = useTranslation('board');
  const { said, points } = useFormat();
  const { nameOf } = useYear();
  const name = said(nameOf(row.unit));
  const isOver = outcome?.is === 'verified';
  return (
    <Table.Tr>
      <Table.Td fw={600}>{name}</Table.Td>
      <Table.Td ta="right">{points(forecast.self)}</Table.Td>
      <Table.Td ta="right">{forecast.notReviewed ? '–' : points(forecast.total.total)}</Table.Td>
      <Table.Td>
        <Stack gap={4}>
          <Where outcome={outcome} isBlocked={isBlocked} />
          {!isOver && forecast.notReviewed && <Text size="sm">{t('blocks.notReviewed')}</Text>}
          {!isOver && !forecast.notReviewed && forecast.unfinished.length > 0 && (
            <Text size="sm">
              {t('blocks.unfinished', { units: forecast.unfinished.map((one) => said(nameOf(one))).join(', ') })}
            </Text>
          )}
          {!isOver && !forecast.notReviewed && forecast.needsReason && (
            <Textarea
              size="xs"
              label={t('gap.reason')}
              aria-label={t('gap.reasonOf', { unit: name })}
              description={t('blocks.reason')}
              autosize
              minRows={1}
              maxLength={4000}
              readOnly={isRunning}
              value={written}
              onChange={({ currentTarget }) => onReason(currentTarget.value)}
            />
          )}
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}

function Where({ outcome, isBlocked }: { outcome: Outcome | undefined; isBlocked: boolean }) {
  const { t } = useTranslation(['board', 'common']);
  const { points } = useFormat();
  switch (outcome?.is) {
    case 'verified':
      return (
        <Text fw={600}>
          <IconCheck size="1rem" aria-hidden />{' '}
          {t('board:bulk.verified', { total: points(parseTotal(outcome.total) ?? 0) })}
        </Text>
      );
    case 'failed':
      return (
        <Text fw={600} role="alert">
          <IconX size="1rem" aria-hidden />{' '}
          {t(outcome.problem.isOutcomeUnknown ? 'board:bulk.unknown' : 'board:bulk.failed')}:{' '}
          {outcome.problem.message || t('common:problem.unreachable')}
        </Text>
      );
    case 'running':
    case 'waits':
      return <Text>{t(`board:bulk.${outcome.is}`)}</Text>;
    default:
      return isBlocked ? (
        <Text fw={600}>
          <IconAlertTriangle size="1rem" aria-hidden /> {t('board:bulk.blocked')}
        </Text>
      ) : (
        <Text>{t('board:bulk.ready')}</Text>
      );
  }
}
