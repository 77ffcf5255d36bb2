import { byCode, orNull, wordOf } from '../foundation';

/** Examples for the documents of the API. */
const PLACE = {
  unit: 'PL',
  rank: orNull(1),
  total: orNull('101.00'),
  groups: orNull(byCode({ I: '58.50' })),
  bonus: orNull('4.00'),
  minus: orNull('0.00'),
  pledged: ['CTD-T'],
  eligible: true,
  ineligibleBecause: [wordOf(['notRegistered', 'noPact', 'noSubmission', 'notVerified'])],
  tieBrokenBy: orNull('group.I'),
  explanation: { vi: 'Xếp thứ nhất với tổng điểm 101,00', en: 'first with a total of 101.00' },
};

export const RANKING_EXAMPLE = {
  state: wordOf(['none', 'provisional', 'fixed'], 'fixed'),
  digest: orNull('9f2c…'),
  nominations: byCode({ 'CTD-T': ['PL'] }),
  computedAt: orNull('2023-11-13T10:00:00.000Z'),
  fixedAt: orNull('2023-11-13T10:00:00.000Z'),
  places: [PLACE],
};

export const EARLIER_EXAMPLE = {
  cycle: orNull('2022-p3v9qd'),
  year: orNull(2022),
  places: [{ unit: 'PL', rank: orNull(2), total: orNull('98.50') }],
};

export const OBJECTION_EXAMPLE = {
  unit: 'DT',
  criterion: 'I.2',
  reason: 'Danh sách đã gửi bổ sung',
  at: '2023-11-12T02:00:00.000Z',
  state: wordOf(['open', 'accepted', 'rejected']),
  verified: orNull('14.00'),
  score: orNull('14.50'),
  answer: orNull('Danh sách hợp lệ'),
  answeredAt: orNull('2023-11-12T09:00:00.000Z'),
};
