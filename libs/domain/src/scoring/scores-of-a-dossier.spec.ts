import { scores, haNamScoring as scoring } from '../../test/ha-nam-2023';
import { checkScores, missingEvidence } from '.';

const criteria =
  'I.1 8, I.2 14, I.3 9, I.4 9, I.5 4.5, I.6 11, II.1 8, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5';

describe('a set of scores', () => {
  test('is right at both ends of the range', () => {
    expect(checkScores(scoring, scores('I.1 0, I.2 15'), { complete: false })).toEqual([]);
  });

  test.each([
    ['a hundredth above the maximum', { 'I.1': 801 }],
    ['below nothing', { 'I.1': -1 }],
    ['a part of a hundredth', { 'I.1': 750.5 }],
    ['no number', { 'I.1': Number.NaN }],
    ['a bonus above its maximum', { 'B.1': 201 }],
  ])('out of range: %s', (_, given) => {
    const [criterion] = Object.keys(given);
    expect(checkScores(scoring, given, { complete: false })).toEqual([{ criterion, code: 'SCORE_OUT_OF_RANGE' }]);
  });

  test.each(['IV.1', 'M.2', 'I', 'constructor'])('unknown: %s', (code) => {
    expect(checkScores(scoring, { [code]: 0 }, { complete: false })).toEqual([
      { criterion: code, code: 'UNKNOWN_CRITERION' },
    ]);
  });

  test('names everything wrong at once', () => {
    const problems = checkScores(scoring, { 'I.1': 900, X: 1, 'I.2': 1501 }, { complete: false });
    expect(problems.map(({ criterion }) => criterion)).toEqual(['I.1', 'X', 'I.2']);
  });
});

describe('a complete set of scores', () => {
  test('has every criterion, a 0 included', () => {
    expect(checkScores(scoring, scores(criteria), { complete: true })).toEqual([]);
    expect(checkScores(scoring, { ...scores(criteria), 'III.5': 0 }, { complete: true })).toEqual([]);
  });

  test('lacks the criteria that are not scored', () => {
    const { 'I.2': _, 'III.5': __, ...rest } = scores(criteria);
    expect(checkScores(scoring, rest, { complete: true })).toEqual([
      { criterion: 'I.2', code: 'INCOMPLETE_SCORES' },
      { criterion: 'III.5', code: 'INCOMPLETE_SCORES' },
    ]);
    expect(checkScores(scoring, rest, { complete: false })).toEqual([]);
  });

  test('has the bonuses that the unit claimed, and may leave out the others', () => {
    const given = { ...scores(criteria), 'B.1': 100 };
    expect(checkScores(scoring, given, { complete: true, claimed: ['B.1'] })).toEqual([]);
    expect(checkScores(scoring, given, { complete: true, claimed: ['B.1', 'B.4'] })).toEqual([
      { criterion: 'B.4', code: 'INCOMPLETE_SCORES' },
    ]);
  });
});

describe('evidence', () => {
  test('is missing where it is required, claimed and not there', () => {
    expect(missingEvidence(scoring, scores(criteria), ['I.1'])).toEqual(['I.2', 'I.6']);
  });

  test('is not asked for where nothing is claimed or the rules do not require it', () => {
    expect(missingEvidence(scoring, scores('I.1 0, I.3 9'), [])).toEqual([]);
  });

  test('is asked for even the smallest claim', () => {
    expect(missingEvidence(scoring, scores('I.1 0.01'), [])).toEqual(['I.1']);
  });

  test('is asked for bonuses as well', () => {
    const strict = {
      ...scoring,
      bonus: {
        ...scoring.bonus,
        criteria: scoring.bonus.criteria.map((one) => ({ ...one, evidence: 'required' as const })),
      },
    };
    expect(missingEvidence(strict, scores('B.2 1'), [])).toEqual(['B.2']);
  });
});
