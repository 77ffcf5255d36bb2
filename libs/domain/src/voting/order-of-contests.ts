import type { TieContest } from '../ranking';
import type { ApprovalContest, ContestRule, Quota } from '../rule-set';

/**
 * What must be decided before a contest is opened, since who stands in it hangs on that. For an approval: the tie
 * contests that the ranking still needs for its award or for a quota listed before it, and the approval contests that
 * the rules list before it, whose winners do not stand again. For an election: the contests whose winners it excludes.
 * @param ties tie contests that are still needed, as `tieContests` gives them with the winners of the decided ones
 * @param undecided codes of the contests that are pending or open
 * @returns codes, ties first, each kind in the order of the rules; nothing for a tie contest
 */
export function decidedBefore(
  code: string,
  {
    contests,
    quotas,
    ties,
    undecided,
  }: {
    contests: readonly ContestRule[];
    quotas: readonly Quota[];
    ties: readonly Pick<TieContest, 'award'>[];
    undecided: readonly string[];
  },
): string[] {
  const election = contests.find((rule) => rule.code === code && rule.kind === 'election');
  if (election?.kind === 'election') return election.excludes.filter((excluded) => undecided.includes(excluded));
  const approvals = contests.filter((rule): rule is ApprovalContest => rule.kind === 'approval');
  const index = approvals.findIndex((rule) => rule.code === code);
  const contest = approvals[index];
  if (!contest) return [];
  const place = quotas.findIndex(({ award }) => award === contest.award);
  const awards = quotas.slice(0, place + 1).map(({ award }) => award);
  return [
    ...awards.filter((award) => ties.some((tie) => tie.award === award)).map((award) => `tie:${award}`),
    ...approvals
      .slice(0, index)
      .filter((earlier) => undecided.includes(earlier.code))
      .map((earlier) => earlier.code),
  ];
}
