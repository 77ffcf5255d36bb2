import {
  checkIndicator,
  checkScores,
  fillQuotas,
  formatScore,
  gapExceeds,
  lateDays,
  minusTimesWith,
  missingEvidence,
  orderForNomination,
  rank,
  scale,
  selfTotal,
  toInstant,
  verifiedLine,
  verifiedTotal,
} from '../src';
import { haNamDossiers, haNamQuotas, haNamScoring } from './ha-nam-2023';

const ZONE = 'Asia/Ho_Chi_Minh';
const LATE = { acceptUntil: 'P5D', minusCode: 'M.2' };
const LADDER = [
  { step: 'group', group: 'I' },
  { step: 'fewestMinus' },
  { step: 'vote' },
  { step: 'standingBody' },
] as const;

function read() {
  return haNamDossiers.map((dossier, order) => {
    const codes = [...haNamScoring.groups.flatMap(({ criteria }) => criteria), ...haNamScoring.bonus.criteria].map(
      ({ code }) => code,
    );
    const lines = Object.fromEntries(
      codes.map((code) => [
        code,
        verifiedLine(
          dossier.reviews.map((scores) => scores[code]).filter((score) => score !== undefined),
          dossier.override[code],
        ),
      ]),
    );
    const late = lateDays(toInstant(dossier.submittedAt, ZONE), toInstant(dossier.deadline, ZONE));
    const verified = verifiedTotal(haNamScoring, lines, minusTimesWith(LATE, late, dossier.minus));
    return { ...dossier, ...verified, order, late, eligible: true };
  });
}

describe('the year 2023 of the culture bloc of Hà Nam', () => {
  const units = read();
  const ranking = rank({ contenders: units, ladder: [...LADDER], quotas: haNamQuotas });

  test.each([
    // unit, late, self, total, I, II, III, bonus, minus, rank, tie
    ['PL', 0, '102.00', '101.00', '57.50', '19.50', '20.00', '4.00', '0.00', 1, undefined],
    ['DT', 2, '95.25', '92.50', '55.00', '19.50', '18.00', '1.00', '1.00', 4, 'group.I'],
    ['KB', 0, '93.50', '92.50', '53.50', '19.00', '19.00', '1.00', '0.00', 5, 'group.I'],
    ['TL', 0, '97.50', '97.50', '55.50', '20.00', '20.00', '2.00', '0.00', 3, undefined],
    ['BL', 0, '90.75', '89.00', '52.00', '19.00', '19.00', '0.00', '1.00', 6, undefined],
    ['LN', 0, '99.50', '98.00', '56.50', '19.50', '20.00', '2.00', '0.00', 2, undefined],
  ])('%s', (code, late, self, total, one, two, three, bonus, minus, rankOf, tie) => {
    const unit = units.find(({ unit }) => unit === code);
    const place = ranking.places.find(({ unit }) => unit === code);
    if (!unit || !place) throw new Error(`${code} is missing`);
    expect(unit.late).toBe(late);
    expect(formatScore(selfTotal(haNamScoring, unit.self))).toBe(self);
    expect(formatScore(unit.total)).toBe(total);
    expect(Object.entries(unit.groups).map(([group, score]) => [group, formatScore(score)])).toEqual([
      ['I', one],
      ['II', two],
      ['III', three],
    ]);
    expect(formatScore(unit.bonus)).toBe(bonus);
    expect(formatScore(unit.minus)).toBe(minus);
    expect(place.rank).toBe(rankOf);
    expect(place.tieBrokenBy).toBe(tie);
  });

  test('the city is nominated for the flag, Lý Nhân for the certificate', () => {
    expect(ranking.nominations).toEqual({ 'CTD-T': ['PL'], 'BK-T': ['LN'] });
    expect(fillQuotas(orderForNomination(ranking, {}), units, haNamQuotas)).toEqual(ranking.nominations);
    expect(ranking.tieContests).toEqual([]);
  });

  test('three stated rates contradict their counts', () => {
    const flags = units.flatMap(({ unit, indicators }) =>
      Object.entries(indicators)
        .map(([indicator, counts]) => ({ unit, indicator, stated: counts.stated, ...checkIndicator(counts) }))
        .filter(({ differs }) => differs)
        .map(({ unit: who, indicator, stated, computed }) => [who, indicator, stated, computed]),
    );
    expect(flags).toEqual([
      ['TL', 'KDCVH', '92', '98.73'],
      ['LN', 'GDVH', '90.4', '90.50'],
      ['LN', 'KDCVH', '78', '78.57'],
    ]);
  });

  test('every dossier is complete, and no gap needs a reason', () => {
    expect(scale(haNamScoring)).toBe(100_00);
    for (const { self, reviews, total } of units) {
      const claimed = haNamScoring.bonus.criteria.map(({ code }) => code).filter((code) => (self[code] ?? 0) > 0);
      for (const scores of [self, ...reviews])
        expect(checkScores(haNamScoring, scores, { complete: true, claimed })).toEqual([]);
      expect(missingEvidence(haNamScoring, self, ['I.1', 'I.2', 'I.6'])).toEqual([]);
      expect(
        gapExceeds(haNamScoring, { of: 'total', percent: 5, needs: 'reason' }, selfTotal(haNamScoring, self), total),
      ).toBe(false);
    }
  });

  test('Duy Tiên and Kim Bảng are told what parts them', () => {
    const sentence = (code: string) => ranking.places.find(({ unit }) => unit === code)?.explanation;
    expect(sentence('DT')).toEqual({
      vi: 'Xếp sau TL do tổng điểm: 92,50 so với 97,50; xếp trên KB nhờ điểm nhóm I: 55,00 so với 53,50',
      en: 'behind TL by total: 92.50 to 97.50; ahead of KB by group I: 55.00 to 53.50',
    });
    expect(sentence('PL')).toEqual({
      vi: 'Xếp thứ nhất với tổng điểm 101,00; xếp trên LN nhờ tổng điểm: 101,00 so với 98,00',
      en: 'first with a total of 101.00; ahead of LN by total: 101.00 to 98.00',
    });
  });
});
