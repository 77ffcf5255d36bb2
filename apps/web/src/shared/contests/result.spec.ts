import type { ContestRule } from '@thidua/domain';
import type { Round } from './queries';
import { resultOf } from './result';

const ROUND: Round = {
  round: 1,
  state: 'counted',
  nominees: ['DT', 'LN', 'TL'],
  members: 6,
  openedAt: '2023-11-20T08:50:00.000Z',
  dueAt: null,
  countedAt: '2023-11-20T08:55:00.000Z',
  issued: 6,
  collected: 6,
  valid: 6,
  invalid: 0,
  votes: { DT: 2, LN: 3, TL: 1 },
  passed: [],
  roll: ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'].map((unit) => ({ unit, voted: false })),
  tallyEntered: false,
  tallyEnteredBy: null,
};
const ELECTION: ContestRule = {
  code: 'deputy',
  kind: 'election',
  office: 'deputy',
  seats: 1,
  mode: 'paper',
  pass: { of: 'collected', moreThan: { numerator: 50, denominator: 100 } },
  rounds: 2,
  onDeadlock: 'standingBody',
  excludes: [],
};
const OPEN = { kind: 'election', status: 'open', undecided: [] } as const;

describe('a counted round in words', () => {
  it('of an election tells votes, shares and what was needed, the most votes first', () => {
    const result = resultOf(OPEN, ROUND, ELECTION);
    expect(result?.threshold).toEqual({ of: 'collected', base: 6, needed: 4 });
    expect(result?.lines).toEqual([
      { unit: 'LN', votes: 3, share: 5000, verdict: 'short' },
      { unit: 'DT', votes: 2, share: 3333, verdict: 'short' },
      { unit: 'TL', votes: 1, share: 1667, verdict: 'short' },
    ]);
  });

  it('says who passed', () => {
    const round = { ...ROUND, votes: { LN: 4, DT: 2, TL: 0 }, passed: ['LN'] };
    expect(resultOf({ ...OPEN, status: 'elected' }, round, ELECTION)?.lines[0]).toMatchObject({
      unit: 'LN',
      verdict: 'passed',
    });
  });

  it('of a tie contest knows no threshold, and says who is level', () => {
    const round = { ...ROUND, nominees: ['DT', 'LN', 'TL'], votes: { DT: 3, LN: 3, TL: 0 } };
    const result = resultOf({ kind: 'tie', status: 'deadlock', undecided: ['DT', 'LN'] }, round, undefined);
    expect(result?.threshold).toBeNull();
    expect(result?.lines.map(({ verdict }) => verdict)).toEqual(['level', 'level', 'short']);
  });

  it('is not there while the round is open', () => {
    const open: Round = {
      ...ROUND,
      state: 'open',
      issued: null,
      collected: null,
      valid: null,
      invalid: null,
      votes: null,
    };
    expect(resultOf(OPEN, open, ELECTION)).toBeNull();
  });
});
