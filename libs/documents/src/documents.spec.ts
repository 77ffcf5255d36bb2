import { createHash } from 'node:crypto';
import { pdfText } from '../test/pdf-text';
import {
  type AwardDecision,
  type CertificateDocument,
  certificatePdf,
  decisionPdf,
  type MinutesDocument,
  minutesPdf,
  placeOf,
} from './index';

const PL = 'Phòng Văn hóa – Thông tin thành phố Phủ Lý';
const bloc = 'Khối thi đua văn hóa các huyện, thị xã, thành phố tỉnh Hà Nam';
const standingBody = 'Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Nam';
const issuer = { name: 'Ủy ban nhân dân tỉnh Hà Nam' };
const flag = { kind: 'flag', name: 'Cờ thi đua của Ủy ban nhân dân tỉnh' } as const;
const achievement = 'Đã có thành tích xuất sắc, dẫn đầu phong trào thi đua năm 2023';

const award: AwardDecision = {
  kind: 'award',
  issuer,
  signer: { title: 'Chủ tịch' },
  number: '2117/QĐ-UBND',
  date: '2023-12-08',
  era: 'A',
  year: 2023,
  standingBody,
  bloc,
  award: flag,
  recipients: [PL],
  achievement,
  rehearsal: false,
};

const certificate: CertificateDocument = {
  issuer,
  signer: { title: 'Chủ tịch' },
  award: flag,
  recipient: PL,
  achievement,
  decision: { number: '2117/QĐ-UBND', date: '2023-12-08' },
  registerNumber: 7,
  rehearsal: false,
};

const minutes: MinutesDocument = {
  kind: 'tally',
  bloc,
  standingBody,
  subject: 'Bầu Phó khối năm 2024',
  startedAt: '2023-11-20T14:00',
  endedAt: '2023-11-20T16:30',
  place: 'Thanh Liêm',
  convened: 6,
  present: 6,
  voting: 6,
  committees: [{ head: 'Kim Bảng', members: ['Bình Lục', 'Duy Tiên'] }],
  contests: [
    {
      name: 'Bầu Phó khối',
      shareOf: 'số phiếu thu về',
      rounds: [
        {
          round: 1,
          issued: 6,
          collected: 6,
          valid: 5,
          invalid: 1,
          candidates: [{ name: 'Lý Nhân', votes: 4, percent: '66.67' }],
          conclusion: 'Lý Nhân trúng cử Phó khối.',
        },
      ],
    },
  ],
  conclusion: 'Kết quả được công bố tại hội nghị.',
  signatures: [{ title: 'Thành viên' }, { title: 'Trưởng ban' }],
  rehearsal: false,
};

const textOf = async (document: Promise<{ bytes: Uint8Array }>) => pdfText((await document).bytes);

