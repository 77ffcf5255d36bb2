import fc from 'fast-check';
import { assignReviewers, type ConflictOfInterest, type Reviews } from '.';

const names = (count: number) => Array.from({ length: count }, (_, index) => `U${index}`);

function assign(
  units: string[],
  perSubmission: number,
  conflicts: ConflictOfInterest[] = [],
  reviewers = units,
): Reviews {
  const result = assignReviewers({ units, reviewers, perSubmission, conflicts });
  if (!result.ok) throw new Error(`impossible for ${result.units.join(', ')}`);
  return result.reviews;
}

function loads(reviews: Reviews, reviewers: string[]): number[] {
  const all = Object.values(reviews).flat();
  return reviewers.map((reviewer) => all.filter((who) => who === reviewer).length);
}

const spread = (counts: number[]) => Math.max(...counts) - Math.min(...counts);

/** Who reviews whom, mutually. */
function pairs(reviews: Reviews): string[] {
  return Object.entries(reviews).flatMap(([unit, by]) =>
    by.filter((who) => who < unit && reviews[who]?.includes(unit)).map((who) => `${who}+${unit}`),
  );
}

describe('six units, two reviewers each', () => {
  test('everybody reviews the two before them', () => {
    expect(assign(['PL', 'DT', 'KB', 'TL', 'BL', 'LN'], 2)).toEqual({
      PL: ['DT', 'KB'],
      DT: ['KB', 'TL'],
      KB: ['TL', 'BL'],
      TL: ['BL', 'LN'],
      BL: ['LN', 'PL'],
      LN: ['PL', 'DT'],
    });
  });
});

describe('one reviewer each', () => {
  test.each([3, 4, 5, 6, 7, 20])('among %d units no two review only each other', (count) => {
    const reviews = assign(names(count), 1);
    expect(pairs(reviews)).toEqual([]);
    expect(loads(reviews, names(count))).toEqual(names(count).map(() => 1));
  });

  test('two units have no choice', () => {
    expect(assign(['A', 'B'], 1)).toEqual({ A: ['B'], B: ['A'] });
  });

  test('conflicts that lead straight into a pair are got round', () => {
    const reviews = assign(['A', 'B', 'C', 'D'], 1, [
      ['C', 'A'],
      ['D', 'B'],
      ['D', 'A'],
    ]);
    expect(reviews.A).toEqual(['B']);
    expect(pairs(reviews)).toEqual([]);
  });
});

describe('declared conflicts', () => {
  test('are left out, and the loads stay even', () => {
    const conflicts: ConflictOfInterest[] = [
      ['U1', 'U0'],
      ['U2', 'U0'],
      ['U3', 'U0'],
      ['U2', 'U1'],
    ];
    const reviews = assign(names(6), 2, conflicts);
    expect(reviews.U0?.slice().sort()).toEqual(['U4', 'U5']);
    expect(reviews.U1).not.toContain('U2');
    expect(spread(loads(reviews, names(6)))).toBe(0);
  });

  test('are one-sided: who must not review may still be reviewed', () => {
    expect(
      assign(['A', 'B', 'C'], 1, [
        ['A', 'B'],
        ['A', 'C'],
      ]),
    ).toMatchObject({ A: expect.any(Array), B: ['C'], C: ['B'] });
  });

  test('that leave a unit with nobody’s dossier give its share to the others', () => {
    const conflicts = names(5)
      .slice(1)
      .map((unit): ConflictOfInterest => ['U0', unit]);
    expect(loads(assign(names(5), 2, conflicts), names(5))[0]).toBe(0);
    expect(spread(loads(assign(names(5), 2, conflicts), names(5)).slice(1))).toBeLessThanOrEqual(1);
  });

  test('that leave too few reviewers make it impossible, and the dossiers are named', () => {
    const conflicts: ConflictOfInterest[] = [
      ['U1', 'U0'],
      ['U2', 'U0'],
      ['U1', 'U3'],
      ['U2', 'U3'],
      ['U0', 'U2'],
    ];
    expect(assignReviewers({ units: names(4), reviewers: names(4), perSubmission: 2, conflicts })).toEqual({
      ok: false,
      code: 'ASSIGNMENT_IMPOSSIBLE',
      units: ['U0', 'U3'],
    });
  });
});

