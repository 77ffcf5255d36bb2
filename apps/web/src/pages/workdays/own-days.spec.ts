import { ownDays, withDay, withoutDay } from './own-days';

const NAME = { vi: 'Nghỉ bù', en: 'Day in lieu' };
const TET = { date: '2027-02-06', kind: 'off' as const, name: NAME };
const SATURDAY = { date: '2027-02-13', kind: 'working' as const, name: NAME };

describe('the days of a bloc’s own', () => {
  it('are those that were not delivered', () => {
    const rows = [
      { date: '2027-01-01', kind: 'off' as const, name: NAME, own: false },
      { ...TET, own: true },
    ];
    expect(ownDays(rows)).toEqual([TET]);
  });

  it('say one thing of a day', () => {
    const days = withDay(withDay([], SATURDAY), TET);
    expect(days).toEqual([TET, SATURDAY]);
    expect(withDay(days, { ...TET, kind: 'working' })).toEqual([{ ...TET, kind: 'working' }, SATURDAY]);
    expect(withoutDay(days, TET.date)).toEqual([SATURDAY]);
  });
});
