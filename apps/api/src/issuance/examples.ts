import { orNull, wordOf } from '../foundation';

/** Examples for the documents of the API. */
const AWARD_NAME = { vi: 'Cờ thi đua của Ủy ban nhân dân tỉnh', en: 'Provincial emulation flag' };
const BODY_NAME = { vi: 'Ủy ban nhân dân tỉnh Hà Nam', en: "Hà Nam Provincial People's Committee" };

export const AWARD_EXAMPLE = {
  award: 'CTD-T',
  unit: 'PL',
  name: orNull(AWARD_NAME),
  body: 'UBND-T',
  bodyName: BODY_NAME,
  state: wordOf(['pending', 'issued', 'refused', 'revoked'], 'issued'),
  nominatedAt: '2023-11-24T02:00:00.000Z',
  decision: orNull('2117/QĐ-UBND'),
  decisionDate: orNull('2023-12-08'),
  decisionFile: orNull('0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d'),
  signerName: orNull('Nguyễn Văn Mẫu'),
  signerTitle: orNull({ vi: 'Chủ tịch', en: 'Chair' }),
  certificateNumber: orNull('0001/2023'),
  certificateFile: orNull('6f0a5d3e-2c1b-4a7f-8e9d-1f2a3b4c5d6e'),
  revocation: orNull('30/QĐ-UBND'),
  revocationDate: orNull('2024-02-01'),
  reason: orNull('Kê khai không đúng'),
  decidedAt: orNull('2023-12-08T03:00:00.000Z'),
};

export const OFFICER_EXAMPLE = {
  office: 'head',
  unit: 'PL',
  state: wordOf(['elected', 'recognised'], 'recognised'),
  decision: orNull('412/QĐ-SVHTTDL'),
  date: orNull('2023-12-11'),
};

const UNIT_NAME = {
  vi: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý',
  en: 'Culture and Information Office of Phủ Lý city',
};

export const REGISTER_EXAMPLE = {
  number: '0001/2023',
  body: 'UBND-T',
  bodyName: BODY_NAME,
  state: wordOf(['issued', 'revoked', 'void']),
  bloc: 'HNA-VH',
  blocName: { vi: 'Khối thi đua văn hóa', en: 'Culture emulation bloc' },
  year: 2023,
  award: orNull('CTD-T'),
  awardName: orNull(AWARD_NAME),
  unit: orNull('PL'),
  unitName: orNull(UNIT_NAME),
  decision: orNull('2117/QĐ-UBND'),
  decisionDate: orNull('2023-12-08'),
  revocation: orNull('30/QĐ-UBND'),
  registeredAt: orNull('2023-12-08T03:00:00.000Z'),
};

export const SERIES_EXAMPLE = { body: 'UBND-T', bodyName: BODY_NAME, year: 2023 };

export const ANNOUNCEMENT_EXAMPLE = {
  cycle: '2023-k7m2xq',
  bloc: 'HNA-VH',
  blocName: REGISTER_EXAMPLE.blocName,
  year: 2023,
  award: 'CTD-T',
  awardName: orNull(AWARD_NAME),
  unit: 'PL',
  unitName: UNIT_NAME,
  state: wordOf(['issued', 'revoked']),
  decision: '2117/QĐ-UBND',
  decisionDate: '2023-12-08',
  announcedAt: '2023-12-08T03:00:00.000Z',
};
