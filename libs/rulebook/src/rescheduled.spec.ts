import { HA_NAM, valid } from '../test/sample';
import { readBook } from './read-book';
import { rescheduled } from './rescheduled';

const calendar = () => structuredClone(valid(HA_NAM).rules.calendar);

describe('a rule set with other dates', () => {
  it('has the dates and is otherwise the text that it was', () => {
    const dates = calendar();
    dates.registration.closes = '2023-04-01T17:00';
    dates.issuance.closes = '2023-12-20T11:30';
    const rules = rescheduled(HA_NAM.rules, dates);
    expect(valid({ ...HA_NAM, rules }).rules.calendar).toEqual(dates);
    expect(rules.replace('2023-04-01T17:00', '2023-03-25T17:00').replace('2023-12-20T11:30', '2023-12-15T17:00')).toBe(
      HA_NAM.rules,
    );
  });

  it('keeps an opening unfixed that was not fixed', () => {
    const dates = calendar();
    const rules = rescheduled(HA_NAM.rules, { ...dates, issuance: { ...dates.issuance, opens: '2023-11-20T08:00' } });
    expect(rules).toBe(HA_NAM.rules);
  });

  it('is told of dates that cannot stand where they are written', () => {
    const dates = calendar();
    dates.registration.closes = '2023-01-01T17:00';
    const { problems } = readBook({ ...HA_NAM, rules: rescheduled(HA_NAM.rules, dates) });
    expect(problems).toMatchObject([{ path: '/calendar/registration/closes', code: 'CALENDAR_ORDER' }]);
  });
});
