import { STAGES } from '@thidua/domain';
import { byCode, orNull, wordOf } from '../foundation';

/** Examples for the documents of the API. */
export const CYCLE_EXAMPLE = {
  id: '2023-k7m2xq',
  blocId: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d',
  bloc: 'HNA-VH',
  blocName: { vi: 'Khối thi đua văn hóa', en: 'Culture emulation bloc' },
  year: 2023,
  ruleSet: '6f0a5d3e-2c1b-4a7f-8e9d-1f2a3b4c5d6e',
  rehearsal: false,
  state: wordOf(['draft', 'running', 'closed', 'cancelled'], 'running'),
  begins: wordOf(['byHand', 'byItself', 'held'], 'byHand'),
  businessTime: orNull('2023-03-01T01:00:00.000Z'),
  startedAt: orNull('2023-02-01T01:00:00.000Z'),
  closedAt: orNull('2023-12-30T10:00:00.000Z'),
  cancelReason: orNull('Sáp nhập đơn vị'),
  rulesDigest: orNull('4be1…'),
  recordedAt: '2023-01-20T01:00:00.000Z',
};

export const STAGE_EXAMPLE = {
  name: wordOf(STAGES),
  state: wordOf(['pending', 'open', 'closed'], 'open'),
  opensAt: orNull('2023-02-06T01:00:00.000Z'),
  closesAt: orNull('2023-03-25T10:00:00.000Z'),
  openedAt: orNull('2023-02-06T01:00:00.000Z'),
  closedAt: orNull('2023-03-25T10:00:00.000Z'),
  overdueAt: orNull('2023-03-25T10:00:00.000Z'),
  closeReason: orNull('Các đơn vị đã đăng ký đủ'),
};

export const EXTENSION_EXAMPLE = {
  id: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d',
  stage: wordOf(STAGES, 'submission'),
  unit: orNull('BL'),
  previous: orNull('2023-11-03T10:00:00.000Z'),
  until: '2023-11-07T10:00:00.000Z',
  reason: 'Lũ trên sông Châu, phòng họp bị ngập',
  by: 'Trần Văn Mẫu',
  at: '2023-11-02T08:00:00.000Z',
};

export const PROGRESS_EXAMPLE = {
  state: wordOf(['draft', 'running', 'closed', 'cancelled'], 'running'),
  rehearsal: false,
  at: '2023-02-08T02:00:00.000Z',
  stages: [STAGE_EXAMPLE],
  units: [
    {
      unit: 'PL',
      registered: true,
      pact: false,
      dossier: orNull('draft'),
      deadlines: byCode({ submission: '2023-11-07T10:00:00.000Z' }),
      datesAnswered: false,
      reviews: { assigned: 2, approved: 0 },
    },
  ],
};

export const OUTCOME_EXAMPLE = {
  cycle: '2023-k7m2xq',
  units: [
    {
      code: 'PL',
      registered: true,
      pact: true,
      state: 'verified',
      revision: 1,
      late: 0,
      selfTotal: '102.00',
      total: '101.00',
      groups: { I: '57.50' },
      bonus: '4.00',
      minus: '0.00',
      rank: 1,
      tieBrokenBy: null,
    },
  ],
  nominations: { 'CTD-T': ['PL'] },
  conference: {
    startsAt: '2023-11-20T07:00:00.000Z',
    place: 'Thanh Liêm',
    present: ['PL', 'DT'],
    members: 6,
    quorumMet: true,
  },
  contests: [
    {
      code: 'flag',
      rounds: [{ round: 1, issued: 6, collected: 6, valid: 6, invalid: 0, votes: { PL: 5 }, passed: ['PL'] }],
      winners: ['PL'],
      status: 'passed',
    },
  ],
  awards: [{ award: 'CTD-T', unit: 'PL', state: 'issued', decision: '2117/QĐ-UBND', certificateNumber: '0001/2023' }],
  officers: [{ office: 'head', unit: 'PL', state: 'recognised', decision: '412/QĐ-SVHTTDL' }],
  reminders: [{ stage: 'registration', unit: 'KB', kind: 'before:P14D', at: '2023-03-11T10:00:00.000Z' }],
  flags: [{ unit: 'TL', indicator: 'KDCVH', stated: '92', computed: '98.73' }],
};

/** The shape is that of `RuleSet` in libs/domain; a part of it is shown. */
export const YEAR_RULES_EXAMPLE = {
  bloc: {
    code: 'HNA-VH',
    name: { vi: 'Khối thi đua văn hóa', en: 'Culture emulation bloc' },
    timezone: 'Asia/Ho_Chi_Minh',
    units: [{ code: 'PL', name: { vi: 'Phủ Lý', en: 'Phủ Lý' } }],
  },
  rules: {
    year: 2023,
    registration: { titles: ['CTD-T'], pact: 'required' },
    scoring: { groups: [{ code: 'I', criteria: [{ code: 'I.1', max: 1000, evidence: 'required' }] }] },
  },
  digest: orNull('4be1…'),
};
