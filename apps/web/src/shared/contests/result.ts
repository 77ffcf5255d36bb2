import { type ContestRule, indicatorRate, meets, needed, type VoterCount } from '@thidua/domain';
import type { Contest, Round } from './queries';

/** Why somebody passed or did not. */
type Verdict = 'passed' | 'short' | 'level' | 'noPlace';

export interface Line {
  unit: string;
  votes: number;
  /** Of the number that the rules count by: in hundredths of a percent. */
  share: number;
  verdict: Verdict;
}

export interface Result {
  /** By votes, the most first. */
  lines: Line[];
  /** What votes are counted against; nothing for a tie contest, in which the most votes win. */
  threshold: { of: VoterCount; base: number; needed: number } | null;
  base: number;
}

/** A counted round against its rule. Null for one that is not counted. */
export function resultOf(
  contest: Pick<Contest, 'kind' | 'status'> & { undecided: readonly string[] },
  round: Round,
  rule: ContestRule | undefined,
): Result | null {
  const { votes, collected, valid, passed, nominees, members, roll } = round;
  if (votes === null || collected === null || valid === null) return null;
  const counts: Record<VoterCount, number> = { members, present: roll.length, collected, valid };
  const { pass } = rule ?? {};
  const base = counts[pass?.of ?? 'valid'];
  const count = (unit: string): number => votes[unit] ?? 0;
  const verdictOn = (unit: string): Verdict => {
    if (passed.includes(unit)) return 'passed';
    if (pass && !meets(pass, counts, count(unit))) return 'short';
    const isLevel = nominees.some((other) => other !== unit && !passed.includes(other) && count(other) === count(unit));
    if (contest.kind === 'approval' || !isLevel) return pass ? 'noPlace' : 'short';
    return pass || contest.undecided.includes(unit) || contest.status !== 'elected' ? 'level' : 'short';
  };
  const lines = nominees.map((unit) => ({
    unit,
    votes: count(unit),
    share: Number(indicatorRate(base, count(unit), 2).replace('.', '')),
    verdict: verdictOn(unit),
  }));
  return {
    lines: lines.toSorted((one, other) => other.votes - one.votes),
    threshold: pass ? { of: pass.of, base, needed: needed(pass, counts) } : null,
    base,
  };
}
