import type { Calendar } from '@thidua/domain';
import { dateErrors, shifted, spans, withDate } from './calendar-shift';

const CALENDAR: Calendar = {
  registration: { opens: '2024-02-06T08:00', closes: '2024-03-25T17:00' },
  submission: { opens: '2024-10-16T08:00', closes: '2024-11-03T17:00' },
  conference: { opens: '2024-10-23T08:00', closes: '2024-11-10T17:00' },
  review: { opens: '2024-11-03T17:00', closes: '2024-11-11T17:00' },
  ranking: { opens: '2024-11-11T17:00', closes: '2024-11-13T17:00' },
  issuance: { closes: '2024-12-31T17:00' },
};

describe('the dates of a year', () => {
  it('shift as a whole, by days, and keep their time of day', () => {
    const later = shifted(CALENDAR, 1);
    expect(later.registration).toEqual({ opens: '2024-02-07T08:00', closes: '2024-03-26T17:00' });
    expect(later.issuance).toEqual({ closes: '2025-01-01T17:00' });
    expect(shifted(later, -1)).toEqual(CALENDAR);
  });

  it('are changed one at a time', () => {
    const changed = withDate(CALENDAR, 'review', 'closes', '2024-11-12T11:30');
    expect(changed.review).toEqual({ opens: '2024-11-03T17:00', closes: '2024-11-12T11:30' });
    expect({ ...changed, review: CALENDAR.review }).toEqual(CALENDAR);
  });

  it('that cannot stand are told beside their field', () => {
    const fields = [
      { path: 'rules.yaml:12:5/calendar/registration/closes', message: 'Phải muộn hơn.' },
      { path: '/review/opens', message: 'Chưa phải ngày giờ.' },
      { path: 'rules.yaml:5:1/era', message: 'Luật khác.' },
    ];
    expect(dateErrors(fields)).toEqual({
      'registration.closes': 'Phải muộn hơn.',
      'review.opens': 'Chưa phải ngày giờ.',
    });
  });

  it('lie in the year from its first to its last', () => {
    const drawn = spans(CALENDAR);
    expect(drawn[0]).toMatchObject({ stage: 'registration', from: 0 });
    const last = drawn.at(-1);
    expect((last?.from ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  });
});
