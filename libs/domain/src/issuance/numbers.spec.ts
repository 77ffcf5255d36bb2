import { certificateNumber } from '.';

describe('the number of a certificate', () => {
  test.each([
    [{ n: 1, year: 2023 }, '0001/2023'],
    [{ n: 12_345, year: 2024 }, '12345/2024'],
    [{ n: 7, year: 2023, documentCode: 'QĐ-UBND' }, '0007/2023/QĐ-UBND'],
  ])('%j', (number, printed) => {
    expect(certificateNumber(number)).toBe(printed);
  });
});
