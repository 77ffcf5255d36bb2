import { contender, LADDER, one } from '../../test/contenders';
import type { Quota } from '../rule-set';
import { type Contender, fillQuotas, orderForNomination, rank } from '.';

const nominate = (contenders: Contender[], quotas: Quota[]) => rank({ contenders, ladder: LADDER, quotas }).nominations;
const A = contender('A', 0, { one: 60 });
const B = contender('B', 1, { one: 50 });
const C = contender('C', 2, { one: 40 });

describe('filling quotas', () => {
  test.each<[string, Contender[], Quota[], Record<string, string[]>]>([
    ['from the top', [C, A, B], [one('CTD')], { CTD: ['A'] }],
    ['one nomination a unit', [A, B, C], [one('CTD'), one('BK')], { CTD: ['A'], BK: ['B'] }],
    ['in the order listed', [A, B, C], [one('BK'), one('CTD')], { BK: ['A'], CTD: ['B'] }],
    ['several places', [A, B, C], [{ award: 'CTD', nominees: 2 }, one('BK')], { CTD: ['A', 'B'], BK: ['C'] }],
    ['only a pledged title', [{ ...A, pledged: ['BK'] }, B, C], [one('CTD'), one('BK')], { CTD: ['B'], BK: ['A'] }],
    ['only eligible units', [{ ...A, eligible: false }, B, C], [one('CTD'), one('BK')], { CTD: ['B'], BK: ['C'] }],
    ['only units with a verified total', [{ ...A, total: null }, B, C], [one('CTD')], { CTD: ['B'] }],
    ['places that nobody can take stay empty', [{ ...A, pledged: [] }], [one('CTD')], { CTD: [] }],
    ['fewer units than places', [A, B], [{ award: 'CTD', nominees: 5 }, one('BK')], { CTD: ['A', 'B'], BK: [] }],
  ])('%s', (_, contenders, quotas, nominations) => {
    expect(nominate(contenders, quotas)).toEqual(nominations);
  });
});

describe('the order after tie contests', () => {
  const tied = ['A', 'B', 'C', 'D'].map((unit, order) => contender(unit, order, { one: 50 }));
  const contenders = [contender('T', 4, { one: 60 }), ...tied, contender('Z', 5, { one: 40 })];
  const ranking = rank({ contenders, ladder: LADDER, quotas: [one('CTD'), one('BK'), one('GK')] });

  test('without any, the order of the bloc inside a shared place', () => {
    expect(orderForNomination(ranking, {})).toEqual(['T', 'A', 'B', 'C', 'D', 'Z']);
  });

  test('a winner goes before the other tied units, and before nobody else', () => {
    expect(orderForNomination(ranking, { CTD: ['C'] })).toEqual(['T', 'C', 'A', 'B', 'D', 'Z']);
    expect(orderForNomination(ranking, { CTD: ['Z'] })).toEqual(['T', 'A', 'B', 'C', 'D', 'Z']);
  });

  test('the contests count in the order of the quotas, not in that of the record', () => {
    expect(orderForNomination(ranking, { BK: ['B'], CTD: ['D'] })).toEqual(['T', 'D', 'B', 'A', 'C', 'Z']);
  });

  test('ranks stay shared and the quotas follow the winners', () => {
    expect(ranking.places.filter(({ rank: place }) => place === 2).map(({ unit }) => unit)).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
    const order = orderForNomination(ranking, { BK: ['C'] });
    expect(fillQuotas(order, contenders, [one('CTD'), one('BK')])).toEqual({ CTD: ['T'], BK: ['C'] });
  });
});
