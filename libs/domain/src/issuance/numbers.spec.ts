import fc from 'fast-check';
import { certificateNumber, checkSeries, nextNumber, parseDecisionNumber } from '.';

describe('the number of a certificate', () => {
  test.each([
    [{ n: 1, year: 2023 }, '0001/2023'],
    [{ n: 12_345, year: 2024 }, '12345/2024'],
    [{ n: 7, year: 2023, documentCode: 'QĐ-UBND' }, '0007/2023/QĐ-UBND'],
  ])('%j', (number, printed) => {
    expect(certificateNumber(number)).toBe(printed);
  });

  test('a series starts at 1 and has no gaps, whatever becomes of its certificates', () => {
    fc.assert(
      fc.property(fc.nat(50), (count) => {
        const series: number[] = [];
        for (let n = 0; n < count; n += 1) series.push(nextNumber(series.at(-1) ?? 0));
        expect(series).toEqual(Array.from({ length: count }, (_, index) => index + 1));
        expect(checkSeries(series)).toEqual({ missing: [], repeated: [] });
      }),
    );
  });

  test('a register that lost one, or has one twice, is found out', () => {
    expect(checkSeries([2, 4, 5, 4])).toEqual({ missing: [1, 3], repeated: [4] });
    expect(checkSeries([5, 1, 3, 3, 1, 5])).toEqual({ missing: [2, 4], repeated: [1, 3, 5] });
  });
});

describe('the number of a decision', () => {
  test.each([
    ['2117/QĐ-UBND', { number: 2117, documentCode: 'QĐ-UBND' }],
    ['30/2024/QĐ-UBND', { number: 30, year: 2024, documentCode: 'QĐ-UBND' }],
    ['412/QĐ-SVHTTDL', { number: 412, documentCode: 'QĐ-SVHTTDL' }],
    ['02/TTr-UBND', { number: 2, documentCode: 'TTr-UBND' }],
    [' 86/2023/NĐ-CP ', { number: 86, year: 2023, documentCode: 'NĐ-CP' }],
  ])('"%s"', (text, parts) => {
    expect(parseDecisionNumber(text)).toEqual(parts);
  });

  test.each(['', 'QĐ-UBND', '2117', '0/QĐ-UBND', '2117-QĐ-UBND', '2117/QĐ UBND', '21a/QĐ-UBND', '2117/', '2117/QĐ-'])(
    '"%s" is none',
    (text) => {
      expect(parseDecisionNumber(text)).toBeUndefined();
    },
  );
});
