import { byCode, orNull, wordOf } from '../foundation';

/** Examples for the documents of the API. */
export const CONFERENCE_EXAMPLE = {
  state: wordOf(['poll', 'fixed', 'held'], 'held'),
  host: orNull('TL'),
  place: orNull('Trung tâm Văn hóa huyện Thanh Liêm'),
  startsAt: orNull('2023-11-20T07:00:00.000Z'),
  moveReason: orNull('Đường vào hội trường ngập nước'),
  closedAt: orNull('2023-11-20T09:30:00.000Z'),
  minutes: orNull({ file: 'd9a4b0b6-6d0c-4f0b-9a53-5f5f5f1f6f2e' }),
  dates: [{ startsAt: '2023-11-20T07:00:00.000Z', answers: byCode({ PL: wordOf(['can', 'ifNeeded', 'cannot']) }) }],
  agenda: [{ title: 'Khai mạc', contest: orNull('flag'), minutes: orNull(10) }],
  attendance: [{ unit: 'PL', mark: wordOf(['present', 'excused', 'absent']) }],
  members: 6,
  quorumMet: true,
};

/** The minutes as far as the conference has come, in the words of the paper. */
export const MINUTES_EXAMPLE = {
  subject: 'Tổng kết công tác thi đua, khen thưởng năm 2023',
  startedAt: '2023-11-20T14:00',
  endedAt: orNull('2023-11-20T16:30'),
  place: 'Trung tâm Văn hóa huyện Thanh Liêm',
  host: orNull('Phòng Văn hóa – Thông tin huyện Thanh Liêm'),
  convened: 6,
  present: 6,
  voting: 6,
  absent: {
    excused: ['Phòng Văn hóa – Thông tin huyện Kim Bảng'],
    others: ['Phòng Văn hóa – Thông tin huyện Bình Lục'],
  },
  committees: [{ members: ['Phòng Văn hóa – Thông tin huyện Kim Bảng'], since: orNull('2023-11-20T15:42') }],
  contests: [
    {
      name: 'Bầu Trưởng khối năm 2024 (phiếu giấy)',
      votesAre: 'Số phiếu bầu',
      rounds: [
        {
          round: 1,
          issued: 6,
          collected: 6,
          valid: 6,
          invalid: 0,
          needed: orNull(4),
          candidates: [{ name: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý', votes: 5, percent: '83.33' }],
          conclusion: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý trúng cử Trưởng khối năm 2024.',
        },
      ],
      note: orNull('Số chỉ tiêu để trống: 1.'),
    },
  ],
  conclusion: 'Khối báo cáo kết quả trên với Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Nam.',
};

export const CALENDAR_EXAMPLE = `BEGIN:VCALENDAR
VERSION:2.0
METHOD:PUBLISH
END:VCALENDAR
`;
