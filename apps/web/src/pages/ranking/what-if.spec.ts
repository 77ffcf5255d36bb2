import type { LadderStep } from '@thidua/domain';
import type { RankedUnit } from './queries';
import { draftOf, fullWeights, movement, weighed } from './what-if';

const place = (unit: string, rank: number, one: string, two: string, more: Partial<RankedUnit> = {}): RankedUnit => ({
  unit,
  rank,
  total: (Number(one) + Number(two)).toFixed(2),
  groups: { I: one, II: two },
  bonus: '0.00',
  minus: '0.00',
  pledged: ['CTD-T'],
  eligible: true,
  ineligibleBecause: [],
  tieBrokenBy: null,
  explanation: { vi: '', en: '' },
  ...more,
});

const LADDER: LadderStep[] = [{ step: 'group', group: 'I' }, { step: 'fewestMinus' }, { step: 'vote' }];
const quotas = [{ award: 'CTD-T', nominees: 1 }];
const full = fullWeights([{ code: 'I' }, { code: 'II' }]);
const members = ['A', 'B', 'C'];
const places = [place('B', 1, '55.50', '37.00'), place('A', 2, '55.00', '37.50'), place('C', 3, '40.00', '20.00')];

const ranks = (ladder: LadderStep[], weights = full, of = places) =>
  Object.fromEntries(
    draftOf({ places: of, members, weights, ladder, quotas }).places.map(({ unit, rank }) => [unit, rank]),
  );

describe('a what-if that changes nothing', () => {
  it('gives the ranking as it stands', () => {
    expect(ranks(LADDER)).toEqual({ B: 1, A: 2, C: 3 });
  });
});

describe('another ladder', () => {
  it('parts the same totals otherwise', () => {
    expect(ranks([{ step: 'group', group: 'II' }])).toEqual({ A: 1, B: 2, C: 3 });
  });

  it('without a step that parts them lets them share the place', () => {
    expect(ranks([{ step: 'fewestMinus' }])).toEqual({ A: 1, B: 1, C: 3 });
  });
});

describe('other weights', () => {
  it('change totals, places and who would be nominated', () => {
    const draft = draftOf({
      places,
      members,
      weights: { ...full, groups: { I: 50, II: 100 } },
      ladder: LADDER,
      quotas,
    });
    expect(draft.totals.get('A')).toBe(2750 + 3750);
    expect(draft.places[0]?.unit).toBe('A');
    expect(draft.nominations).toEqual({ 'CTD-T': ['A'] });
  });

  it('weigh bonus and minus too', () => {
    const of = [place('A', 1, '50.00', '10.00', { bonus: '5.00', total: '65.00' }), place('B', 2, '50.00', '12.00')];
    expect(ranks(LADDER, full, of)).toEqual({ A: 1, B: 2 });
    expect(ranks(LADDER, { ...full, bonus: 0 }, of)).toEqual({ B: 1, A: 2 });
  });

  it('are rounded half up to the hundredth', () => {
    expect(weighed(1475, 50)).toBe(738);
    expect(weighed(1474, 50)).toBe(737);
  });
});

describe('a unit without a verified dossier', () => {
  it('has no place in the draft either', () => {
    const of = [
      ...places.slice(0, 2),
      place('C', 3, '0', '0', { rank: null, total: null, groups: null, eligible: false }),
    ];
    expect(ranks(LADDER, full, of)).toEqual({ B: 1, A: 2 });
  });
});

describe('movement', () => {
  it.each([
    [3, 1, 2],
    [1, 2, -1],
    [2, 2, 0],
    [null, 1, undefined],
  ])('from %s to %s', (before, now, places_) => {
    expect(movement(before, now)).toBe(places_);
  });
});
