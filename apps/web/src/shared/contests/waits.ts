import { decidedBefore, type Rules } from '@thidua/domain';
import type { Contest } from './queries';

type Standing = Pick<Contest, 'code' | 'kind' | 'award' | 'status'>;

const hasStatus =
  (...statuses: Contest['status'][]) =>
  (contest: Standing) =>
    statuses.includes(contest.status);

/** Codes of the contests that must be decided before this one can be opened. */
export function waitsFor(contest: Standing, all: readonly Standing[], rules: Rules): string[] {
  if (contest.status !== 'pending') return [];
  const ties = all
    .filter(({ kind }) => kind === 'tie')
    .filter(hasStatus('pending', 'open', 'deadlock'))
    .flatMap(({ award }) => (award === null ? [] : [{ award }]));
  return decidedBefore(contest.code, {
    contests: rules.voting.contests,
    quotas: rules.ranking.quotas,
    ties,
    undecided: all.filter(hasStatus('pending', 'open')).map(({ code }) => code),
  });
}
