import { contender, LADDER, one } from '../../test/contenders';
import type { LadderStep, Quota } from '../rule-set';
import { type Contender, rank, tieContests } from '.';

const T = contender('T', 0, { one: 60 });
const [A, B, C] = [
  contender('A', 1, { one: 50 }),
  contender('B', 2, { one: 50 }),
  contender('C', 3, { one: 50 }),
] as const;
const Z = contender('Z', 4, { one: 40 });
const two = (award: string): Quota => ({ award, nominees: 2 });

const contests = (contenders: Contender[], quotas: Quota[], winners: Record<string, string[]> = {}, ladder = LADDER) =>
  tieContests({ contenders, ladder, quotas }, winners).map(({ award, units, seats }) => [award, units, seats]);

describe('a tie across a quota goes to a contest', () => {
  test.each<[string, Contender[], Quota[], unknown[]]>([
    ['the last place of the quota lies inside the tie', [T, A, B, Z], [two('CTD')], [['CTD', ['A', 'B'], 1]]],
    ['the only place does', [A, B, Z], [one('CTD')], [['CTD', ['A', 'B'], 1]]],
    ['two places among three', [A, B, C], [two('CTD')], [['CTD', ['A', 'B', 'C'], 2]]],
    ['an earlier quota took the place above', [T, A, B], [one('CTD'), one('BK')], [['BK', ['A', 'B'], 1]]],
    [
      'those who did not pledge the title are not in it',
      [A, { ...B, pledged: ['BK'] }, C],
      [one('CTD')],
      [['CTD', ['A', 'C'], 1]],
    ],
    ['nor those who may not be nominated', [A, { ...B, eligible: false }, C], [one('CTD')], [['CTD', ['A', 'C'], 1]]],
  ])('%s', (_, contenders, quotas, expected) => {
    expect(contests(contenders, quotas)).toEqual(expected);
  });
});

it('many tied for nearly as many places are not looked through way by way', () => {
  const many = Array.from({ length: 40 }, (_, order) => contender(`U${order}`, order, { one: 50 }));
  expect(contests(many, [{ award: 'CTD', nominees: 39 }])).toEqual([['CTD', many.map(({ unit }) => unit), 39]]);
});

describe('a tie that crosses no quota stays shared', () => {
  test.each<[string, Contender[], Quota[]]>([
    ['the quota ends above it', [T, A, B], [one('CTD')]],
    ['the quota ends below it', [T, A, B, Z], [{ award: 'CTD', nominees: 3 }]],
    ['only one of the tied pledged the title', [A, { ...B, pledged: ['BK'] }], [one('CTD')]],
    ['only one of the tied may be nominated', [A, { ...B, eligible: false }], [one('CTD')]],
    [
      'each of the two takes a title of its own',
      [
        { ...A, pledged: ['CTD'] },
        { ...B, pledged: ['BK'] },
      ],
      [one('CTD'), one('BK')],
    ],
    ['there are no quotas', [A, B], []],
    ['the ladder parts it', [A, contender('B', 2, { one: 49, two: 1 })], [one('CTD')]],
  ])('%s', (_, contenders, quotas) => {
    expect(contests(contenders, quotas)).toEqual([]);
  });
});

describe('the loser of one contest takes the next title', () => {
  test('two tied, two titles: one contest, and the loser needs none', () => {
    expect(contests([A, B, Z], [one('CTD'), one('BK')])).toEqual([['CTD', ['A', 'B'], 1]]);
    expect(contests([A, B, Z], [one('CTD'), one('BK')], { CTD: ['B'] })).toEqual([]);
  });
});

