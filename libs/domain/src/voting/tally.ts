import { own, recordOf } from '../records';
import type { Bilingual } from '../rule-set';
import type { ApprovalVotes } from './approval';

/** The figures of a paper tally. */
export interface Tally {
  issued: number;
  collected: number;
  valid: number;
  invalid: number;
  votes: Record<string, number>;
}

export interface TallyProblem {
  code: 'TALLY_INVALID';
  /** "issued", "collected", "valid", "invalid", or "votes/PL". */
  field: string;
  reason: Bilingual;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/**
 * What does not add up in a paper tally: issued ≥ collected = valid + invalid; not more ballots collected than voters;
 * no candidate with more votes than valid ballots; and all together not more than the choices on them.
 * @param seats choices on one ballot: the seats of an election, the number of nominees of an approval
 */
export function checkTally(
  { issued, collected, valid, invalid, votes }: Tally,
  { candidates, seats, voters }: { candidates: readonly string[]; seats: number; voters: number },
): TallyProblem[] {
  const problems: TallyProblem[] = [];
  const add = (field: string, vi: string, en: string) =>
    problems.push({ code: 'TALLY_INVALID', field, reason: { vi, en } });

  for (const [field, count] of Object.entries({ issued, collected, valid, invalid })) {
    if (!isCount(count)) add(field, 'phải là số nguyên không âm', 'must be a whole number, not negative');
  }
  for (const [unit, count] of Object.entries(votes)) {
    if (!candidates.includes(unit)) add(`votes/${unit}`, 'không có trong danh sách bầu', 'is not among the candidates');
    else if (!isCount(count))
      add(`votes/${unit}`, 'phải là số nguyên không âm', 'must be a whole number, not negative');
    else if (count > valid)
      add(`votes/${unit}`, `nhiều hơn số phiếu hợp lệ (${valid})`, `is more than the valid ballots (${valid})`);
  }
  if (issued < collected)
    add('issued', `ít hơn số phiếu thu về (${collected})`, `is less than the ballots collected (${collected})`);
  if (collected > voters)
    add('collected', `nhiều hơn số đơn vị có mặt (${voters})`, `is more than the voters present (${voters})`);
  if (collected !== valid + invalid) {
    add('collected', 'không bằng tổng phiếu hợp lệ và không hợp lệ', 'is not the sum of valid and invalid ballots');
  }
  const all = Object.values(votes).reduce((sum, count) => sum + count, 0);
  if (all > valid * seats)
    add('votes', `tổng số phiếu bầu vượt ${valid * seats}`, `together are more than ${valid * seats}`);
  return problems;
}

/** One choice in an approval: nominee → answer; a nominee left out is an abstention. */
export type ApprovalBallot = Readonly<Record<string, string>>;
/** One choice in an election or tie contest: a candidate, several for several seats, or null for a blank ballot. */
export type ElectionBallot = string | readonly string[] | null;

export interface Counted<V> {
  collected: number;
  valid: number;
  invalid: number;
  votes: Record<string, V>;
}

const ANSWERS = ['for', 'against', 'abstain'] as const;

function countApproval(ballots: readonly ApprovalBallot[], nominees: readonly string[]): Counted<ApprovalVotes> {
  const valid = ballots.filter((ballot) =>
    Object.entries(ballot).every(
      ([unit, answer]) => nominees.includes(unit) && ANSWERS.some((possible) => possible === answer),
    ),
  );
  const tally = (unit: string): ApprovalVotes => {
    const given = (wanted: string) => valid.filter((ballot) => (own(ballot, unit) ?? 'abstain') === wanted).length;
    return { for: given('for'), against: given('against'), abstain: given('abstain') };
  };
  return {
    collected: ballots.length,
    valid: valid.length,
    invalid: ballots.length - valid.length,
    votes: recordOf(nominees.map((unit) => [unit, tally(unit)] as const)),
  };
}

function countElection(
  ballots: readonly ElectionBallot[],
  candidates: readonly string[],
  seats: number,
): Counted<number> {
  const choices = ballots.map((ballot) => (ballot === null ? [] : typeof ballot === 'string' ? [ballot] : ballot));
  const valid = choices.filter(
    (choice) =>
      choice.length <= seats &&
      new Set(choice).size === choice.length &&
      choice.every((unit) => candidates.includes(unit)) &&
      (choice.length > 0 || candidates.length === 1),
  );
  return {
    collected: ballots.length,
    valid: valid.length,
    invalid: ballots.length - valid.length,
    votes: recordOf(candidates.map((unit) => [unit, valid.filter((choice) => choice.includes(unit)).length] as const)),
  };
}

/**
 * Counts the ballots of a box. Invalid: who does not stand, a name twice, more names than seats, no name (with a single
 * candidate that is a valid ballot against them), an answer that does not exist.
 */
export function countBallots(
  kind: 'approval',
  ballots: readonly ApprovalBallot[],
  nominees: readonly string[],
): Counted<ApprovalVotes>;
export function countBallots(
  kind: 'election' | 'tie',
  ballots: readonly ElectionBallot[],
  nominees: readonly string[],
  seats?: number,
): Counted<number>;
export function countBallots(
  kind: 'approval' | 'election' | 'tie',
  ballots: readonly (ApprovalBallot | ElectionBallot)[],
  nominees: readonly string[],
  seats = 1,
): Counted<ApprovalVotes> | Counted<number> {
  if (kind === 'approval') return countApproval(ballots as readonly ApprovalBallot[], nominees);
  return countElection(ballots as readonly ElectionBallot[], nominees, seats);
}
