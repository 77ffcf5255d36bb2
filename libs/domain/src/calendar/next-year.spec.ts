import fc from 'fast-check';
import { haNamCalendar as calendar } from '../../test/ha-nam-2023';
import { resolveCalendar, shiftLocal } from '.';

describe('the calendar of Hà Nam 2023 as instants', () => {
  test('every stage by the clocks of the bloc', () => {
    expect(resolveCalendar(calendar, 'Asia/Ho_Chi_Minh')).toEqual({
      registration: { opens: '2023-02-06T01:00:00.000Z', closes: '2023-03-25T10:00:00.000Z' },
      submission: { opens: '2023-10-16T01:00:00.000Z', closes: '2023-11-03T10:00:00.000Z' },
      conference: { opens: '2023-10-23T01:00:00.000Z', closes: '2023-11-10T10:00:00.000Z' },
      review: { opens: '2023-11-03T10:00:00.000Z', closes: '2023-11-11T10:00:00.000Z' },
      ranking: { opens: '2023-11-11T10:00:00.000Z', closes: '2023-11-13T10:00:00.000Z' },
      issuance: { closes: '2023-12-15T10:00:00.000Z' },
    });
  });

  test('issuance opens by what comes before it, not by a date', () => {
    expect(Object.keys(resolveCalendar(calendar, 'UTC').issuance)).toEqual(['closes']);
  });
});

describe('a date of next year', () => {
  test.each([
    ['the same date', '2023-11-03T17:00', 1, 'sameDate', '2024-11-03T17:00'],
    ['the same Friday', '2023-11-03T17:00', 1, 'sameWeekday', '2024-11-01T17:00'],
    ['a leap day without its year', '2024-02-29T08:00', 1, 'sameDate', '2025-02-28T08:00'],
    ['a leap day to the next leap year', '2024-02-29T08:00', 4, 'sameDate', '2028-02-29T08:00'],
    ['a Thursday that was a leap day', '2024-02-29T08:00', 1, 'sameWeekday', '2025-02-27T08:00'],
    ['several years on, the nearest Friday', '2023-11-03T17:00', 3, 'sameWeekday', '2026-11-06T17:00'],
    ['seconds stay', '2023-11-03T17:00:30', 1, 'sameDate', '2024-11-03T17:00:30'],
  ] as const)('%s', (_, local, years, rule, result) => {
    expect(shiftLocal(local, years, rule)).toBe(result);
  });

  test('what begins with no date is refused', () => {
    expect(() => shiftLocal('soon', 1, 'sameDate')).toThrow(RangeError);
  });

  test('by weekday it never moves more than three days from the date, nor changes its day of the week', () => {
    const days = fc.integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2080, 0, 1) / 86_400_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9 }), (day, years) => {
        const local = `${new Date(day * 86_400_000).toISOString().slice(0, 10)}T08:00`;
        const weekday = (text: string) => new Date(`${text}:00Z`).getUTCDay();
        const [date, shifted] = [shiftLocal(local, years, 'sameDate'), shiftLocal(local, years, 'sameWeekday')];
        expect(weekday(shifted)).toBe(weekday(local));
        expect(Math.abs(Date.parse(`${shifted}:00Z`) - Date.parse(`${date}:00Z`)) / 86_400_000).toBeLessThanOrEqual(3);
      }),
    );
  });
});
