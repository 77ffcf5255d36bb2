import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Contest, Round } from '../../shared/contests/queries';
import { resultOf } from '../../shared/contests/result';
import { isUnread, votedIn } from '../../shared/contests/rounds';
import { SIGNS, useVerdict } from '../../shared/contests/use-verdict';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import classes from './projector.module.css';

interface Props {
  contest: Contest;
  round: Round;
  /** No round is open after it: the result stands for all to see; else it is only recalled. */
  isLatest: boolean;
}

/** The result of a closed round. */
export function ShownResult({ contest, round, isLatest }: Props) {
  const { t } = useTranslation('contest');
  const { said, points } = useFormat();
  const { nameOf, rules } = useYear();
  const rule = rules?.voting.contests.find(({ code }) => code === contest.code);
  const result = resultOf(contest, round, rule);
  const { why, needed } = useVerdict(rule);
  if (!result) return null;
  if (isUnread(contest, round)) {
    return <p className={classes.line}>{t('result.unread', { count: votedIn(round) })}</p>;
  }
  const size = isLatest ? classes.name : classes.line;
  return (
    <section aria-label={t('result.round', { round: round.round })}>
      <p className={classes.line}>{t('result.round', { round: round.round })}</p>
      <ul className={classes.results}>
        {result.lines.map((line) => {
          const Sign = SIGNS[line.verdict];
          return (
            <li key={line.unit}>
              <div className={classes.result}>
                <span className={size}>{said(nameOf(line.unit))}</span>
                <span className={size}>
                  {t('result.votes', { votes: line.votes, base: result.base, share: points(line.share) })}
                </span>
              </div>
              {isLatest && (
                <Progress
                  value={line.share / 100}
                  size="1.6vmin"
                  color={line.verdict === 'passed' ? 'leaf' : 'ink'}
                  aria-hidden
                />
              )}
              <p className={classes.line}>
                <Sign className={classes.sign} aria-hidden />
                {why(line, result)}
              </p>
            </li>
          );
        })}
      </ul>
      {isLatest && <p className={classes.line}>{needed(result)}</p>}
    </section>
  );
}
