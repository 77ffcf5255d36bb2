import { shareOf } from './use-words';

const said = (value: number): string => String(value).replace('.', ',');

describe('a share in a rule', () => {
  it.each([
    [80, 100, '80%'],
    [2, 3, '2/3'],
    [1, 2, '50%'],
    [6667, 10000, '66,67%'],
  ])('%d/%d is “%s”', (numerator, denominator, words) => {
    expect(shareOf({ numerator, denominator }, said)).toBe(words);
  });
});
