import fc from 'fast-check';
import type { Fraction, Threshold, VoterCount } from '../rule-set';
import { MIN_SECRET_VOTERS, meets, needed, quorumMet } from '.';

const percent = (numerator: number): Fraction => ({ numerator, denominator: 100 });
const all = (n: number) => ({ members: n, present: n, collected: n, valid: n });

describe('how many votes pass', () => {
  test.each<[string, Threshold, number, number]>([
    ['80 % of 6', { of: 'members', atLeast: percent(80) }, 6, 5],
    ['more than 50 % of 6', { of: 'members', moreThan: percent(50) }, 6, 4],
    ['at least 50 % of 6', { of: 'members', atLeast: percent(50) }, 6, 3],
    ['two thirds of 6', { of: 'members', atLeast: { numerator: 2, denominator: 3 } }, 6, 4],
    ['two thirds of 7', { of: 'members', atLeast: { numerator: 2, denominator: 3 } }, 7, 5],
    ['more than two thirds of 6', { of: 'members', moreThan: { numerator: 2, denominator: 3 } }, 6, 5],
    ['90 % of 6', { of: 'members', atLeast: percent(90) }, 6, 6],
    ['more than 50 % of 5', { of: 'members', moreThan: percent(50) }, 5, 3],
    ['all of 6', { of: 'members', atLeast: percent(100) }, 6, 6],
    ['more than all: nobody can', { of: 'members', moreThan: percent(100) }, 6, 7],
    ['28 % of 25, where floats are wrong', { of: 'members', atLeast: percent(28) }, 25, 7],
    ['66.7 % of 9', { of: 'members', atLeast: { numerator: 667, denominator: 1000 } }, 9, 7],
  ])('%s', (_, threshold, n, votes) => {
    expect(needed(threshold, all(n))).toBe(votes);
    expect(meets(threshold, all(n), votes)).toBe(true);
    expect(meets(threshold, all(n), votes - 1)).toBe(false);
  });

  test('no votes never pass, not even of nobody', () => {
    expect(meets({ of: 'collected', atLeast: percent(50) }, all(0), 0)).toBe(false);
    expect(needed({ of: 'collected', atLeast: percent(50) }, all(0))).toBe(1);
    expect(meets({ of: 'members', atLeast: percent(0) }, all(6), 0)).toBe(false);
  });
});

describe('of whom they are counted', () => {
  const counts = { members: 10, present: 8, collected: 7, valid: 6 };
  test.each<[VoterCount, number]>([
    ['members', 6],
    ['present', 5],
    ['collected', 4],
    ['valid', 4],
  ])('more than half of the %s', (of, votes) => {
    expect(needed({ of, moreThan: percent(50) }, counts)).toBe(votes);
  });
});

describe('the fewest votes that pass', () => {
  test('pass, and one fewer does not', () => {
    const fraction = fc
      .integer({ min: 1, max: 1000 })
      .chain((denominator) =>
        fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
      );
    const threshold = fc.oneof(
      fraction.map((share): Threshold => ({ of: 'present', atLeast: share })),
      fraction.map((share): Threshold => ({ of: 'present', moreThan: share })),
    );
    fc.assert(
      fc.property(threshold, fc.nat(300), (rule, n) => {
        const votes = needed(rule, all(n));
        expect(meets(rule, all(n), votes)).toBe(true);
        expect(meets(rule, all(n), votes - 1)).toBe(false);
      }),
    );
  });
});

describe('a quorum', () => {
  const twoThirds: Threshold = { of: 'members', atLeast: { numerator: 2, denominator: 3 } };
  test.each([
    [6, 4, true],
    [6, 3, false],
    [9, 6, true],
    [9, 5, false],
    [6, 0, false],
  ])('of %d members, %d present', (members, present, met) => {
    expect(quorumMet(twoThirds, members, present)).toBe(met);
  });

  test('a secret ballot needs five', () => {
    expect(MIN_SECRET_VOTERS).toBe(5);
  });
});
