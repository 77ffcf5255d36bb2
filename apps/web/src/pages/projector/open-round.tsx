import { useTranslation } from 'react-i18next';
import type { Contest, Round } from '../../shared/contests/queries';
import { votedIn } from '../../shared/contests/rounds';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import classes from './projector.module.css';

/** A round that takes votes: how many have come, and who stands. Nothing else is known of it. */
export function OpenRound({ contest, round }: { contest: Contest; round: Round }) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  return (
    <section className={classes.open} aria-label={t('state.round', { round: round.round })}>
      <p className={classes.line}>{t('projector.round', { round: round.round })}</p>
      {contest.mode === 'secret' ? (
        <div role="status" className={classes.tally}>
          <p className={classes.count}>{t('projector.count', { voted: votedIn(round), all: round.roll.length })}</p>
          <p className={classes.title}>{t('projector.voted')}</p>
        </div>
      ) : (
        <p className={classes.name} role="status">
          {t(round.tallyEntered ? 'projector.confirming' : 'projector.onPaper')}
        </p>
      )}
      <p className={classes.name}>{round.nominees.map((unit) => said(nameOf(unit))).join(' · ')}</p>
    </section>
  );
}
