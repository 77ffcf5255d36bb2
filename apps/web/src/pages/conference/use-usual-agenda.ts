import { useTranslation } from 'react-i18next';
import type { Contest } from '../../shared/contests/queries';
import { useContestName } from '../../shared/contests/use-contest-name';
import type { EditedEntry } from './agenda-entries';

const OPENING = { opening: 10, report: 30, discussion: 45 } as const;
const CLOSING = { words: 15, end: 10 } as const;
const VOTE = 20;

/** An agenda to begin with: what every conference has, and between it the contests of the year in their order. */
export function useUsualAgenda(contests: readonly Contest[]): () => EditedEntry[] {
  const { t } = useTranslation('conference');
  const nameOfContest = useContestName();
  const entry = (title: string, minutes: number, contest = ''): EditedEntry => ({
    id: crypto.randomUUID(),
    title,
    contest,
    minutes,
  });
  return () => [
    entry(t('agenda.usualEntries.opening'), OPENING.opening),
    entry(t('agenda.usualEntries.report'), OPENING.report),
    entry(t('agenda.usualEntries.discussion'), OPENING.discussion),
    ...contests.map((contest) => entry(nameOfContest(contest), VOTE, contest.code)),
    entry(t('agenda.usualEntries.words'), CLOSING.words),
    entry(t('agenda.usualEntries.end'), CLOSING.end),
  ];
}
