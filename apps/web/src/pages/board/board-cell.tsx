import { IconAlertTriangle, IconArrowsHorizontal, IconPencil } from '@tabler/icons-react';
import { parseTotal, type Rules } from '@thidua/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import classes from './board.module.css';
import type { Column } from './columns';
import { forecastOf, lineOf } from './lines';
import type { BoardRow } from './queries';
import { StateBadge } from './state-badge';

interface Props {
  row: BoardRow;
  column: Column;
  rules: Rules;
}

/** What stands in one cell of the board. Drawn anew only when the dossier itself is another. */
export const BoardCell = memo(function BoardCell({ row, column, rules }: Props) {
  if (column.kind === 'state') return <StateCell row={row} />;
  if (column.kind === 'total') return <TotalCell row={row} rules={rules} />;
  return <ScoreCell row={row} code={column.criterion.code} />;
});

function StateCell({ row: { state, reviews } }: { row: BoardRow }) {
  const { t } = useTranslation('board');
  const done = reviews.filter(({ approved }) => approved).length;
  return (
    <>
      <StateBadge state={state} />
      {state !== null && (
        <div className={classes.quiet}>
          {reviews.length === 0 ? t('unassigned') : t('reviewsDone', { done, all: reviews.length })}
        </div>
      )}
    </>
  );
}

function TotalCell({ row, rules }: { row: BoardRow; rules: Rules }) {
  const { t } = useTranslation('board');
  const { points } = useFormat();
  if (row.selfTotal === null) return <span className={classes.quiet}>–</span>;
  const { total, self, needsReason, notReviewed } = forecastOf(rules, row, { minus: row.minus });
  const isDecided = row.total !== null;
  return (
    <>
      {!notReviewed && (
        <div>
          <span className={classes.number}>
            {isDecided ? points(parseTotal(row.total ?? '') ?? 0) : points(total.total)}
          </span>{' '}
          {!isDecided && <span className={classes.quiet}>{t('forecast')}</span>}
        </div>
      )}
      <div className={classes.quiet}>{t('self', { score: points(self) })}</div>
      {needsReason && !notReviewed && !isDecided && (
        <div className={classes.wide}>
          <IconAlertTriangle size="0.8rem" aria-hidden /> {t('needsReason')}
        </div>
      )}
    </>
  );
}

function ScoreCell({ row, code }: { row: BoardRow; code: string }) {
  const { t } = useTranslation('board');
  const { points } = useFormat();
  const { self, score, spread, override } = lineOf(row, code);
  if (self === undefined && score === undefined) return <span className={classes.quiet}>–</span>;
  return (
    <>
      {score !== undefined && (
        <div className={classes.number}>
          {points(score)}
          {override && <IconPencil size="0.8rem" role="img" aria-label={t('overridden')} style={{ marginLeft: 4 }} />}
        </div>
      )}
      {self !== undefined && <div className={classes.quiet}>{t('self', { score: points(self) })}</div>}
      {spread > 0 && (
        <div className={classes.wide}>
          <IconArrowsHorizontal size="0.8rem" aria-hidden /> {t('spread', { score: points(spread) })}
        </div>
      )}
    </>
  );
}
