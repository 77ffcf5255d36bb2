import type { Rules } from '@thidua/domain';
import { forecastOf, lineOf, shownBy } from './lines';
import type { BoardRow } from './queries';

const criterion = (code: string, max: number) => ({
  code,
  name: { vi: code, en: code },
  max,
  evidence: 'optional' as const,
  indicators: [],
});
const RULES = {
  scoring: {
    groups: [{ code: 'I', name: { vi: 'I', en: 'I' }, criteria: [criterion('I.1', 6000), criterion('I.2', 4000)] }],
    bonus: { max: 300, criteria: [criterion('B.1', 300)] },
    minus: { criteria: [{ code: 'M.2', name: { vi: 'Chậm', en: 'Late' }, each: 50, max: 200, per: 'day' as const }] },
    indicators: [],
  },
  submission: { gap: { of: 'total', percent: 5, needs: 'reason' }, late: { acceptUntil: 'P5D', minusCode: 'M.2' } },
} as unknown as Rules;

const reviewOf = (reviewer: string, scores: Record<string, string>) => ({
  reviewer,
  approved: Object.keys(scores).length > 0,
  conflict: false,
  scored: Object.keys(scores).length,
  scores,
});
const ROW: BoardRow = {
  unit: 'PL',
  state: 'submitted',
  revision: 1,
  lateDays: 0,
  returns: 0,
  selfTotal: '98.00',
  total: null,
  gapReason: null,
  verifiedAt: null,
  self: { 'I.1': '58.00', 'I.2': '40.00' },
  verified: {},
  overrides: {},
  minus: {},
  reviews: [reviewOf('DT', { 'I.1': '58.00', 'I.2': '39.00' }), reviewOf('LN', { 'I.1': '57.01', 'I.2': '39.00' })],
};

describe('one criterion on the board', () => {
  it('shows the mean of the reviewers and how far they lie apart', () => {
    expect(lineOf(ROW, 'I.1')).toEqual({
      self: 5800,
      reviews: [
        { reviewer: 'DT', score: 5800 },
        { reviewer: 'LN', score: 5701 },
      ],
      override: undefined,
      score: 5751,
      spread: 99,
    });
  });

  it('shows the override of the standing body before that, and what was verified before all', () => {
    const overrides = { 'I.1': { score: '50.00', reason: 'Trùng' } };
    expect(lineOf({ ...ROW, overrides }, 'I.1')).toMatchObject({ score: 5000, override: { reason: 'Trùng' } });
    expect(lineOf({ ...ROW, overrides, verified: { 'I.1': '49.00' } }, 'I.1').score).toBe(4900);
  });

  it('is empty where nobody has scored', () => {
    expect(lineOf(ROW, 'B.1')).toMatchObject({ self: undefined, score: undefined, spread: 0 });
  });
});

describe('what a verification would come to', () => {
  it('adds the days late as the rules say', () => {
    expect(forecastOf(RULES, { ...ROW, lateDays: 1 }).total).toMatchObject({ total: 9601, minus: 50 });
  });

  it('needs a reason once self-score and total lie more than the percentage apart', () => {
    expect(forecastOf(RULES, ROW, { override: { 'I.1': 5400 } }).needsReason).toBe(false);
    expect(forecastOf(RULES, ROW, { override: { 'I.1': 5399 } }).needsReason).toBe(true);
  });

  it('names who has not ended their part, and says when nobody has', () => {
    const unscored = { ...ROW, reviews: [reviewOf('DT', {}), reviewOf('LN', {})] };
    expect(forecastOf(RULES, unscored)).toMatchObject({ notReviewed: true, unfinished: ['DT', 'LN'] });
    expect(forecastOf(RULES, unscored, { override: { 'I.1': 100 } }).notReviewed).toBe(false);
  });
});

describe('which dossiers are shown', () => {
  it('of those with a gap, none that is scored by nobody or verified already', () => {
    const apart = { ...ROW, selfTotal: '60.00' };
    expect(shownBy('gap', RULES, apart)).toBe(true);
    expect(shownBy('gap', RULES, ROW)).toBe(false);
    expect(shownBy('gap', RULES, { ...apart, state: 'verified' })).toBe(false);
    expect(shownBy('gap', RULES, { ...apart, reviews: [] })).toBe(false);
  });
});
