import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { contestQuery } from '../../shared/contests/queries';
import { countedRoundsOf, openRoundOf } from '../../shared/contests/rounds';
import { useContestName } from '../../shared/contests/use-contest-name';
import { Waits } from '../../shared/contests/waits-note';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { OpenRound } from './open-round';
import classes from './projector.module.css';
import { ShownResult } from './shown-result';

/** For the wall of the hall: nothing to press, read from the last row, kept true by the stream. */
export default function ProjectorPage() {
  const { t } = useTranslation(['contest', 'voting']);
  const { said } = useFormat();
  const { contest: code = '' } = useParams();
  const { cycle, bloc, year } = useYear();
  const nameOfContest = useContestName();
  const { data: contest, error, refetch } = useQuery(contestQuery(cycle, code));
  const title = contest ? nameOfContest(contest) : t('contest:title');
  useEffect(() => {
    document.title = `${title} · Thi Đua`;
  }, [title]);
  const round = contest && openRoundOf(contest);
  const [last] = contest ? countedRoundsOf(contest) : [];
  return (
    <main className={classes.screen} id="content">
      <header>
        <p className={classes.line}>{t('contest:projector.bloc', { bloc: said(bloc.name), year })}</p>
        <h1 className={classes.title}>{title}</h1>
      </header>
      <ProblemNote error={error} again={() => void refetch()} />
      {!contest && !error && <Waiting />}
      {contest && (
        <div className={classes.main}>
          {round && <OpenRound contest={contest} round={round} />}
          {!round && (
            <div className={classes.name}>
              <Waits contest={contest} />
            </div>
          )}
          {last && <ShownResult contest={contest} round={last} isLatest={!round} />}
        </div>
      )}
    </main>
  );
}
