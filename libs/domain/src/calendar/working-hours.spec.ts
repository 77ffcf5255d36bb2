import fc from 'fast-check';
import { isWorkday, isWorkingTime, toInstant, toLocalTime, VIETNAM_WORKDAYS, workdaysWith, workingTime } from '.';

const HANOI = 'Asia/Ho_Chi_Minh';
const workdays = workdaysWith([]);

const at = (local: string) => toInstant(local, HANOI);
const moved = (local: string, deadline?: string) =>
  toLocalTime(workingTime(at(local), deadline === undefined ? undefined : at(deadline), workdays, HANOI), HANOI);

describe('a reminder planned for', () => {
  test.each([
    ['a working hour stays', '2023-10-31T17:00', '2023-11-03T17:00', '2023-10-31T17:00'],
    ['seven sharp stays', '2023-10-31T07:00', '2023-11-03T17:00', '2023-10-31T07:00'],
    ['a minute to nine in the evening stays', '2023-10-31T20:59', '2023-11-03T17:00', '2023-10-31T20:59'],
    ['nine in the evening waits for the morning', '2023-10-31T21:00', '2023-11-03T17:00', '2023-11-01T07:00'],
    ['the small hours wait for seven', '2023-10-31T02:30', '2023-11-03T17:00', '2023-10-31T07:00'],
    ['Saturday waits for Monday', '2023-11-04T17:00', '2023-11-07T17:00', '2023-11-06T07:00'],
    ['Friday night waits for Monday', '2023-11-03T22:00', '2023-11-07T17:00', '2023-11-06T07:00'],
    ['Tết waits until it is over', '2024-02-09T10:00', '2024-02-20T17:00', '2024-02-15T07:00'],
    ['a holiday in the week waits a day', '2024-04-18T10:00', '2024-04-22T17:00', '2024-04-19T07:00'],
    ['a Saturday worked in exchange stays', '2024-05-04T10:00', '2024-05-06T17:00', '2024-05-04T10:00'],
    ['the Monday it was exchanged for waits for Thursday', '2024-04-29T10:00', '2024-05-06T17:00', '2024-05-02T07:00'],
  ])('%s', (_, planned, deadline, result) => {
    expect(moved(planned, deadline)).toBe(result);
  });
});

describe('a reminder that would come too late', () => {
  test.each([
    ['Saturday before a Monday morning goes out on Friday', '2023-11-04T17:00', '2023-11-06T07:00', '2023-11-03T20:00'],
    ['Sunday before a Sunday too', '2023-11-05T08:00', '2023-11-05T17:00', '2023-11-03T20:00'],
    ['the night before an early deadline, that evening', '2023-10-31T22:00', '2023-11-01T06:00', '2023-10-31T20:00'],
    ['the small hours before one, the evening before', '2023-11-01T03:00', '2023-11-01T06:00', '2023-10-31T20:00'],
    [
      'in Tết before a deadline in Tết, on the last working day',
      '2024-02-11T10:00',
      '2024-02-14T17:00',
      '2024-02-07T20:00',
    ],
  ])('%s', (_, planned, deadline, result) => {
    expect(moved(planned, deadline)).toBe(result);
  });

  test('does not hold what is overdue back: that only waits', () => {
    expect(moved('2023-11-04T17:00')).toBe('2023-11-06T07:00');
  });
});

describe('a table that leaves no working day', () => {
  test('moves nothing', () => {
    const days = Array.from({ length: 400 }, (_, day) => ({
      date: new Date(Date.UTC(2023, 5, 1) + day * 86_400_000).toISOString().slice(0, 10),
      kind: 'off' as const,
    }));
    const planned = at('2023-11-04T23:00');
    expect(workingTime(planned, undefined, workdaysWith(days), HANOI)).toBe(planned);
    expect(workingTime(planned, at('2023-11-05T08:00'), workdaysWith(days), HANOI)).toBe(planned);
  });
});

describe('any instant of these years', () => {
  const HOUR = 3_600_000;
  const instants = fc
    .integer({ min: Date.UTC(2023, 0, 10), max: Date.UTC(2027, 11, 1) })
    .map((ms) => new Date(ms).toISOString());
  const zones = fc.constantFrom(HANOI, 'UTC', 'Europe/Berlin', 'America/Lima');

  test('is moved into working time, never past the deadline, and stays there', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 500 }), zones, (planned, hours, zone) => {
        const deadline = new Date(Date.parse(planned) + hours * HOUR).toISOString();
        const before = workingTime(planned, deadline, workdays, zone);
        const after = workingTime(planned, undefined, workdays, zone);
        for (const result of [before, after]) {
          expect(isWorkingTime(result, workdays, zone)).toBe(true);
          expect(workingTime(result, deadline, workdays, zone)).toBe(result);
        }
        expect(before < deadline).toBe(true);
        expect(after >= planned).toBe(true);
        if (after < deadline) expect(before).toBe(after);
      }),
    );
  });
});

describe('the delivered table', () => {
  test.each([2023, 2024, 2025, 2026, 2027])('of %i has the eleven days of the law, in order and once', (year) => {
    const { days } = VIETNAM_WORKDAYS[year] ?? { days: [] };
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.every((date) => date.startsWith(String(year)))).toBe(true);
    const named = days.filter(({ kind, name }) => kind === 'off' && !/lieu|exchange/.test(name.en));
    expect(named).toHaveLength(11);
  });

  test('gives for each Saturday that is worked one day of the week that is off', () => {
    const all = Object.values(VIETNAM_WORKDAYS).flatMap(({ days }) => days);
    const worked = all.filter(({ kind }) => kind === 'working').map(({ date }) => date);
    expect(worked).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
    expect(worked.every((date) => new Date(`${date}T00:00Z`).getUTCDay() === 6)).toBe(true);
    expect(all.filter(({ name }) => name.en.startsWith('Off in exchange')).map(({ date }) => date)).toEqual([
      '2024-04-29',
      '2025-05-02',
      '2026-01-02',
      '2026-08-31',
    ]);
  });

  test.each([
    ['Tết 2023', '2023-01-20', '2023-01-26', 5],
    ['Giỗ Tổ to 1 May 2023', '2023-05-01', '2023-05-03', 3],
    ['National Day 2023', '2023-09-01', '2023-09-04', 2],
    ['Tết 2024', '2024-02-08', '2024-02-14', 5],
    ['Tết 2025', '2025-01-27', '2025-01-31', 5],
    ['National Day 2026', '2026-08-31', '2026-09-02', 3],
    ['Tết 2027', '2027-02-05', '2027-02-11', 5],
  ])('%s takes its days of the week', (_, first, last, weekdays) => {
    let off = 0;
    for (let ms = Date.parse(first); ms <= Date.parse(last); ms += 86_400_000) {
      const day = new Date(ms);
      if (day.getUTCDay() % 6 === 0) continue;
      expect(isWorkday(day.toISOString().slice(0, 10), workdays)).toBe(false);
      off += 1;
    }
    expect(off).toBe(weekdays);
  });

  test('gives way to what a bloc says', () => {
    const own = workdaysWith([
      { date: '2026-11-24', kind: 'off' },
      { date: '2024-05-04', kind: 'off' },
      { date: '2027-09-03', kind: 'working' },
    ]);
    expect(isWorkday('2026-11-24', workdays)).toBe(true);
    expect(['2026-11-24', '2024-05-04', '2027-09-03'].map((date) => isWorkday(date, own))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
