import fc from 'fast-check';
import { balance } from './balance';
import { searchFewerPairs } from './pair-search';
import { exchangeReviewers } from './pairs';

const bloc = (
  candidates: readonly (readonly number[])[],
  reviewerOf = [...candidates.keys()] as (number | undefined)[],
) => ({ candidates, reviewerOf });
const everybody = (count: number) =>
  Array.from({ length: count }, (_, unit) => Array.from({ length: count }, (_, at) => at).filter((at) => at !== unit));

/** Small blocs in which each unit may be reviewed by some of the others; each unit's number stands for it as a reviewer. */
const blocs = fc
  .integer({ min: 2, max: 5 })
  .chain((count) => fc.tuple(...everybody(count).map((others) => fc.shuffledSubarray(others, { minLength: 1 }))));

function* everyChoice(candidates: readonly number[][], given: number[] = []): Generator<number[]> {
  const able = candidates[given.length];
  if (!able) return yield given;
  for (const reviewer of able) yield* everyChoice(candidates, [...given, reviewer]);
}

const unevenness = (chosen: number[]) =>
  chosen
    .map((_, reviewer) => chosen.filter((one) => one === reviewer).length ** 2)
    .reduce((sum, square) => sum + square, 0);
const pairs = (chosen: number[]) =>
  chosen.filter((reviewer, unit) => reviewer < unit && chosen[reviewer] === unit).length;
const couples = (count: number) => Array.from({ length: count }, (_, unit) => (unit % 2 === 0 ? unit + 1 : unit - 1));

describe('units that review only each other', () => {
  test.each([4, 5, 6, 7, 100])('are parted by exchanges when everybody may review everybody: %d', (count) => {
    const start = count % 2 === 0 ? couples(count) : [...couples(count - 1).slice(0, -1), count - 1, count - 2];
    const parted = exchangeReviewers(start, bloc(everybody(count)));
    expect(pairs(parted)).toBe(0);
    expect([...parted].sort()).toEqual([...start].sort());
    expect(parted.some((reviewer, unit) => reviewer === unit)).toBe(false);
  });

  test('are parted by an exchange among three where none between two helps', () => {
    const candidates = [[1, 3], [0], [3, 4], [4, 1], [0]];
    expect(exchangeReviewers([1, 0, 3, 4, 0], bloc(candidates))).toEqual([3, 0, 4, 1, 0]);
  });

  test('are left together when nobody else may review them', () => {
    expect(exchangeReviewers([1, 0, 3, 2], bloc([[1], [0], [3], [2]]))).toEqual([1, 0, 3, 2]);
  });

  test('exchanges are allowed ones, leave the loads alone and never more pairs', () => {
    fc.assert(
      fc.property(blocs, fc.infiniteStream(fc.nat(100)), (candidates, luck) => {
        const start = candidates.map((able) => able[(luck.next().value ?? 0) % able.length] ?? -1);
        const parted = exchangeReviewers(start, bloc(candidates));
        for (const [unit, reviewer] of parted.entries()) expect(candidates[unit]).toContain(reviewer);
        expect([...parted].sort()).toEqual([...start].sort());
        expect(pairs(parted)).toBeLessThanOrEqual(pairs(start));
        for (const [one, other] of everyExchange(parted)) {
          const swapped = parted.map(
            (reviewer, unit) => (unit === one ? parted[other] : unit === other ? parted[one] : reviewer) ?? -1,
          );
          if (swapped.every((reviewer, unit) => candidates[unit]?.includes(reviewer)))
            expect(pairs(swapped)).toBeGreaterThanOrEqual(pairs(parted));
        }
      }),
    );
  });
});

function everyExchange(given: number[]): [number, number][] {
  return given.flatMap((_, one) => given.map((_, other): [number, number] => [one, other]));
}

describe('a bloc whose conflicts leave little choice', () => {
  test('gets the fewest pairs that an even assignment can have, or is told that it has them already', () => {
    fc.assert(
      fc.property(blocs, (candidates) => {
        const even = balance(candidates, candidates.length, 1).map(([reviewer = -1]) => reviewer);
        const asEven = [...everyChoice(candidates)].filter((chosen) => unevenness(chosen) <= unevenness(even));
        const fewest = Math.min(...asEven.map(pairs));
        const worst = asEven.find((chosen) => pairs(chosen) > fewest);
        if (worst) {
          const found = searchFewerPairs(worst, bloc(candidates));
          expect(asEven).toContainEqual(found);
          expect(pairs(found ?? [])).toBe(fewest);
        }
        const best = asEven.find((chosen) => pairs(chosen) === fewest) ?? [];
        expect(searchFewerPairs(best, bloc(candidates))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('is given up on when it is too large to look through', () => {
    const candidates = couples(60).map((partner, unit) => (unit < 50 ? [partner, (unit + 2) % 50] : [partner]));
    const started = performance.now();
    expect(searchFewerPairs(couples(60), bloc(candidates))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('a unit that reviews nobody is in no pair', () => {
    expect(searchFewerPairs([1, 0], bloc([[1], [0]], [0, undefined]))).toBeUndefined();
    expect(exchangeReviewers([1, 0, 1], bloc([[1, 2], [0, 2], [1]], [0, undefined, 2]))).toEqual([1, 0, 1]);
  });
});
