// biome-ignore-all lint/a11y/useSemanticElements: a table would lay out all of its rows; here only those in sight are drawn
import { Checkbox } from '@mantine/core';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import classes from './board.module.css';
import { BoardCell } from './board-cell';
import type { Column } from './columns';
import type { BoardRow } from './queries';

interface Props {
  row: BoardRow;
  index: number;
  start: number;
  height: number;
  rules: Rules;
  columns: readonly Column[];
  shown: readonly VirtualItem[];
  unitWidth: number;
  width: number;
  /** The column that the keyboard stands on in this row; null in all others. */
  active: number | null;
  isChosen: boolean;
  isChoosable: boolean;
  onChoose: (unit: string) => void;
}

/** One unit: its name, which stays in sight, and those of its cells that are seen. */
export function BoardLine({ row, index, start, height, rules, columns, shown, unitWidth, width, ...rest }: Props) {
  const { active, isChosen, isChoosable, onChoose } = rest;
  const { t } = useTranslation('board');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const name = said(nameOf(row.unit));
  const place = (column: number) => ({
    'data-row': index,
    'data-column': column,
    'aria-colindex': column + 1,
  });
  const tabIndexOf = (column: number) => (active === column ? 0 : -1);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChoosable ? isChosen : undefined}
      tabIndex={-1}
      className={classes.row}
      style={{ height, width, transform: `translateY(${start}px)` }}
    >
      <div
        role="rowheader"
        {...place(0)}
        tabIndex={tabIndexOf(0)}
        className={`${classes.cell} ${classes.unit}`}
        style={{ width: unitWidth, height }}
      >
        {isChoosable && (
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('choose', { unit: name })}
            checked={isChosen}
            onChange={() => onChoose(row.unit)}
          />
        )}
        <span className={classes.clamp}>{name}</span>
      </div>
      {shown.map(({ index: at, start: left, size }) => {
        const column = columns[at];
        if (!column) return null;
        return (
          <div
            key={at}
            role="gridcell"
            {...place(at + 1)}
            tabIndex={tabIndexOf(at + 1)}
            className={classes.cell}
            style={{ left: unitWidth + left, width: size }}
          >
            <BoardCell row={row} column={column} rules={rules} />
          </div>
        );
      })}
    </div>
  );
}
