import { Button, Group, Stack, Table, Text } from '@mantine/core';
import type { Rules } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/dialog';
import { ScrollAcross } from '../../parts/scroll-across';
import { useYear } from '../../year/year-context';
import { BulkLine } from './bulk-line';
import { forecastOf } from './lines';
import type { BoardRow } from './queries';
import { useBulkVerify } from './use-bulk-verify';

interface Props {
  /** The dossiers that were chosen when the dialog opened. */
  rows: readonly BoardRow[];
  rules: Rules;
  onClose: () => void;
}

/** Verifies several dossiers at once: first the list of what it will touch and what is in the way, then each outcome. */
export function BulkVerify({ rows, rules, onClose }: Props) {
  const { t } = useTranslation(['board', 'common']);
  const { cycle } = useYear();
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const { outcomes, isRunning, run } = useBulkVerify(cycle);
  const listed = rows
    .filter(({ unit, state }) => state === 'submitted' || outcomes.has(unit))
    .map((row) => {
      const forecast = forecastOf(rules, row);
      const reason = (reasons[row.unit] ?? '').trim();
      const isBlocked = forecast.notReviewed || (forecast.needsReason && reason === '');
      return { row, forecast, reason, isBlocked, outcome: outcomes.get(row.unit) };
    });
  const isDone = (unit: string) => outcomes.get(unit)?.is === 'verified';
  const ready = listed.filter(({ row, isBlocked }) => !isBlocked && !isDone(row.unit));
  const done = listed.filter(({ row }) => isDone(row.unit)).length;
  const verifyAll = (): Promise<void> =>
    run(ready.map(({ row, reason }) => ({ unit: row.unit, override: {}, minus: {}, reason })));
  const close = (): void => {
    if (!isRunning) onClose();
  };
  return (
    <Dialog opened onClose={close} title={t('board:bulk.title')} size="60rem">
      <Stack gap="sm">
        <Text size="sm">{t(listed.length === 0 ? 'board:bulk.none' : 'board:bulk.what')}</Text>
        {listed.length > 0 && (
          <ScrollAcross label={t('board:bulk.title')}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('board:bulk.unit')}</Table.Th>
                  <Table.Th ta="right">{t('board:bulk.self')}</Table.Th>
                  <Table.Th ta="right">{t('board:bulk.total')}</Table.Th>
                  <Table.Th miw="16rem">{t('board:bulk.where')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {listed.map((one) => (
                  <BulkLine
                    key={one.row.unit}
                    {...one}
                    isRunning={isRunning}
                    written={reasons[one.row.unit] ?? ''}
                    onReason={(reason) => setReasons({ ...reasons, [one.row.unit]: reason })}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </ScrollAcross>
        )}
        <Text role="status" size="sm">
          {outcomes.size > 0 && t('board:bulk.outcome', { done, all: listed.length })}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close} disabled={isRunning}>
            {t('common:close')}
          </Button>
          {(ready.length > 0 || isRunning) && (
            <Button loading={isRunning} onClick={() => void verifyAll()}>
              {t('board:bulk.do', { count: ready.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
