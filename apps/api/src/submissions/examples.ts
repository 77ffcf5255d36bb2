/** Examples for the documents of the API. */
export const DRAFT_EXAMPLE = {
  self: { 'I.1': '8.00', 'I.2': '14.75', 'B.1': '2.00' },
  indicators: { GDVH: { of: 31920, met: 30484, stated: '95.5' } },
  notes: '',
};

export const DOSSIER_ROW_EXAMPLE = {
  unit: 'PL',
  state: 'submitted',
  revision: 1,
  lateDays: 0,
  firstSubmittedAt: '2023-10-27T03:00:00.000Z',
  submittedAt: '2023-10-27T03:00:00.000Z',
  deadline: '2023-11-03T10:00:00.000Z',
  returns: 0,
  returnReason: null,
  revisionDueAt: null,
  verifiedAt: null,
  selfTotal: '102.00',
  total: null,
  groups: null,
  bonus: null,
  minus: null,
  gapReason: null,
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
  draft: DRAFT_EXAMPLE,
  draftVersion: 3,
  submitted: DRAFT_EXAMPLE,
  evidence: [EVIDENCE_EXAMPLE],
  scores: [{ kind: 'self', criterion: 'I.1', reviewer: null, score: '8.00', reason: null }],
  minusEntries: [{ code: 'M.3', times: 1, amount: '1.00' }],
  indicators: [{ code: 'GDVH', of: 31920, met: 30484, stated: '95.5', computed: '95.50', flagged: false }],
};
