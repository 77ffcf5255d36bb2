import { exampleLetters } from '../examples';
import type { Letter } from '../letter';
import { openTemplates } from '../open-templates';
import { publishedConference } from './conference-entry';
import { calendarFeed } from './feed';
import { vtimezone } from './vtimezone';

const FROM = 'Thi Đua <no-reply@thidua.example.vn>';

/** Lines as RFC 5545 unfolds them, after a look at how they were folded. */
function linesOf(calendar: string): string[] {
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

async function entryOf(kind: Letter['kind'], change: Partial<Letter> = {}) {
  const templates = await openTemplates(undefined, { from: FROM });
  const [letter] = exampleLetters(kind, 'vi');
  if (!letter) throw new Error('no example');
  const { calendar } = templates.render({ ...letter, ...change });
  if (!calendar) throw new Error('no calendar');
  return { ...calendar, lines: linesOf(calendar.content) };
}

describe('an invitation', () => {
  it("puts the conference into one person's calendar, by the bloc's clocks", async () => {
    const { method, lines, filename } = await entryOf('invitation');
    expect(method).toBe('REQUEST');
    expect(filename).toBe('hoi-nghi.ics');
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Thi Dua//Thi Dua//VI',
      'METHOD:REQUEST',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Ho_Chi_Minh',
      'BEGIN:STANDARD',
      'DTSTART:19700101T070000',
      'TZOFFSETFROM:+0700',
      'TZOFFSETTO:+0700',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:conference-2023-hna@thidua',
      'SEQUENCE:0',
      'DTSTAMP:20231110T100000Z',
      'DTSTART;TZID=Asia/Ho_Chi_Minh:20231120T080000',
      'DTEND;TZID=Asia/Ho_Chi_Minh:20231120T120000',
      'SUMMARY:Hội nghị tổng kết năm thi đua 2023',
      'LOCATION:Trung tâm Văn hóa huyện Thanh Liêm',
      expect.stringMatching(
        /^DESCRIPTION:Khối thi đua văn hóa .*\\nhttps:\/\/thidua\.example\.vn\/years\/2023-hna\/conference$/,
      ),
      'ORGANIZER;CN="Khối thi đua văn hóa các huyện, thị xã, thành phố tỉnh Hà Nam":mailto:no-reply@thidua.example.vn',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="Nguyễn Văn An":MAILTO:an@phuly.example.vn',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P1D',
      'DESCRIPTION:Hội nghị tổng kết năm thi đua 2023',
      'END:VALARM',
      'URL;VALUE=URI:https://thidua.example.vn/years/2023-hna/conference',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is the same entry when it moves, and when it is cancelled', async () => {
    const [first, moved, cancelled] = await Promise.all(
      (['invitation', 'invitationMoved', 'invitationCancelled'] as const).map((kind) => entryOf(kind)),
    );
    const uid = first?.lines.find((line) => line.startsWith('UID:'));
    expect(moved?.lines).toEqual(
      expect.arrayContaining([uid, 'METHOD:REQUEST', 'SEQUENCE:1', 'DTSTART;TZID=Asia/Ho_Chi_Minh:20231122T080000']),
    );
    expect(cancelled?.lines).toEqual(expect.arrayContaining([uid, 'METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED']));
    expect(cancelled?.lines).not.toContain('BEGIN:VALARM');
  });

  it('lets nobody write properties through their name', async () => {
    const { lines } = await entryOf('invitation', {
      to: { name: 'An"\r\nATTENDEE:MAILTO:all@example.vn', address: 'an@phuly.example.vn', language: 'vi' },
    });
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  });
});

describe('the conference as a file for whoever takes it', () => {
  it('is the very entry of the invitation, asks for no answer and names nobody', async () => {
    const [letter] = exampleLetters('invitation', 'vi');
    if (!letter) throw new Error('no example');
    const { lines: invitation } = await entryOf('invitation');
    const { startsAt, place, sequence } = letter.facts as { startsAt: string; place: string; sequence: number };
    const { context, at: asOf } = letter;
    const of = { context, startsAt, place, sequence, asOf, organizer: 'no-reply@thidua.example.vn' };
    const published = linesOf(publishedConference({ ...of, language: 'vi' }));
    expect(published).toEqual(
      invitation
        .filter((line) => !line.startsWith('ATTENDEE'))
        .map((line) => (line === 'METHOD:REQUEST' ? 'METHOD:PUBLISH' : line)),
    );
    expect(publishedConference({ ...of, language: 'en', context: { ...context, rehearsal: true } })).toContain(
      'SUMMARY:[REHEARSAL] Conference of the emulation year 2023',
    );
  });
});

describe("a person's calendar of deadlines", () => {
  const entry = {
    uid: 'submission-PL@thidua.example.vn',
    title: 'Hạn: Nộp hồ sơ tự chấm điểm năm 2023',
    at: '2023-11-03T10:00:00.000Z',
    url: 'https://thidua.example.vn/years/2023-hna/dossiers/PL',
    description: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý; chưa nộp,\nhạn 17:00',
  };
  const of = { zone: 'Asia/Ho_Chi_Minh', name: 'Hạn\nthi đua', asOf: '2023-10-20T00:00:00.000Z' };

  it('is published, takes no time from the day and alarms the day before', () => {
    const lines = linesOf(calendarFeed([entry], of));
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Hạn thi đua',
        'TZID:Asia/Ho_Chi_Minh',
        'UID:submission-PL@thidua.example.vn',
        'DTSTAMP:20231020T000000Z',
        'DTSTART;TZID=Asia/Ho_Chi_Minh:20231103T170000',
        'SUMMARY:Hạn: Nộp hồ sơ tự chấm điểm năm 2023',
        'TRANSP:TRANSPARENT',
        'TRIGGER:-P1D',
        'DESCRIPTION:Phòng Văn hóa – Thông tin thành phố Phủ Lý\\; chưa nộp\\,\\nhạn 17:00',
      ]),
    );
  });

  it('is a calendar when there is nothing to do', () => {
    const lines = linesOf(calendarFeed([], of));
    expect([lines.at(0), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    expect(lines).not.toContain('BEGIN:VEVENT');
  });
});

describe('a zone whose clocks are turned', () => {
  it('comes with every change that concerns the entries', () => {
    expect(vtimezone('Europe/Berlin', ['2023-10-20T10:00:00.000Z']).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:19700101T020000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'BEGIN:STANDARD',
      'DTSTART:20231029T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20240331T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]);
  });
});
