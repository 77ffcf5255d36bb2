import { own } from '../records';
import type { ElectionContest } from '../rule-set';
import { type Counts, meets } from './threshold';

export type VotesByUnit = Readonly<Record<string, number>>;

const votesOf = (votes: VotesByUnit, unit: string): number => own(votes, unit) ?? 0;

/** By votes, most first; equal ones keep their order. */
function byVotes(units: readonly string[], votes: VotesByUnit): string[] {
  return [...units].sort((a, b) => votesOf(votes, b) - votesOf(votes, a));
}

/** The first `count` by votes, and whoever has as many votes as the last of them. */
function topWithTies(units: readonly string[], votes: VotesByUnit, count: number): string[] {
  const sorted = byVotes(units, votes);
  const last = sorted[Math.min(count, sorted.length) - 1];
  return last === undefined ? [] : sorted.filter((unit) => votesOf(votes, unit) >= votesOf(votes, last));
}

/** Those who stand clear of the cut after `seats` places, and those who are equal across it. */
function cut(units: readonly string[], votes: VotesByUnit, seats: number): { clear: string[]; level: string[] } {
  const sorted = byVotes(units, votes);
  const last = sorted[seats - 1];
  const out = sorted[seats];
  if (seats <= 0) return { clear: [], level: [] };
  if (last === undefined || out === undefined) return { clear: sorted, level: [] };
  const edge = votesOf(votes, last);
  if (votesOf(votes, out) < edge) return { clear: sorted.slice(0, seats), level: [] };
  return {
    clear: sorted.filter((unit) => votesOf(votes, unit) > edge),
    level: sorted.filter((unit) => votesOf(votes, unit) === edge),
  };
}

export interface ElectionResult {
  passed: string[];
  status: 'elected' | 'runOff' | 'deadlock';
  /** With `runOff`: who stands in the next round. With `deadlock`: nobody. */
  runOff: string[];
}

/**
 * The step after a counted round of an election. Who meets the threshold passes, at most as many as there are seats, by
 * votes; candidates equal at the last seat do not pass in this round. For seats that stay empty there is a run-off among
 * the top two (everybody tied at second place included; with one candidate left for that one), until the rounds are used
 * up; then deadlock, which the standing body settles.
 * @param round its number, the first is 1
 */
export function electionRound({
  rule,
  candidates,
  votes,
  counts,
  round,
  seatsLeft,
}: {
  rule: Pick<ElectionContest, 'pass' | 'rounds'>;
  candidates: readonly string[];
  votes: VotesByUnit;
  counts: Readonly<Counts>;
  round: number;
  seatsLeft: number;
}): ElectionResult {
  const passing = candidates.filter((unit) => meets(rule.pass, counts, votesOf(votes, unit)));
  const passed = cut(passing, votes, seatsLeft).clear;
  const seats = seatsLeft - passed.length;
  if (seats <= 0) return { passed, status: 'elected', runOff: [] };
  const rest = candidates.filter((unit) => !passed.includes(unit));
  if (round >= rule.rounds || rest.length === 0) return { passed, status: 'deadlock', runOff: [] };
  return { passed, status: 'runOff', runOff: topWithTies(rest, votes, Math.max(2, seats)) };
}

export interface TieResult {
  winners: string[];
  status: 'elected' | 'deadlock';
  /** Equal at the cut: among these the standing body settles. */
  undecided: string[];
  seatsLeft: number;
}

/** The result of a tie contest: most votes, no threshold, one round. */
export function tieRound({
  candidates,
  votes,
  seats,
}: {
  candidates: readonly string[];
  votes: VotesByUnit;
  seats: number;
}): TieResult {
  const { clear, level } = cut(candidates, votes, seats);
  const seatsLeft = level.length > 0 ? seats - clear.length : 0;
  return { winners: clear, status: level.length > 0 ? 'deadlock' : 'elected', undecided: level, seatsLeft };
}