describe('a decision that gives an award', () => {
  it('says in Vietnamese who gives what to whom, by which law, and when', async () => {
    const text = await textOf(decisionPdf(award));
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 2117/QĐ-UBND',
      'Hà Nam, ngày 08 tháng 12 năm 2023',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ',
      `1. ${PL}.`,
      `${achievement}.`,
      'Điều 3.',
      'Nơi nhận:',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('DIỄN TẬP');
  });

  it('rests on the law of its day', async () => {
    const later = { ...award, era: 'C' as const };
    expect(await textOf(decisionPdf({ ...later, date: '2025-07-15' }))).not.toContain('15/2025/TT-BNV');
    const text = await textOf(decisionPdf({ ...later, date: '2025-08-05' }));
    expect(text).toContain('15/2025/TT-BNV');
    expect(text).toContain('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
    expect(text).not.toContain('91/2017/NĐ-CP');
  });

  it('shows who signs in place of whom', async () => {
    const text = await textOf(
      decisionPdf({ ...award, signer: { title: 'Phó Chủ tịch', inPlaceOf: 'Chủ tịch', name: 'Trần Thị Ý' } }),
    );
    expect(text).toContain('KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Ý');
  });

  it('numbers its pages from the second on', async () => {
    const recipients = Array.from({ length: 36 }, (_, index) => `Đơn vị thứ ${index + 1}`);
    const long = await decisionPdf({ ...award, recipients });
    expect(long.pages).toBe(2);
    expect(pdfText(long.bytes)).toMatch(/ 2 \d+\. Đơn vị thứ/);
  });
});

describe('other decisions', () => {
  it('revokes an award with its reason', async () => {
    const revokes = { number: '2117/QĐ-UBND', date: '2023-12-08' };
    const text = await textOf(
      decisionPdf({
        ...award,
        kind: 'revocation',
        number: '15/QĐ-UBND',
        date: '2024-02-05',
        revokes,
        reason: 'khai sai số liệu',
      }),
    );
    expect(text).toContain('Quyết định số 2117/QĐ-UBND ngày 08 tháng 12 năm 2023');
    expect(text).toContain('Lý do: Khai sai số liệu.');
    expect(text).toContain('Hà Nam, ngày 05 tháng 02 năm 2024');
  });

  it('recognises officers, on the paper of a department under its province', async () => {
    const officers = [
      { office: 'head', unit: PL },
      { office: 'deputy', unit: 'Lý Nhân' },
    ];
    const own = {
      ...award,
      issuer: { name: standingBody },
      signer: { title: 'Giám đốc' },
      number: '412/QĐ-SVHTTDL',
      year: 2024,
    };
    const text = await textOf(decisionPdf({ ...own, kind: 'recognition', officers }));
    expect(text).toContain('UBND TỈNH HÀ NAM');
    expect(text).toContain(`1. Trưởng khối: ${PL};`);
    expect(text).toContain('2. Phó khối: Lý Nhân.');
    expect(text).not.toContain('Theo đề nghị');
  });
});

describe('a certificate', () => {
  it('names award, recipient, decision and register number', async () => {
    const text = await textOf(certificatePdf(certificate));
    for (const part of [
      'CỜ THI ĐUA',
      'của Ủy ban nhân dân tỉnh',
      PL,
      'Số quyết định: 2117/QĐ-UBND ngày 08 tháng 12 năm 2023',
      'Số sổ vàng: 7',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('stays on one page of the size asked for, however long its texts', async () => {
    const long = await certificatePdf({
      ...certificate,
      award: { kind: 'certificate', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
      achievement: Array(12).fill(achievement).join('; '),
      size: { width: 297, height: 210 },
    });
    expect(long.pages).toBe(1);
    expect(Buffer.from(long.bytes).toString('latin1')).toContain('/MediaBox [0 0 841.8898 595.2756]');
    expect(pdfText(long.bytes)).toContain('BẰNG KHEN');
  });
});

describe('minutes of a count', () => {
  it('hold the numbers of the count', async () => {
    const text = await textOf(minutesPdf(minutes));
    for (const part of [
      'BIÊN BẢN KIỂM PHIẾU',
      '14 giờ 00 phút, ngày 20 tháng 11 năm 2023',
      'Số phiếu phát ra: 6; thu về: 6; hợp lệ: 5; không hợp lệ: 1.',
      'Lý Nhân 4 66,67',
      'lúc 16 giờ 30 phút cùng ngày',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('minutes of a conference', () => {
  const conference: MinutesDocument = {
    ...minutes,
    kind: 'conference',
    host: 'Thanh Liêm',
    endedAt: '2023-11-21T10:05',
    absent: { excused: ['Phủ Lý'], others: ['Duy Tiên'] },
    committees: [
      { members: ['Kim Bảng', 'Bình Lục'] },
      { members: ['Kim Bảng', 'Lý Nhân'], since: '2023-11-20T15:42' },
    ],
    contests: minutes.contests.map((contest) => ({ ...contest, votesAre: 'Số phiếu bầu', note: 'Phải bầu lại.' })),
    conclusion: 'Đoạn một.\n\nĐoạn hai.',
  };

  it('say who received whom, who was absent, who counted, and when it ended', async () => {
    const text = await textOf(minutesPdf(conference));
    for (const part of [
      'BIÊN BẢN HỘI NGHỊ',
      'Đơn vị đăng cai: Thanh Liêm.',
      'Vắng mặt có lý do: Phủ Lý. Vắng mặt không có lý do: Duy Tiên.',
      'Ban kiểm phiếu: Kim Bảng; Bình Lục. Ban kiểm phiếu từ 15 giờ 42 phút: Kim Bảng; Lý Nhân.',
      'Số phiếu bầu',
      'Phải bầu lại.',
      'Kết luận: Đoạn một. Đoạn hai.',
      'Hội nghị bế mạc lúc 10 giờ 05 phút, ngày 21 tháng 11 năm 2023',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Trưởng ban');
  });
});

describe('every document', () => {
  const kinds = {
    decision: (mark: string, rehearsal: boolean) => decisionPdf({ ...award, recipients: [mark], rehearsal }),
    certificate: (mark: string, rehearsal: boolean) => certificatePdf({ ...certificate, recipient: mark, rehearsal }),
    minutes: (mark: string, rehearsal: boolean) => minutesPdf({ ...minutes, conclusion: mark, rehearsal }),
  };

  it.each(Object.entries(kinds))('comes out the same, byte for byte, from the same input: %s', async (_, make) => {
    const first = await make('Một', false);
    const other = await make('Hai', false);
    const again = await make('Một', false);
    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(again.sha256).toBe(createHash('sha256').update(first.bytes).digest('hex'));
    expect(other.sha256).not.toBe(first.sha256);
    expect(first.contentType).toBe('application/pdf');
    expect(Buffer.from(first.bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each(Object.entries(kinds))('says so when it belongs to a rehearsal: %s', async (_, make) => {
    expect(await textOf(make('Một', true))).toContain('DIỄN TẬP');
    expect(await textOf(make('Một', false))).not.toContain('DIỄN TẬP');
  });

  describe.each(Object.entries(kinds))('prints text and never obeys it: %s', (_, make) => {
    it.each([
      '#panic("x") #{1+1}',
      '$x^2$ *b* _i_ `r` <l> @l',
      '"] #read("/etc/passwd") [',
      '\\ \\u{41} \\" ]',
      '{{a}} // /* b */',
      '= A',
      '- B',
    ])('%j', async (text) => {
      expect(await textOf(make(text, false))).toContain(text);
    });
  });

  it('writes a letter the same way from whatever keyboard it came', async () => {
    const composed = await decisionPdf({ ...award, recipients: [PL.normalize('NFC')] });
    const decomposed = await decisionPdf({ ...award, recipients: [PL.normalize('NFD')] });
    expect(decomposed.sha256).toBe(composed.sha256);
  });

  it('refuses a date that is none', async () => {
    await expect(decisionPdf({ ...award, date: '2023-02-30' })).rejects.toThrow(RangeError);
    await expect(decisionPdf({ ...award, date: '08/12/2023' })).rejects.toThrow(RangeError);
  });
});

describe('where a body sits', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh Hà Nam', 'Hà Nam'],
    ['Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Nam', 'Hà Nam'],
    ['Ủy ban nhân dân thành phố Hải Phòng', 'Hải Phòng'],
    ['Bộ Văn hóa, Thể thao và Du lịch', undefined],
  ])('%s', (name, place) => {
    expect(placeOf(name)).toBe(place);
  });
});
