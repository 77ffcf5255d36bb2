import { waitBeforeTry } from './line-again';

describe('a line that the server refuses', () => {
  it('is tried again after some seconds, later each time, after half a minute at most', () => {
    expect([1, 2, 3, 4, 5, 50].map((failed) => waitBeforeTry(failed, 1))).toEqual([
      2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
  });

  it('is not tried by all pages at the same time', () => {
    expect([0, 0.5, 1].map((chance) => waitBeforeTry(5, chance))).toEqual([15_000, 22_500, 30_000]);
  });
});
