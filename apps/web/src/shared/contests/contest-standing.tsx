import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Contest } from './queries';
import { openRoundOf, votedIn } from './rounds';
import { useContestName } from './use-contest-name';
import { waitsFor } from './waits';

interface Props {
  contest: Contest;
  all: readonly Contest[];
  /** In the size of what is around it. */
  inherit?: boolean;
}

/** One sentence on how a contest stands: what it waits for, how many have voted, who has won. Never a figure of an open round. */
export function ContestStanding({ contest, all, inherit = false }: Props) {
  const { t } = useTranslation('voting');
  const { said } = useFormat();
  const { nameOf, rules } = useYear();
  const nameOfContest = useContestName();
  const { status, mode, kind, winners, candidates } = contest;
  const named = (units: readonly string[]): string => units.map((unit) => said(nameOf(unit))).join(', ');
  const round = openRoundOf(contest);

  const sentence = (): string => {
    if (round) {
      if (mode === 'secret')
        return t('standing.voted', { round: round.round, voted: votedIn(round), all: round.roll.length });
      return t(round.tallyEntered ? 'standing.tallyEntered' : 'standing.onPaper', { round: round.round });
    }
    if (status === 'open') return t('standing.nextRound', { round: contest.rounds.length + 1 });
    if (status === 'pending') {
      const first = rules ? waitsFor(contest, all, rules) : [];
      const names = all.filter(({ code }) => first.includes(code)).map(nameOfContest);
      if (names.length > 0) return t('standing.waits', { contests: names.join('; ') });
      if (kind === 'approval') return t('standing.fromRanking');
      return candidates.length === 0
        ? t('standing.noCandidates')
        : t('standing.candidates', { units: named(candidates) });
    }
    if (status === 'deadlock') return t('standing.deadlock', { units: named(contest.undecided) });
    if (status === 'empty') return t('standing.empty');
    return t(`standing.${kind}`, { units: named(winners) });
  };
  return <Text {...(inherit ? { inherit } : { size: 'sm' })}>{sentence()}</Text>;
}
