import fc from 'fast-check';
import { checkIndicator, indicatorRate } from '.';

describe('the rate behind a claim', () => {
  test.each([
    [140, 110, 2, '78.57'],
    [140, 110, 0, '79'],
    [79, 78, 2, '98.73'],
    [58157, 52630, 1, '90.5'],
    [58157, 52630, 2, '90.50'],
    [8, 1, 1, '12.5'],
    [8, 1, 0, '13'],
    [1000, 1, 1, '0.1'],
    [2000, 1, 1, '0.1'],
    [2001, 1, 1, '0.0'],
    [3, 3, 2, '100.00'],
    [7, 0, 2, '0.00'],
    [0, 0, 2, '0.00'],
  ])('%d: %d of them with %d decimals', (of, met, decimals, rate) => {
    expect(indicatorRate(of, met, decimals)).toBe(rate);
  });
});

describe('a stated rate against its counts', () => {
  test.each([
    ['right at one decimal', 31920, 30484, '95.5', '95.50', false],
    ['right as a whole number', 140, 110, '79', '78.57', false],
    ['cut off instead of rounded', 140, 110, '78', '78.57', true],
    ['Lý Nhân: cut off at one decimal', 58157, 52630, '90.4', '90.50', true],
    ['Tiên Phước: 92 printed for 78 of 79', 79, 78, '92', '98.73', true],
    ['a trailing zero is a decimal', 20, 19, '95.0', '95.00', false],
    ['and is held to it', 2000, 1901, '95.0', '95.05', true],
    ['half up, not to even', 800, 1, '0.1', '0.13', false],
    ['at two decimals', 800, 1, '0.13', '0.13', false],
    ['at two decimals, cut off', 800, 1, '0.12', '0.13', true],
    ['at three decimals', 800, 1, '0.125', '0.13', false],
  ])('%s', (_, of, met, stated, computed, differs) => {
    expect(checkIndicator({ of, met, stated })).toEqual({ computed, differs });
  });

  test.each(['', '95,5', '95%', '-1', '95.'])('"%s" is no rate', (stated) => {
    expect(() => checkIndicator({ of: 10, met: 9, stated })).toThrow(RangeError);
  });

  test('a rate computed at any number of decimals is never flagged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.nat(100), fc.nat(6), (of, share, decimals) => {
        const met = Math.floor((of * share) / 100);
        const stated = indicatorRate(of, met, decimals);
        expect(checkIndicator({ of, met, stated }).differs).toBe(false);
      }),
    );
  });
});
