import { type ScheduleClient, ScheduleNotFoundError } from '@temporalio/client';
import type { YearlyStart } from '@thidua/contracts';
import { keepSchedule, yearlyPlan, yearlySpec } from './schedules';

const START: YearlyStart = {
  bloc: 'HNA-VH',
  timezone: 'Asia/Ho_Chi_Minh',
  opens: '02-06T08:00',
  daysBefore: 14,
  paused: false,
  note: null,
};

describe('when a year is drafted', () => {
  test.each([
    ['in the month of the opening', '02-20T08:00', 14, ['FEBRUARY', 6, 8, 0]],
    ['in the month before', '02-06T08:30', 14, ['JANUARY', 23, 8, 30]],
    ['in the year before', '01-05T07:00', 14, ['DECEMBER', 22, 7, 0]],
    ['one day before', '03-01T00:00', 1, ['FEBRUARY', 28, 0, 0]],
    ['ninety days before', '03-31T17:45', 90, ['DECEMBER', 31, 17, 45]],
    ['for an opening on a leap day', '02-29T08:00', 14, ['FEBRUARY', 14, 8, 0]],
    ['never on a leap day', '03-14T08:00', 14, ['FEBRUARY', 28, 8, 0]],
  ])('%s', (_, opens, daysBefore, [month, dayOfMonth, hour, minute]) => {
    const { calendars, timezone } = yearlySpec({ ...START, opens, daysBefore });
    expect(calendars).toEqual([{ month, dayOfMonth, hour, minute, comment: `${daysBefore} days before ${opens}` }]);
    expect(timezone).toBe('Asia/Ho_Chi_Minh');
  });

  it('is told of what is no time of the year', () => {
    expect(() => yearlySpec({ ...START, opens: '13-06T08:00' })).toThrow(RangeError);
  });
});

describe('a schedule in the engine', () => {
  const plan = yearlyPlan(START);
  const calls: string[] = [];
  beforeEach(() => {
    calls.length = 0;
  });

  function engineWith(standing?: { comment: string; timezone?: string; paused: boolean; note?: string }) {
    const { comment, timezone = START.timezone, ...state } = standing ?? { comment: '', paused: false };
    const handle = {
      describe: async () => {
        if (!standing) throw new ScheduleNotFoundError('no such schedule', plan.scheduleId);
        return { spec: { calendars: [{ comment }], timezone }, state };
      },
      update: async () => calls.push('update'),
    };
    return { getHandle: () => handle, create: async () => calls.push('create') } as unknown as ScheduleClient;
  }

  const asPlanned = { comment: '14 days before 02-06T08:00', paused: false };

  it('is made where there is none', async () => {
    await keepSchedule(engineWith(), plan);
    expect(calls).toEqual(['create']);
  });

  it('is left alone where it stands as planned, for a change forgets what was missed', async () => {
    await keepSchedule(engineWith(asPlanned), plan);
    expect(calls).toEqual([]);
  });

  test.each([
    ['its days', { ...asPlanned, comment: '20 days before 02-06T08:00' }],
    ['its zone', { ...asPlanned, timezone: 'Asia/Tokyo' }],
    ['its pause', { ...asPlanned, paused: true }],
    ['its note', { ...asPlanned, note: 'other' }],
  ])('is changed where it differs in %s', async (_, standing) => {
    await keepSchedule(engineWith(standing), plan);
    expect(calls).toEqual(['update']);
  });
});
