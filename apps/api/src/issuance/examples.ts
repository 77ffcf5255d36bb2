/** Examples for the documents of the API. */
export const AWARD_EXAMPLE = {
  award: 'CTD-T',
  unit: 'PL',
  name: { vi: 'Cờ thi đua của Ủy ban nhân dân tỉnh', en: 'Provincial emulation flag' },
  body: 'UBND-T',
  state: 'issued',
  nominatedAt: '2023-11-24T02:00:00.000Z',
  decision: '2117/QĐ-UBND',
  decisionDate: '2023-12-08',
  decisionFile: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d',
  certificateNumber: '0001/2023',
  certificateFile: '6f0a5d3e-2c1b-4a7f-8e9d-1f2a3b4c5d6e',
  revocation: null,
  reason: null,
  decidedAt: '2023-12-08T03:00:00.000Z',
};

export const OFFICER_EXAMPLE = {
  office: 'head',
  unit: 'PL',
  state: 'recognised',
  decision: '412/QĐ-SVHTTDL',
  date: '2023-12-11',
};

export const REGISTER_EXAMPLE = {
  number: '0001/2023',
  body: 'UBND-T',
  bodyName: { vi: 'Ủy ban nhân dân tỉnh Hà Nam', en: "Hà Nam Provincial People's Committee" },
  state: 'issued',
  bloc: 'HNA-VH',
  year: 2023,
  award: 'CTD-T',
  awardName: AWARD_EXAMPLE.name,
  unit: 'PL',
  unitName: { vi: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý', en: 'Culture and Information Office of Phủ Lý city' },
  decision: '2117/QĐ-UBND',
  decisionDate: '2023-12-08',
  revocation: null,
  registeredAt: '2023-12-08T03:00:00.000Z',
};

export const ANNOUNCEMENT_EXAMPLE = {
  cycle: '2023-k7m2xq',
  bloc: 'HNA-VH',
  blocName: { vi: 'Khối thi đua văn hóa', en: 'Culture emulation bloc' },
  year: 2023,
  award: 'CTD-T',
  awardName: AWARD_EXAMPLE.name,
  unit: 'PL',
  unitName: REGISTER_EXAMPLE.unitName,
  state: 'issued',
  decision: '2117/QĐ-UBND',
  decisionDate: '2023-12-08',
  announcedAt: '2023-12-08T03:00:00.000Z',
};