describe('three tied for two titles', () => {
  const quotas = [one('CTD'), one('BK')];

  test('a second contest follows the first, among those who did not win it', () => {
    const [first, second] = rank({ contenders: [A, B, C], ladder: LADDER, quotas }).tieContests;
    expect(first).toEqual({ award: 'CTD', units: ['A', 'B', 'C'], seats: 1, after: [], decidedBy: 'vote' });
    expect(second).toEqual({ award: 'BK', units: ['A', 'B', 'C'], seats: 1, after: ['CTD'], decidedBy: 'vote' });
    expect(contests([A, B, C], quotas)).toEqual([['CTD', ['A', 'B', 'C'], 1]]);
    expect(contests([A, B, C], quotas, { CTD: ['B'] })).toEqual([['BK', ['A', 'C'], 1]]);
    expect(contests([A, B, C], quotas, { CTD: ['B'], BK: ['C'] })).toEqual([]);
  });

  test('a contest that only some results make necessary shows once they are there', () => {
    const tied = [{ ...A, pledged: ['CTD'] }, B, C];
    expect(contests(tied, quotas)).toEqual([['CTD', ['A', 'B', 'C'], 1]]);
    expect(contests(tied, quotas, { CTD: ['A'] })).toEqual([['BK', ['B', 'C'], 1]]);
    expect(contests(tied, quotas, { CTD: ['B'] })).toEqual([]);
  });

  test('one whose candidates only some results change waits for them', () => {
    const tied = [{ ...A, pledged: ['CTD'] }, B, C, contender('D', 5, { one: 50 })];
    expect(contests(tied, quotas)).toEqual([['CTD', ['A', 'B', 'C', 'D'], 1]]);
    const [, second] = rank({ contenders: tied, ladder: LADDER, quotas }).tieContests;
    expect(second).toMatchObject({ award: 'BK', units: ['B', 'C', 'D'], seats: 1, after: ['CTD'] });
    expect(contests(tied, quotas, { CTD: ['B'] })).toEqual([['BK', ['C', 'D'], 1]]);
  });

  test('one that no result can change is known at once', () => {
    const [D, E] = [contender('D', 5, { one: 30 }), contender('E', 6, { one: 30 })];
    const all = tieContests({ contenders: [A, B, D, E], ladder: LADDER, quotas: [one('CTD'), two('BK')] });
    expect(all.map(({ award, units, seats, after }) => [award, units, seats, after])).toEqual([
      ['CTD', ['A', 'B'], 1, []],
      ['BK', ['D', 'E'], 1, []],
    ]);
  });
});

describe('two of three win the first title', () => {
  test('the one who does not leaves a single place for the two tied below', () => {
    const [D, E] = [contender('D', 5, { one: 30 }), contender('E', 6, { one: 30 })];
    expect(contests([A, B, C, D, E], [two('CTD'), two('BK')])).toEqual([
      ['CTD', ['A', 'B', 'C'], 2],
      ['BK', ['D', 'E'], 1],
    ]);
  });
});

describe('a contest that is decided in part', () => {
  test('goes on for the places left among the others', () => {
    expect(contests([A, B, C], [two('CTD')], { CTD: ['B'] })).toEqual([['CTD', ['A', 'C'], 1]]);
  });
});

describe('a tie among very many units', () => {
  test('is found without going through all its results', () => {
    const many = Array.from({ length: 60 }, (_, order) => contender(`U${order}`, order, { one: 50 }));
    const quotas = [{ award: 'CTD', nominees: 20 }, one('BK')];
    expect(contests(many, quotas)).toEqual([['CTD', many.map(({ unit }) => unit), 20]]);
    const won = many.slice(5, 25).map(({ unit }) => unit);
    expect(contests(many, quotas, { CTD: won })).toEqual([
      ['BK', many.map(({ unit }) => unit).filter((unit) => !won.includes(unit)), 1],
    ]);
  });
});

describe('who chooses', () => {
  const decider = (ladder: LadderStep[]) =>
    tieContests({ contenders: [A, B], ladder, quotas: [one('CTD')] })[0]?.decidedBy;

  test.each<[string, LadderStep[], string]>([
    ['the conference, where the ladder has a vote', LADDER, 'vote'],
    [
      'the standing body at once, where it has none',
      [{ step: 'group', group: 'I' }, { step: 'standingBody' }],
      'standingBody',
    ],
    ['whichever comes first', [{ step: 'standingBody' }, { step: 'vote' }], 'standingBody'],
    ['the conference, where the ladder is silent', [], 'vote'],
  ])('%s', (_, ladder, who) => {
    expect(decider(ladder)).toBe(who);
  });
});

describe('the ranking itself', () => {
  test('says which contests are needed, and nominates by the order of the bloc until they are held', () => {
    const { tieContests: needed, nominations } = rank({ contenders: [B, A, T], ladder: LADDER, quotas: [two('CTD')] });
    expect(needed.map(({ award, units, seats }) => [award, units, seats])).toEqual([['CTD', ['A', 'B'], 1]]);
    expect(nominations).toEqual({ CTD: ['T', 'A'] });
  });
});
