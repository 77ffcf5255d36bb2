import fc from 'fast-check';
import { verifiedLine } from '.';

describe('the verified score of a criterion', () => {
  test.each([
    ['two reviewers, a whole mean', [1450, 1350], 1400],
    ['half a hundredth goes up', [1450, 1451], 1451],
    ['a third goes down', [100, 100, 101], 100],
    ['two thirds go up', [100, 101, 101], 101],
    ['a quarter goes down', [0, 0, 0, 1], 0],
    ['one reviewer', [775], 775],
    ['nobody scored it', [], 0],
    ['all gave nothing', [0, 0], 0],
  ])('%s', (_, scores, line) => {
    expect(verifiedLine(scores)).toBe(line);
  });

  test('the override of the standing body goes before the reviewers, also when it is 0', () => {
    expect(verifiedLine([400, 400], 300)).toBe(300);
    expect(verifiedLine([400, 400], 0)).toBe(0);
    expect(verifiedLine([], 250)).toBe(250);
  });

  test('is the exact mean, rounded half up, in whatever order the reviewers stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 }), (scores) => {
        const line = verifiedLine(scores);
        const sum = scores.reduce((all, score) => all + score, 0);
        const n = scores.length;
        expect(Number.isInteger(line)).toBe(true);
        expect(2 * n * line > 2 * sum - n && 2 * n * line <= 2 * sum + n).toBe(true);
        expect(verifiedLine([...scores].reverse())).toBe(line);
      }),
    );
  });
});
