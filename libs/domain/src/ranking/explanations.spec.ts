import { contender, LADDER } from '../../test/contenders';
import type { LadderStep } from '../rule-set';
import { type Contender, rank } from '.';

function explain(contenders: Contender[], ladder: LadderStep[] = LADDER) {
  const { places, unplaced } = rank({ contenders, ladder, quotas: [] });
  return Object.fromEntries([...places, ...unplaced].map(({ unit, explanation }) => [unit, explanation]));
}

describe('the first place', () => {
  test('alone', () => {
    expect(explain([contender('PL', 0, { one: 101 })])).toEqual({
      PL: { vi: 'Xếp thứ nhất với tổng điểm 101,00', en: 'first with a total of 101.00' },
    });
  });
});

describe('places parted by the total, a group and the minus points', () => {
  const sentences = explain([
    contender('PL', 0, { one: 60, two: 40 }),
    contender('TL', 1, { one: 55.5, two: 37 }),
    contender('DT', 2, { one: 55, two: 38.5, minus: 1 }),
    contender('BL', 3, { one: 55, two: 39, minus: 1.5 }),
  ]);

  test.each([
    ['PL', 'first with a total of 100.00; ahead of TL by total: 100.00 to 92.50'],
    ['TL', 'behind PL by total: 92.50 to 100.00; ahead of DT by group I: 55.50 to 55.00'],
    ['DT', 'behind TL by group I: 55.00 to 55.50; ahead of BL by fewer minus points: 1.00 to 1.50'],
    ['BL', 'behind DT by more minus points: 1.50 to 1.00'],
  ])('%s in English', (unit, sentence) => {
    expect(sentences[unit]?.en).toBe(sentence);
  });

  test.each([
    ['PL', 'Xếp thứ nhất với tổng điểm 100,00; xếp trên TL nhờ tổng điểm: 100,00 so với 92,50'],
    ['TL', 'Xếp sau PL do tổng điểm: 92,50 so với 100,00; xếp trên DT nhờ điểm nhóm I: 55,50 so với 55,00'],
    ['DT', 'Xếp sau TL do điểm nhóm I: 55,00 so với 55,50; xếp trên BL nhờ điểm trừ ít hơn: 1,00 so với 1,50'],
    ['BL', 'Xếp sau DT do điểm trừ nhiều hơn: 1,50 so với 1,00'],
  ])('%s in Vietnamese', (unit, sentence) => {
    expect(sentences[unit]?.vi).toBe(sentence);
  });
});

describe('a shared place', () => {
  const sentences = explain([
    contender('A', 0, { one: 50 }),
    contender('B', 1, { one: 50 }),
    contender('C', 2, { one: 50 }),
    contender('D', 3, { one: 40 }),
  ]);

  test('names the others, and those below are behind all of them', () => {
    expect(sentences.B).toEqual({
      vi: 'Xếp thứ nhất với tổng điểm 50,00; xếp trên D nhờ tổng điểm: 50,00 so với 40,00; cùng hạng với A, C: mọi tiêu chí phụ đều bằng nhau',
      en: 'first with a total of 50.00; ahead of D by total: 50.00 to 40.00; sharing the place with A, C: equal in every computed step',
    });
    expect(sentences.D?.en).toBe('behind A, B, C by total: 40.00 to 50.00');
  });
});

describe('a place shared by two', () => {
  test('names the other', () => {
    expect(explain([contender('A', 0, { one: 50 }), contender('B', 1, { one: 50 })]).A?.en).toBe(
      'first with a total of 50.00; sharing the place with B: equal in every computed step',
    );
  });
});

describe('units that may not be nominated', () => {
  const sentences = explain([
    contender('A', 0, { one: 50 }, { eligible: false, ineligibleBecause: ['noPact'] }),
    contender('B', 1, {}, { total: null, eligible: false, ineligibleBecause: ['notRegistered', 'noSubmission'] }),
    contender('C', 2, {}, { total: null, eligible: false, ineligibleBecause: ['notVerified'] }),
    contender('D', 3, {}, { total: null, eligible: false }),
  ]);

  test.each([
    [
      'A',
      'Xếp thứ nhất với tổng điểm 50,00; không được đề nghị khen thưởng: chưa ký giao ước',
      'first with a total of 50.00; not open to nomination: pact not signed',
    ],
    ['B', 'Không xếp hạng: chưa đăng ký thi đua, không nộp hồ sơ', 'not ranked: not registered, no dossier submitted'],
    ['C', 'Không xếp hạng: hồ sơ không được duyệt', 'not ranked: dossier not verified'],
    ['D', 'Không xếp hạng: không đủ điều kiện', 'not ranked: not eligible'],
  ])('%s', (unit, vi, en) => {
    expect(sentences[unit]).toEqual({ vi, en });
  });
});
