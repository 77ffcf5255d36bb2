import type { Contender } from '../ranking';
import { mayReceive } from '../ranking/quotas';
import { own } from '../records';
import type { ApprovalContest } from '../rule-set';
import { type Counts, meets } from './threshold';

export interface ApprovalVotes {
  for: number;
  against: number;
  abstain: number;
}

/**
 * The nominees of a round: the first units of the order that may receive the award, won no earlier approval contest of
 * the year and have not been put to the vote in this one.
 * @param order as `orderForNomination` gives it
 * @param places as many as are to be filled
 * @param wonAlready winners of the year's earlier contests, tie contests aside (these only order the tied)
 */
export function approvalNominees({
  order,
  contenders,
  award,
  places,
  wonAlready,
  alreadyVoted,
}: {
  order: readonly string[];
  contenders: readonly Contender[];
  award: string;
  places: number;
  wonAlready: readonly string[];
  alreadyVoted: readonly string[];
}): string[] {
  const open = new Set(contenders.filter((one) => mayReceive(one, award)).map(({ unit }) => unit));
  const out = new Set([...wonAlready, ...alreadyVoted]);
  return order.filter((unit) => open.has(unit) && !out.has(unit)).slice(0, places);
}

export interface ApprovalResult {
  passed: string[];
  status: 'next' | 'passed' | 'empty';
  /** With `next`: who is put to the vote for the places still empty. */
  nextNominees: string[];
}

/**
 * The step after a counted round of an approval contest.
 * @param round its number, the first is 1
 * @param placesLeft places that were to be filled in this round
 * @param next further units of the ranking that could follow, in order
 * @param wonBefore who passed in earlier rounds of this contest
 */
export function approvalRound({
  rule,
  nominees,
  votes,
  counts,
  round,
  placesLeft,
  next,
  wonBefore = [],
}: {
  rule: Pick<ApprovalContest, 'pass' | 'onFail' | 'rounds'>;
  nominees: readonly string[];
  votes: Readonly<Record<string, Pick<ApprovalVotes, 'for'>>>;
  counts: Readonly<Counts>;
  round: number;
  placesLeft: number;
  next: readonly string[];
  wonBefore?: readonly string[];
}): ApprovalResult {
  const passed = nominees.filter((unit) => meets(rule.pass, counts, own(votes, unit)?.for ?? 0)).slice(0, placesLeft);
  const empty = placesLeft - passed.length;
  const nextNominees = rule.onFail === 'next' && round < rule.rounds ? next.slice(0, empty) : [];
  if (nextNominees.length > 0) return { passed, status: 'next', nextNominees };
  return { passed, status: passed.length + wonBefore.length > 0 ? 'passed' : 'empty', nextNominees: [] };
}