describe('as many reviewers as there are other units', () => {
  test('everybody reviews everybody', () => {
    const reviews = assign(names(4), 3);
    for (const unit of names(4))
      expect(reviews[unit]?.slice().sort()).toEqual(names(4).filter((other) => other !== unit));
  });

  test('one more is impossible', () => {
    expect(assignReviewers({ units: names(4), reviewers: names(4), perSubmission: 4, conflicts: [] })).toMatchObject({
      ok: false,
      units: names(4),
    });
  });
});

describe('a unit without a dossier', () => {
  test('still reviews its share', () => {
    const reviews = assign(names(8).slice(2), 2, [], names(8));
    expect(Object.keys(reviews)).toEqual(names(8).slice(2));
    expect(spread(loads(reviews, names(8)))).toBeLessThanOrEqual(1);
  });

  test('no dossiers at all, nothing to assign', () => {
    expect(assign([], 2, [], names(3))).toEqual({});
  });
});

describe('two hundred units', () => {
  test('are assigned at once, evenly, in spite of a thousand conflicts', () => {
    const units = names(200);
    const conflicts = Array.from(
      { length: 1000 },
      (_, n): ConflictOfInterest => [`U${(n * 7) % 200}`, `U${(n * n) % 200}`],
    );
    const started = performance.now();
    const reviews = assign(units, 3, conflicts);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(spread(loads(reviews, units))).toBeLessThanOrEqual(1);
  });
});

const problems = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc.record({
    units: fc.shuffledSubarray(names(count), { minLength: 1 }),
    reviewers: fc.constant(names(count)),
    perSubmission: fc.integer({ min: 1, max: 3 }),
    conflicts: fc.array(fc.tuple(fc.constantFrom(...names(count)), fc.constantFrom(...names(count))), {
      maxLength: 2 * count,
    }),
  }),
);

describe('any bloc', () => {
  test('nobody reviews their own or against a conflict, every dossier has its reviewers, the same input gives the same', () => {
    fc.assert(
      fc.property(problems, (input) => {
        const result = assignReviewers(input);
        expect(assignReviewers(input)).toEqual(result);
        const able = (unit: string) =>
          input.reviewers.filter((who) => who !== unit && !input.conflicts.some(([a, b]) => a === who && b === unit));
        const short = input.units.filter((unit) => able(unit).length < input.perSubmission);
        if (!result.ok) return expect(result.units).toEqual(short);
        expect(short).toEqual([]);
        expect(Object.keys(result.reviews).sort()).toEqual([...input.units].sort());
        for (const unit of input.units) {
          const by = result.reviews[unit] ?? [];
          expect(new Set(by).size).toBe(input.perSubmission);
          expect(able(unit)).toEqual(expect.arrayContaining(by));
        }
      }),
    );
  });

  test('without conflicts everybody reviews as often as everybody else, ±1', () => {
    fc.assert(
      fc.property(problems, (input) => {
        const result = assignReviewers({ ...input, conflicts: [] });
        if (result.ok) expect(spread(loads(result.reviews, input.reviewers))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('with conflicts no other assignment would be more even, nor, with one reviewer each, have fewer mutual pairs', () => {
    const small = problems.filter(({ units, reviewers }) => units.length <= 5 && reviewers.length <= 5);
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 2 }), (input, perSubmission) => {
        const result = assignReviewers({ ...input, perSubmission });
        if (!result.ok) return;
        const cost = (reviews: Reviews) => loads(reviews, input.reviewers).reduce((sum, load) => sum + load * load, 0);
        let best = Number.POSITIVE_INFINITY;
        let fewest = Number.POSITIVE_INFINITY;
        for (const reviews of everyAssignment({ ...input, perSubmission })) {
          const here = cost(reviews);
          const mutual = pairs(reviews).length;
          if (here < best) [best, fewest] = [here, mutual];
          else if (here === best) fewest = Math.min(fewest, mutual);
        }
        expect(cost(result.reviews)).toBe(best);
        if (perSubmission === 1) expect(pairs(result.reviews)).toHaveLength(fewest);
      }),
      { numRuns: 300 },
    );
  });
});

function* everyAssignment(input: Parameters<typeof assignReviewers>[0], given: Reviews = {}): Generator<Reviews> {
  const unit = input.units[Object.keys(given).length];
  if (unit === undefined) return yield given;
  const able = input.reviewers.filter(
    (who) => who !== unit && !input.conflicts.some(([a, b]) => a === who && b === unit),
  );
  const ways =
    input.perSubmission === 1
      ? able.map((who) => [who])
      : able.flatMap((a, at) => able.slice(at + 1).map((b) => [a, b]));
  for (const way of ways) yield* everyAssignment(input, { ...given, [unit]: way });
}
