import type { Rules } from '@thidua/domain';
import type { BoardRow } from './queries';
import { EMPTY, faultsOf, isWritten, verificationOf } from './verification-form';

const RULES = {
  scoring: {
    groups: [
      {
        code: 'I',
        name: { vi: 'I', en: 'I' },
        criteria: [{ code: 'I.1', name: { vi: 'I.1', en: 'I.1' }, max: 10_000, evidence: 'optional', indicators: [] }],
      },
    ],
    bonus: { max: 0, criteria: [] },
    minus: { criteria: [{ code: 'M.3', name: { vi: 'Vắng', en: 'Absent' }, each: 600, max: 600 }] },
    indicators: [],
  },
  submission: { gap: { of: 'total', percent: 5, needs: 'reason' }, late: { acceptUntil: 'P5D' } },
} as unknown as Rules;

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
  self: { 'I.1': '98.00' },
  verified: {},
  overrides: {},
  minus: {},
  reviews: [{ reviewer: 'DT', approved: true, conflict: false, scored: 1, scores: { 'I.1': '97.00' } }],
};
const override = (text: string, reason = 'Nộp chậm') => ({ ...EMPTY, override: { 'I.1': { text, reason } } });

describe('what the standing body writes before it verifies', () => {
  it.each([
    ['nothing at all', EMPTY, {}],
    ['an override with its reason', override('96,5'), {}],
    ['an override without a reason', override('96,5', ' '), { 'reason.I.1': 'reason' }],
    ['an override above what the criterion gives', override('100.01'), { 'score.I.1': 'score' }],
    ['an override that was opened and left empty', override('', ''), { 'score.I.1': 'score', 'reason.I.1': 'reason' }],
    ['an override that opens a gap', override('90'), { gap: 'gap' }],
    ['a deduction that opens a gap', { ...EMPTY, minus: { 'M.3': 1 } }, { gap: 'gap' }],
    ['a gap with its reason', { ...override('90'), reason: 'Đã đối chiếu' }, {}],
  ])('%s', (_, form, faults) => {
    expect(faultsOf(RULES, ROW, form)).toEqual(faults);
  });

  it('is sent as the API takes it', () => {
    expect(verificationOf('PL', { ...override(' 96,5 ', ' Nộp chậm '), minus: { 'M.3': 0 } })).toEqual({
      unit: 'PL',
      override: { 'I.1': { score: '96.5', reason: 'Nộp chậm' } },
      minus: {},
      reason: '',
    });
  });
});

describe('a verification that is not sent', () => {
  it('is worth asking about once something stands in it', () => {
    expect(isWritten(EMPTY)).toBe(false);
    expect(isWritten({ ...EMPTY, override: { 'I.1': { text: '', reason: '' } }, minus: { 'M.3': 0 } })).toBe(false);
    expect(isWritten({ ...EMPTY, override: { 'I.1': { text: '9', reason: '' } } })).toBe(true);
    expect(isWritten({ ...EMPTY, minus: { 'M.3': 1 } })).toBe(true);
    expect(isWritten({ ...EMPTY, reason: 'Chênh lệch' })).toBe(true);
  });
});
