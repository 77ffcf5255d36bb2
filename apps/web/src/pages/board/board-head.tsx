// biome-ignore-all lint/a11y/useSemanticElements: a table would lay out all of its rows; here only those in sight are drawn
import type { VirtualItem } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import classes from './board.module.css';
import type { Column } from './columns';

interface Props {
  columns: readonly Column[];
  shown: readonly VirtualItem[];
  unitWidth: number;
  width: number;
  height: number;
}

/** The head of the board, which stays in sight: each criterion by its code, its name and the most it can give. */
export function BoardHead({ columns, shown, unitWidth, width, height }: Props) {
  const { t } = useTranslation('board');
  return (
    <div role="rowgroup" className={classes.head} style={{ width, height }}>
      <div role="row" aria-rowindex={1} tabIndex={-1} style={{ position: 'relative', width, height }}>
        <div
          role="columnheader"
          aria-colindex={1}
          tabIndex={-1}
          className={`${classes.cell} ${classes.unit}`}
          style={{ width: unitWidth, height }}
        >
          {t('columns.unit')}
        </div>
        {shown.map(({ index, start, size }) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            tabIndex={-1}
            className={classes.cell}
            style={{ left: unitWidth + start, width: size }}
          >
            <HeadText column={columns[index]} />
          </div>
        ))}
      </div>
    </div>
  );
}

function HeadText({ column }: { column: Column | undefined }) {
  const { t } = useTranslation('board');
  const { said, points } = useFormat();
  if (!column) return null;
  if (column.kind !== 'criterion') return <strong>{t(`columns.${column.kind}`)}</strong>;
  const { code, name, max } = column.criterion;
  return (
    <div title={said(name)}>
      <strong>{code}</strong> <span className={classes.quiet}>{t('columns.max', { max: points(max) })}</span>
      <div className={classes.clamp}>{said(name)}</div>
    </div>
  );
}
