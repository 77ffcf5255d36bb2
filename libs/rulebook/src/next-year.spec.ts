import { changed, HA_NAM, valid } from '../test/sample';
import { nextYear } from './next-year';

const isMonday = (day: string) => new Date(`${day}T00:00Z`).getUTCDay() === 1;

describe('the year after 2023', () => {
  it.each(['sameDate', 'sameWeekday'] as const)('by %s it reads clean, with the years moved', (rule) => {
    const { bloc, rules } = valid(nextYear(HA_NAM, { rule }));
    expect(rules.year).toBe(2024);
    expect(bloc.officers).toEqual({ year: 2024, head: 'TL', deputy: 'PL' });
  });

  it('has the same dates, or the same days of the week nearest to them', () => {
    const dates = valid(nextYear(HA_NAM, { rule: 'sameDate' })).rules.calendar;
    const weekdays = valid(nextYear(HA_NAM, { rule: 'sameWeekday' })).rules.calendar;
    expect(dates.registration).toEqual({ opens: '2024-02-06T08:00', closes: '2024-03-25T17:00' });
    expect(weekdays.registration).toEqual({ opens: '2024-02-05T08:00', closes: '2024-03-23T17:00' });
    expect(isMonday('2023-02-06') && isMonday('2024-02-05')).toBe(true);
    expect(dates.issuance).toEqual({ closes: '2024-12-15T17:00' });
  });

  it('stands under the law of its own time, which nobody has checked yet', () => {
    const { rules } = valid(nextYear(changed(['rules', 'verified: false', 'verified: true']), { rule: 'sameDate' }));
    expect(rules.era).toBe('B');
    expect(rules.verified).toBe(false);
  });

  it('changes nothing else in the texts, comments and layout included', () => {
    const next = nextYear(HA_NAM, { rule: 'sameDate' });
    const back = (text: string) => text.replace(/2024(-\d\d-\d\dT)/g, '2023$1').replace('year: 2024', 'year: 2023');
    expect(back(next.bloc)).toBe(HA_NAM.bloc);
    expect(back(next.rules).replace('era: B', 'era: A')).toBe(HA_NAM.rules);
  });

  it('moves 29 February to the 28th', () => {
    const leap = nextYear(HA_NAM, { rule: 'sameDate' });
    const rules = leap.rules.replace('closes: 2024-03-25T17:00', 'closes: 2024-02-29T17:00');
    const after = valid(nextYear({ ...leap, rules }, { rule: 'sameDate' }));
    expect(after.rules.calendar.registration.closes).toBe('2025-02-28T17:00');
    const weekday = valid(nextYear({ ...leap, rules }, { rule: 'sameWeekday' }));
    expect(weekday.rules.calendar.registration.closes).toBe('2025-02-27T17:00');
  });

  it('keeps the law where the new year still begins under it', () => {
    const once = nextYear(HA_NAM, { rule: 'sameDate' });
    expect(valid(nextYear(once, { rule: 'sameDate' })).rules.era).toBe('B');
  });

  it('refuses a text that is no YAML', () => {
    expect(() => nextYear({ ...HA_NAM, rules: 'year: [' }, { rule: 'sameDate' })).toThrow(RangeError);
  });
});
