import { withoutMarks } from './without-marks';

describe('what is searched for in the register', () => {
  it.each([
    ['Phủ Lý', 'phu ly'],
    ['  QUYẾT   định ', 'quyet dinh'],
    ['2117/QĐ-UBND', '2117/qd-ubnd'],
    ['   ', ''],
  ])('%j', (searched, text) => {
    expect(withoutMarks(searched)).toBe(text);
  });
});
