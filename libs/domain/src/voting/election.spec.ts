import fc from 'fast-check';
import type { ElectionContest } from '../rule-set';
import { electionRound } from '.';

const rule: Pick<ElectionContest, 'pass' | 'rounds'> = {
  pass: { of: 'collected', moreThan: { numerator: 50, denominator: 100 } },
  rounds: 2,
};

function hold(votes: Record<string, number>, more: Partial<Parameters<typeof electionRound>[0]> = {}) {
  const collected = 6;
  const counts = { members: 9, present: 6, collected, valid: collected };
  return electionRound({ rule, candidates: Object.keys(votes), votes, counts, round: 1, seatsLeft: 1, ...more });
}

describe('one seat', () => {
  test.each<[string, Record<string, number>, ReturnType<typeof hold>]>([
    ['a clear majority', { PL: 5, LN: 1 }, { passed: ['PL'], status: 'elected', runOff: [] }],
    ['exactly half is not more than half', { PL: 3, LN: 3 }, { passed: [], status: 'runOff', runOff: ['PL', 'LN'] }],
    [
      'Hà Nam: nobody passes, the top two go on',
      { LN: 3, DT: 2, TL: 1 },
      { passed: [], status: 'runOff', runOff: ['LN', 'DT'] },
    ],
    [
      'whatever the order they stand in',
      { TL: 1, DT: 2, LN: 3 },
      { passed: [], status: 'runOff', runOff: ['LN', 'DT'] },
    ],
    [
      'everybody tied at second place goes on',
      { LN: 2, DT: 1, TL: 1, KB: 1 },
      { passed: [], status: 'runOff', runOff: ['LN', 'DT', 'TL', 'KB'] },
    ],
    [
      'everybody tied at first place goes on',
      { LN: 2, DT: 2, TL: 2, KB: 0 },
      { passed: [], status: 'runOff', runOff: ['LN', 'DT', 'TL'] },
    ],
    ['a single candidate stands again alone', { LN: 3 }, { passed: [], status: 'runOff', runOff: ['LN'] }],
    ['a single candidate passes like any other', { LN: 4 }, { passed: ['LN'], status: 'elected', runOff: [] }],
  ])('%s', (_, votes, result) => {
    expect(hold(votes)).toEqual(result);
  });

  test.each<[string, Record<string, number>, string[], string]>([
    ['passes in the run-off', { LN: 4, DT: 1 }, ['LN'], 'elected'],
    ['fails again: deadlock', { LN: 3, DT: 3 }, [], 'deadlock'],
    ['nobody votes for the last one left: deadlock', { LN: 0 }, [], 'deadlock'],
  ])('the last round: %s', (_, votes, passed, status) => {
    expect(hold(votes, { round: 2 })).toEqual({ passed, status, runOff: [] });
  });

  test('one round only means no run-off', () => {
    expect(hold({ LN: 3, DT: 2 }, { rule: { ...rule, rounds: 1 } }).status).toBe('deadlock');
  });

  test('no candidates, no run-off', () => {
    expect(hold({})).toEqual({ passed: [], status: 'deadlock', runOff: [] });
  });

  test('a candidate whom nobody wrote down has no votes', () => {
    expect(hold({ LN: 5 }, { candidates: ['LN', 'constructor'] }).passed).toEqual(['LN']);
  });
});

describe('a threshold that several can meet', () => {
  const low = { ...rule, pass: { of: 'collected', atLeast: { numerator: 1, denominator: 3 } } } as const;

  test('the seat goes to the one with more votes', () => {
    expect(hold({ A: 2, B: 4 }, { rule: low })).toEqual({ passed: ['B'], status: 'elected', runOff: [] });
  });

  test('equal at the last seat, none of them passes in this round', () => {
    expect(hold({ A: 2, B: 2, C: 2 }, { rule: low })).toEqual({
      passed: [],
      status: 'runOff',
      runOff: ['A', 'B', 'C'],
    });
  });

  test('equal in the last round: deadlock', () => {
    expect(hold({ A: 3, B: 3 }, { rule: low, round: 2 })).toEqual({ passed: [], status: 'deadlock', runOff: [] });
  });
});

describe('two seats', () => {
  const low = { ...rule, pass: { of: 'collected', atLeast: { numerator: 1, denominator: 2 } } } as const;

  test.each<[string, Record<string, number>, ReturnType<typeof hold>]>([
    ['the two with most votes', { A: 3, B: 5, C: 4 }, { passed: ['B', 'C'], status: 'elected', runOff: [] }],
    [
      'one passes, the top two of the others stand for the other seat',
      { A: 6, B: 2, C: 1, D: 1 },
      { passed: ['A'], status: 'runOff', runOff: ['B', 'C', 'D'] },
    ],
    [
      'one passes clear of a tie at the last seat',
      { A: 5, B: 3, C: 3, D: 1 },
      { passed: ['A'], status: 'runOff', runOff: ['B', 'C'] },
    ],
    ['nobody passes', { A: 2, B: 2, C: 1 }, { passed: [], status: 'runOff', runOff: ['A', 'B'] }],
  ])('%s', (_, votes, result) => {
    expect(hold(votes, { rule: low, seatsLeft: 2 })).toEqual(result);
  });

  test('fewer candidates than seats: the other seat is deadlocked with nobody left', () => {
    expect(hold({ A: 6 }, { rule: low, seatsLeft: 2 })).toEqual({ passed: ['A'], status: 'deadlock', runOff: [] });
  });

  test('one seat filled and the rounds used up', () => {
    expect(hold({ A: 6, B: 1 }, { rule: low, seatsLeft: 2, round: 2 })).toEqual({
      passed: ['A'],
      status: 'deadlock',
      runOff: [],
    });
  });
});

describe('any election', () => {
  test('never fills more seats than there are, never passes a candidate before one with more votes, and ends', () => {
    const votes = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.nat(6));
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), (given, seats, round) => {
        const { passed, status, runOff } = hold(given, { seatsLeft: seats, round, rule: { ...rule, rounds: 3 } });
        expect(passed.length).toBeLessThanOrEqual(seats);
        expect(status === 'elected').toBe(passed.length === seats);
        expect(status === 'runOff').toBe(runOff.length > 0);
        if (round === 3) expect(status).not.toBe('runOff');
        const rest = Object.keys(given).filter((unit) => !passed.includes(unit));
        for (const winner of passed) for (const other of rest) expect(given[winner]).toBeGreaterThan(given[other] ?? 0);
        const out = rest.filter((unit) => !runOff.includes(unit));
        if (status === 'runOff')
          for (const unit of runOff) for (const other of out) expect(given[unit]).toBeGreaterThan(given[other] ?? 0);
      }),
    );
  });
});
