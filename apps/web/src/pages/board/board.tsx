import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import type { Rules } from '@thidua/domain';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../year/year-context';
import { AssignDialog } from './assign-dialog';
import { BoardGrid } from './board-grid';
import { BulkVerify } from './bulk-verify';
import { type Filter, shownBy } from './lines';
import { OpenDossier } from './open-dossier';
import type { BoardRow } from './queries';

const FILTERS: readonly Filter[] = ['all', 'waiting', 'gap', 'unassigned'];

interface Props {
  rows: readonly BoardRow[];
  rules: Rules;
  /** Whether review is open: only then anything is assigned or verified. */
  isOpen: boolean;
}

type Act =
  | { is: 'open'; unit: string; criterion: string | undefined }
  | { is: 'assign' | 'verify'; units: readonly string[] };

/** The board with what is done on it: dossiers are filtered, chosen, opened, assigned, verified. */
export function Board({ rows, rules, isOpen }: Props) {
  const { t } = useTranslation('board');
  const { may } = useYear();
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [act, setAct] = useState<Act | null>(null);
  const [mayVerify, mayAssign] = [isOpen && may('verify'), isOpen && may('assign')];
  const shown = useMemo(() => rows.filter((row) => shownBy(filter, rules, row)), [rows, rules, filter]);
  const choosable = useMemo(() => {
    const open = rows.filter(({ state }) => state === 'submitted' || state === 'draft' || state === 'returned');
    return new Set(mayVerify || mayAssign ? open.map(({ unit }) => unit) : []);
  }, [rows, mayVerify, mayAssign]);
  const units = rows.map(({ unit }) => unit).filter((unit) => chosen.has(unit) && choosable.has(unit));
  const rowsOf = (wanted: readonly string[]) => rows.filter(({ unit }) => wanted.includes(unit));
  const choose = (unit: string): void => {
    const next = new Set(chosen);
    if (!next.delete(unit)) next.add(unit);
    setChosen(next);
  };
  const cameFrom = useRef<Element | null>(null);
  const begin = (next: Act): void => {
    if (act === null) cameFrom.current = document.activeElement;
    setAct(next);
  };
  const close = (): void => {
    setAct(null);
    requestAnimationFrame(() => cameFrom.current instanceof HTMLElement && cameFrom.current.focus());
  };
  const [opened] = act?.is === 'open' ? rowsOf([act.unit]) : [];
  const waiting = shown.filter(({ state, unit }) => state === 'submitted' && choosable.has(unit));
  return (
    <>
      <Group justify="space-between" gap="xs" mb="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('filter.label')}
          value={filter}
          onChange={(value) => setFilter(FILTERS.find((one) => one === value) ?? 'all')}
          data={FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
          style={{ maxWidth: '100%', flexWrap: 'wrap' }}
        />
        {choosable.size > 0 && (
          <Group gap="xs">
            <Text size="sm" role="status">
              {t('chosen', { count: units.length })}
            </Text>
            <Button
              size="xs"
              variant="default"
              onClick={() => setChosen(new Set(units.length > 0 ? [] : waiting.map(({ unit }) => unit)))}
            >
              {t(units.length > 0 ? 'chooseNone' : 'chooseWaiting')}
            </Button>
            {mayAssign && (
              <Button
                size="xs"
                variant="default"
                disabled={units.length === 0}
                onClick={() => begin({ is: 'assign', units })}
              >
                {t('assign.open')}
              </Button>
            )}
            {mayVerify && (
              <Button size="xs" disabled={units.length === 0} onClick={() => begin({ is: 'verify', units })}>
                {t('bulk.open')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {shown.length === 0 && <Text>{t('nobody')}</Text>}
      {shown.length > 0 && (
        <BoardGrid
          rows={shown}
          rules={rules}
          chosen={chosen}
          choosable={choosable}
          onChoose={choose}
          onOpen={(unit, criterion) => begin({ is: 'open', unit, criterion })}
        />
      )}
      <Text size="xs" c="dimmed" mt={4}>
        {t(choosable.size > 0 ? 'helpChoose' : 'help')}
      </Text>
      {act?.is === 'open' && opened && (
        <OpenDossier
          row={opened}
          rules={rules}
          criterion={act.criterion}
          isOpen={isOpen}
          onClose={close}
          onAssign={() => begin({ is: 'assign', units: [opened.unit] })}
        />
      )}
      {act?.is === 'assign' && (
        <AssignDialog
          rows={rowsOf(act.units)}
          reviewers={rows.filter(({ state }) => state !== null && state !== 'lapsed').map(({ unit }) => unit)}
          rules={rules}
          onClose={close}
        />
      )}
      {act?.is === 'verify' && <BulkVerify rows={rowsOf(act.units)} rules={rules} onClose={close} />}
    </>
  );
}
