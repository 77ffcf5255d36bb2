import { byCode, orNull, wordOf } from '../foundation';

const STATES = ['draft', 'submitted', 'returned', 'verified', 'lapsed', 'notVerified'];
const SCORE_KINDS = ['self', 'review', 'override', 'verified'];

/** Examples for the documents of the API. */
export const DRAFT_EXAMPLE = {
  self: byCode({ 'I.1': '8.00', 'I.2': '14.75', 'B.1': '2.00' }),
  indicators: byCode({ GDVH: { of: 31920, met: 30484, stated: '95.5' } }),
  remarks: byCode({ 'I.2': 'Số liệu đến hết tháng 9.' }),
  notes: '',
};

export const DOSSIER_ROW_EXAMPLE = {
  unit: 'PL',
  state: wordOf(STATES, 'submitted'),
  revision: 1,
  lateDays: 0,
  firstSubmittedAt: orNull('2023-10-27T03:00:00.000Z'),
  submittedAt: orNull('2023-10-27T03:00:00.000Z'),
  deadline: orNull('2023-11-03T10:00:00.000Z'),
  returns: 0,
  returnReason: orNull('Thiếu biên bản họp dân của thôn 3.'),
  revisionDueAt: orNull('2023-11-06T10:00:00.000Z'),
  verifiedAt: orNull('2023-11-11T03:00:00.000Z'),
  selfTotal: orNull('102.00'),
  total: orNull('101.00'),
  groups: orNull(byCode({ I: '59.00' })),
  bonus: orNull('3.00'),
  minus: orNull('1.00'),
  gapReason: orNull('Trừ điểm báo cáo chậm.'),
};

export const EVIDENCE_EXAMPLE = {
  id: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d',
  file: '6f0a5d3e-2c1b-4a7f-8e9d-1f2a3b4c5d6e',
  criterion: 'I.1',
  name: 'bao-cao.pdf',
  bytes: 18231,
  contentType: 'application/pdf',
};

export const DOSSIER_EXAMPLE = {
  ...DOSSIER_ROW_EXAMPLE,
  draft: orNull(DRAFT_EXAMPLE),
  draftVersion: orNull(3),
  submitted: orNull(DRAFT_EXAMPLE),
  evidence: [EVIDENCE_EXAMPLE],
  scores: [
    {
      kind: wordOf(SCORE_KINDS, 'self'),
      criterion: 'I.1',
      reviewer: orNull('DT'),
      score: '8.00',
      reason: orNull('Báo cáo 6 tháng nộp chậm.'),
    },
  ],
  minusEntries: [{ code: 'M.3', times: 1, amount: '1.00' }],
  indicators: [{ code: 'GDVH', of: 31920, met: 30484, stated: '95.5', computed: '95.50', flagged: false }],
};
