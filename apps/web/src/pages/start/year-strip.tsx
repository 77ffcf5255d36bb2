import type { Calendar } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { spans } from './calendar-shift';
import classes from './year-strip.module.css';

/** The stages as bars over the year, which move as the dates do. The dates themselves stand in the table. */
export function YearStrip({ calendar }: { calendar: Calendar }) {
  const { t } = useTranslation('common');
  return (
    <div className={classes.strip} aria-hidden>
      {spans(calendar).map(({ stage, from, width }) => (
        <div key={stage} className={classes.row}>
          <span className={classes.name}>{t(`stage.${stage}`)}</span>
          <div className={classes.track}>
            <div className={classes.bar} style={{ left: `${Math.min(from, 99)}%`, width: `${Math.max(width, 1)}%` }} />
          </div>
        </div>
      ))}
    </div>
  );
}
