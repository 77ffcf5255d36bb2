import fc from 'fast-check';
import { formatScore, parseScore, parseTotal } from './score';

describe('a score as people write it', () => {
  test.each([
    ['14.75', 1475],
    ['14.5', 1450],
    ['14', 1400],
    ['0.05', 5],
    [' 7.5 ', 750],
    ['0', 0],
  ])('"%s"', (text, score) => {
    expect(parseScore(text)).toBe(score);
  });

  test.each(['', '-1', '1.234', '1,5', '1e2', '.5', '5.', '1234567'])('"%s" is none', (text) => {
    expect(parseScore(text)).toBeUndefined();
  });

  test.each([
    [1475, '14.75'],
    [5, '0.05'],
    [0, '0.00'],
    [-150, '-1.50'],
  ])('%d hundredths', (score, text) => {
    expect(formatScore(score)).toBe(text);
  });

  test.each([
    ['-0.50', -50],
    ['98.5', 9850],
    ['--1', undefined],
    ['-', undefined],
  ])('a total "%s"', (text, total) => {
    expect(parseTotal(text)).toBe(total);
  });

  test('comes back as it went in', () => {
    fc.assert(fc.property(fc.nat(99_999_999), (score) => expect(parseScore(formatScore(score))).toBe(score)));
  });
});
