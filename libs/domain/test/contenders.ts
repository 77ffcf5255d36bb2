import fc from 'fast-check';
import type { Contender, LadderStep, Quota } from '../src';

/** A contender from points: groups I and II make up the total before what is taken off. */
export function contender(
  unit: string,
  order: number,
  points: { one?: number; two?: number; minus?: number } = {},
  more: Partial<Contender> = {},
): Contender {
  const { one = 0, two = 0, minus = 0 } = points;
  return {
    unit,
    order,
    total: (one + two - minus) * 100,
    groups: { I: one * 100, II: two * 100 },
    minus: minus * 100,
    pledged: ['CTD', 'BK'],
    eligible: true,
    ...more,
  };
}

export const LADDER: LadderStep[] = [
  { step: 'group', group: 'I' },
  { step: 'fewestMinus' },
  { step: 'vote' },
  { step: 'standingBody' },
];

export const one = (award: string): Quota => ({ award, nominees: 1 });

/** Blocs in which ties are frequent: few different scores. */
export const blocs = (max = 9): fc.Arbitrary<Contender[]> =>
  fc
    .array(
      fc.record({
        one: fc.integer({ min: 10, max: 12 }),
        two: fc.integer({ min: 10, max: 12 }),
        minus: fc.nat(1),
        pledged: fc.subarray(['CTD', 'BK', 'GK']),
        absent: fc.nat(9).map((n) => n === 0),
        barred: fc.nat(5).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: max },
    )
    .map((rows) =>
      rows.map(({ pledged, absent, barred, ...points }, order) =>
        contender(`U${order}`, order, points, {
          pledged,
          eligible: !absent && !barred,
          ...(absent && { total: null }),
        }),
      ),
    );

export const quotaLists: fc.Arbitrary<Quota[]> = fc
  .shuffledSubarray(['CTD', 'BK', 'GK'])
  .chain((awards) =>
    fc.tuple(...awards.map((award) => fc.integer({ min: 1, max: 3 }).map((nominees) => ({ award, nominees })))),
  );
