// biome-ignore-all lint/a11y/useSemanticElements: a table would lay out all of its rows; here only those in sight are drawn
import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import type { Rules } from '@thidua/domain';
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';
import { BoardHead } from './board-head';
import { BoardLine } from './board-line';
import { codeOf, columnsOf, widthOf } from './columns';
import { moveBy, type Place } from './grid-move';
import type { BoardRow } from './queries';

const ROW = 66;
const HEAD = 74;

interface Props {
  rows: readonly BoardRow[];
  rules: Rules;
  chosen: ReadonlySet<string>;
  /** Units that can be chosen. */
  choosable: ReadonlySet<string>;
  onChoose: (unit: string) => void;
  onOpen: (unit: string, criterion: string | undefined) => void;
}

/** Always there besides what is seen: the cell that has the focus, so that the Tab key finds it. */
const withActive = (index: number) => (range: Range) =>
  [...new Set([...defaultRangeExtractor(range), Math.min(index, range.count - 1)])]
    .filter((at) => at >= 0)
    .toSorted((a, b) => a - b);

/** All units by all criteria. Only what is seen is in the page, however many there are. */
export function BoardGrid({ rows, rules, chosen, choosable, onChoose, onOpen }: Props) {
  const { t } = useTranslation('board');
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false;
  const unitWidth = isNarrow ? 144 : 216;
  const columns = useMemo(() => columnsOf(rules.scoring), [rules]);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const grid = useRef<HTMLDivElement>(null);
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 3,
    // head and units stay in sight over the beginning of what scrolls
    scrollPaddingEnd: HEAD,
    rangeExtractor: withActive(active.row),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => grid.current,
    estimateSize: (index) => widthOf(columns[index]),
    overscan: 2,
    scrollPaddingEnd: unitWidth,
    rangeExtractor: withActive(active.column - 1),
  });
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-row="${active.row}"][data-column="${active.column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  const goTo = (place: Place): void => {
    setActive(place);
    wantsFocus.current = true;
    vertical.scrollToIndex(place.row);
    if (place.column > 0) horizontal.scrollToIndex(place.column - 1);
  };
  const openAt = ({ row, column }: Place): void => {
    const unit = rows[row]?.unit;
    if (unit !== undefined) onOpen(unit, codeOf(columns[column - 1]));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const unit = rows[active.row]?.unit;
    const to = moveBy(event, active, { rows: rows.length, columns: columns.length + 1 });
    if (to) goTo(to);
    else if (event.key === 'Enter') openAt(active);
    else if (event.key === ' ' && unit !== undefined) choosable.has(unit) && onChoose(unit);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset;
    if (!at || (event.target as HTMLElement).closest('input, label')) return;
    const place = { row: Number(at.row), column: Number(at.column) };
    setActive(place);
    openAt(place);
  };

  const shown = horizontal.getVirtualItems();
  const width = unitWidth + horizontal.getTotalSize();
  return (
    <div
      ref={grid}
      className={classes.grid}
      role="grid"
      aria-label={t('title')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable={choosable.size > 0}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <BoardHead {...{ columns, shown, unitWidth, width }} height={HEAD} />
      <div role="rowgroup" style={{ position: 'relative', height: vertical.getTotalSize(), width }}>
        {vertical.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <BoardLine
              key={row.unit}
              {...{ row, index, start, rules, columns, shown, unitWidth, width, onChoose }}
              height={ROW}
              active={active.row === index ? active.column : null}
              isChosen={chosen.has(row.unit)}
              isChoosable={choosable.has(row.unit)}
            />
          );
        })}
      </div>
    </div>
  );
}
