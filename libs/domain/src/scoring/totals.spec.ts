import fc from 'fast-check';
import { scores, haNamScoring as scoring } from '../../test/ha-nam-2023';
import { gapExceeds, scale, selfTotal, verifiedTotal } from '.';

const full = scores(
  'I.1 8, I.2 15, I.3 10, I.4 10, I.5 5, I.6 12, II.1 8, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 2, B.2 1, B.3 1, B.4 1',
);

describe('a total', () => {
  test('may exceed the scale by the bonuses', () => {
    expect(scale(scoring)).toBe(10_000);
    expect(verifiedTotal(scoring, full, {})).toEqual({
      total: 10_500,
      groups: { I: 6000, II: 2000, III: 2000 },
      bonus: 500,
      minus: 0,
    });
  });

  test('counts what is not scored as nothing', () => {
    expect(verifiedTotal(scoring, scores('I.1 7.5'), {})).toEqual({
      total: 750,
      groups: { I: 750, II: 0, III: 0 },
      bonus: 0,
      minus: 0,
    });
  });

  test('ignores what the rules do not have', () => {
    expect(verifiedTotal(scoring, { 'IX.9': 500 }, { 'M.9': 4 }).total).toBe(0);
  });

  test('can fall below nothing', () => {
    expect(verifiedTotal(scoring, {}, { 'M.1': 1 }).total).toBe(-100);
  });
});

describe('more bonus than the cap', () => {
  const capped = { ...scoring, bonus: { ...scoring.bonus, max: 350 } };
  test.each([
    ['below the cap', 'B.1 2, B.2 1', 300],
    ['exactly the cap', 'B.1 2, B.2 1, B.4 0.5', 350],
    ['above the cap', 'B.1 2, B.2 1, B.4 1', 350],
  ])('%s', (_, bonuses, bonus) => {
    expect(verifiedTotal(capped, scores(bonuses), {}).bonus).toBe(bonus);
    expect(verifiedTotal(capped, scores(bonuses), {}).total).toBe(bonus);
    expect(selfTotal(capped, scores(bonuses))).toBe(bonus);
  });
});

describe('minus points', () => {
  test.each([
    ['one day late', { 'M.2': 1 }, 50],
    ['four days late reach the cap', { 'M.2': 4 }, 200],
    ['the fifth day costs no more', { 'M.2': 5 }, 200],
    ['each criterion has a cap of its own', { 'M.1': 3, 'M.2': 9, 'M.3': 1 }, 100 + 200 + 100],
    ['never', { 'M.1': 0 }, 0],
  ])('%s', (_, times, minus) => {
    const verified = verifiedTotal(scoring, full, times);
    expect(verified.minus).toBe(minus);
    expect(verified.total).toBe(10_500 - minus);
  });

  test('are not in the self-score', () => {
    expect(selfTotal(scoring, { ...full, 'M.1': 100 })).toBe(10_500);
  });
});

describe('codes that are words of the language', () => {
  test('are codes like any other', () => {
    const base = scoring.groups[0]?.criteria[0];
    if (!base) throw new Error('no criterion');
    const odd = {
      ...scoring,
      groups: [
        {
          code: '__proto__',
          name: base.name,
          criteria: [
            { ...base, code: 'constructor' },
            { ...base, code: 'toString' },
          ],
        },
      ],
    };
    expect(verifiedTotal(odd, {}, {}).total).toBe(0);
    const { groups, total } = verifiedTotal(odd, { constructor: 300 } as Record<string, number>, {});
    expect(total).toBe(300);
    expect(Object.entries(groups)).toEqual([['__proto__', 300]]);
  });
});

describe('the order of lines', () => {
  const lines = fc.record(Object.fromEntries(Object.entries(full).map(([code, max]) => [code, fc.nat(max)])));
  const minuses = fc.record({ 'M.1': fc.nat(3), 'M.2': fc.nat(9), 'M.3': fc.nat(4) });
  const reversed = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse());
  const flipped = {
    ...scoring,
    groups: [...scoring.groups].reverse().map((group) => ({ ...group, criteria: [...group.criteria].reverse() })),
    bonus: { ...scoring.bonus, criteria: [...scoring.bonus.criteria].reverse() },
    minus: { criteria: [...scoring.minus.criteria].reverse() },
  };

  test('never changes a total', () => {
    fc.assert(
      fc.property(lines, minuses, (given, times) => {
        const verified = verifiedTotal(scoring, given, times);
        expect(verifiedTotal(scoring, reversed(given), reversed(times))).toEqual(verified);
        expect(verifiedTotal(flipped, given, times)).toEqual(verified);
        expect(selfTotal(flipped, reversed(given))).toBe(selfTotal(scoring, given));
      }),
    );
  });

  test('a total is the sum of its parts', () => {
    fc.assert(
      fc.property(lines, minuses, (given, times) => {
        const { total, groups, bonus, minus } = verifiedTotal(scoring, given, times);
        expect(total).toBe(Object.values(groups).reduce((sum, score) => sum + score, 0) + bonus - minus);
        expect(selfTotal(scoring, given)).toBe(total + minus);
      }),
    );
  });
});

describe('a gap between self-score and verified score', () => {
  const gap = { of: 'total', percent: 5, needs: 'reason' } as const;
  test.each([
    ['exactly 5 % of the scale needs no reason', gap, 9750, 9250, false],
    ['a hundredth more does', gap, 9750, 9249, true],
    ['in the unit’s favour as well', gap, 9249, 9750, true],
    ['half per cents count', { ...gap, percent: 2.5 }, 9500, 9249, true],
    ['and hold exactly', { ...gap, percent: 2.5 }, 9500, 9250, false],
    ['a percentage that floats write badly', { ...gap, percent: 0.29 }, 10_029, 10_000, false],
    ['and a hundredth above it', { ...gap, percent: 0.29 }, 10_030, 10_000, true],
    ['no rule, no reason', undefined, 9999, 0, false],
  ])('%s', (_, rule, self, verified, exceeds) => {
    expect(gapExceeds(scoring, rule, self, verified)).toBe(exceeds);
  });

  test('is measured on the scale of the rules, bonus aside', () => {
    const small = { ...scoring, groups: scoring.groups.slice(1, 2) };
    expect(scale(small)).toBe(2000);
    expect(gapExceeds(small, gap, 1101, 1000)).toBe(true);
    expect(gapExceeds(small, gap, 1100, 1000)).toBe(false);
  });
});
