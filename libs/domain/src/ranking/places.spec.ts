import { contender, LADDER } from '../../test/contenders';
import type { LadderStep } from '../rule-set';
import { type Contender, rank } from '.';

const table = (contenders: Contender[], ladder: LadderStep[] = LADDER) =>
  rank({ contenders, ladder, quotas: [] }).places.map(({ unit, rank: place, tieBrokenBy }) => [
    unit,
    place,
    tieBrokenBy,
  ]);

describe('different totals', () => {
  test('rank from the highest, whatever the groups say', () => {
    expect(
      table([
        contender('A', 0, { one: 50, two: 20 }),
        contender('B', 1, { one: 40, two: 40 }),
        contender('C', 2, { one: 10 }),
      ]),
    ).toEqual([
      ['B', 1, undefined],
      ['A', 2, undefined],
      ['C', 3, undefined],
    ]);
  });
});

describe('a tie parted by the first step', () => {
  test('both say by what, the units around them nothing', () => {
    expect(
      table([
        contender('A', 0, { one: 50, two: 40 }),
        contender('B', 1, { one: 60, two: 30 }),
        contender('C', 2, { one: 90, two: 10 }),
        contender('D', 3, { one: 80 }),
      ]),
    ).toEqual([
      ['C', 1, undefined],
      ['B', 2, 'group.I'],
      ['A', 3, 'group.I'],
      ['D', 4, undefined],
    ]);
  });
});

describe('a tie that goes down to the fewest minus points', () => {
  test('the one with less taken off goes first', () => {
    expect(
      table([contender('A', 0, { one: 50, two: 42, minus: 2 }), contender('B', 1, { one: 50, two: 41, minus: 1 })]),
    ).toEqual([
      ['B', 1, 'fewestMinus'],
      ['A', 2, 'fewestMinus'],
    ]);
  });
});

describe('three of one total, parted by two steps', () => {
  test('each names the step that parts it from the one above, the first that from the one below', () => {
    expect(
      table([
        contender('A', 0, { one: 50, two: 42, minus: 2 }),
        contender('B', 1, { one: 50, two: 41, minus: 1 }),
        contender('C', 2, { one: 60, two: 30 }),
      ]),
    ).toEqual([
      ['C', 1, 'group.I'],
      ['B', 2, 'group.I'],
      ['A', 3, 'fewestMinus'],
    ]);
  });
});

describe('another ladder', () => {
  const two: Contender[] = [
    contender('A', 0, { one: 50, two: 41, minus: 1 }),
    contender('B', 1, { one: 60, two: 32, minus: 2 }),
  ];

  test('its order decides', () => {
    expect(table(two, [{ step: 'fewestMinus' }, { step: 'group', group: 'I' }])).toEqual([
      ['A', 1, 'fewestMinus'],
      ['B', 2, 'fewestMinus'],
    ]);
  });

  test('any group can be a step', () => {
    expect(table(two, [{ step: 'group', group: 'II' }])).toEqual([
      ['A', 1, 'group.II'],
      ['B', 2, 'group.II'],
    ]);
  });

  test('a step computed after the vote still goes before it: the vote is for what is left', () => {
    expect(table(two, [{ step: 'vote' }, { step: 'group', group: 'I' }])).toEqual([
      ['B', 1, 'group.I'],
      ['A', 2, 'group.I'],
    ]);
  });

  test('without computed steps the tie stays', () => {
    expect(table(two, [{ step: 'standingBody' }])).toEqual([
      ['A', 1, undefined],
      ['B', 1, undefined],
    ]);
  });
});

describe('a tie that nothing parts', () => {
  const places = rank({
    contenders: [
      contender('D', 3, { one: 10 }),
      contender('C', 2, { one: 50, two: 40 }),
      contender('B', 1, { one: 50, two: 40 }),
      contender('A', 0, { one: 60, two: 40 }),
    ],
    ladder: LADDER,
    quotas: [],
  }).places;

  test('is shared, and the place after it is skipped; inside it stands the order of the bloc', () => {
    expect(places.map(({ unit, rank: place, sharedWith }) => [unit, place, sharedWith])).toEqual([
      ['A', 1, []],
      ['B', 2, ['C']],
      ['C', 2, ['B']],
      ['D', 4, []],
    ]);
  });
});

describe('a shared place with others of the same total around it', () => {
  test('is parted from them, not inside', () => {
    const ranked = table([
      contender('A', 0, { one: 60, two: 30 }),
      contender('B', 1, { one: 50, two: 40 }),
      contender('C', 2, { one: 50, two: 40 }),
      contender('D', 3, { one: 50, two: 41, minus: 1 }),
    ]);
    expect(ranked).toEqual([
      ['A', 1, 'group.I'],
      ['B', 2, 'group.I'],
      ['C', 2, 'group.I'],
      ['D', 4, 'fewestMinus'],
    ]);
  });
});

describe('units that may not be nominated', () => {
  const { places, unplaced } = rank({
    contenders: [
      contender('A', 0, { one: 60 }, { eligible: false, ineligibleBecause: ['noPact'] }),
      contender('B', 1, { one: 50 }),
      contender('C', 2, {}, { total: null, eligible: false, ineligibleBecause: ['noSubmission'] }),
      contender('D', 3, {}, { total: undefined, eligible: false, ineligibleBecause: ['notRegistered'] }),
    ],
    ladder: LADDER,
    quotas: [],
  });

  test('keep their place where they have a verified total', () => {
    expect(places.map(({ unit, rank: place }) => [unit, place])).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  test('have none without it', () => {
    expect(unplaced.map(({ unit }) => unit)).toEqual(['C', 'D']);
  });
});

describe('a group that a unit has no score in', () => {
  test('counts as nothing', () => {
    const without = contender('A', 0, { two: 50 }, { groups: {} });
    expect(table([without, contender('B', 1, { one: 0.01, two: 49.99 }), contender('C', 2, { two: 50 })])).toEqual([
      ['B', 1, 'group.I'],
      ['A', 2, 'group.I'],
      ['C', 2, 'group.I'],
    ]);
  });
});
