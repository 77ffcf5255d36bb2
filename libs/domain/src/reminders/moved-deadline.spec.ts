import fc from 'fast-check';
import { addDuration, subtractDuration } from '../calendar';
import type { ReminderRule } from '../rule-set';
import { dueReminders, type Own, reminderKey } from '.';

const zone = 'Asia/Ho_Chi_Minh';
const rule: ReminderRule = {
  before: ['P3D', 'P1D'],
  after: ['P1D'],
  escalateAfter: 'P2D',
  escalateTo: ['standingBody'],
};
const opened = '2023-10-16T01:00:00.000Z';

describe('a deadline that is moved on the day before it', () => {
  const before: Own = { unit: 'BL', deadline: '2023-11-03T10:00:00.000Z', done: false };
  const since = '2023-11-02T11:00:00.000Z';
  const after: Own = { ...before, deadline: '2023-11-05T10:00:00.000Z', since };
  const sent = new Set(['BL|before:P3D|2023-11-03T10:00:00.000Z']);

  test('silences what belonged to the old one', () => {
    const due = dueReminders({ rule, zone, opened, sent, own: [after], asOf: '2023-11-04T09:59:59.999Z' });
    expect(due).toEqual([]);
  });

  test('plans anew what still lies ahead, and nothing that was due before the move', () => {
    const due = dueReminders({ rule, zone, opened, sent, own: [after], asOf: '2023-11-04T10:00:00.000Z' });
    expect(due).toEqual([
      { unit: 'BL', kind: 'before:P1D', at: '2023-11-04T10:00:00.000Z', deadline: '2023-11-05T10:00:00.000Z' },
    ]);
  });
});

describe('a deadline that was moved before the stage opened', () => {
  test('is reminded of from the opening on, like any other', () => {
    const own: Own[] = [
      { unit: 'BL', deadline: '2023-10-18T10:00:00.000Z', done: false, since: '2023-10-01T00:00:00.000Z' },
    ];
    const due = dueReminders({ rule, zone, opened, sent: new Set(), own, asOf: '2023-10-18T10:00:00.000Z' });
    expect(due.map(({ kind }) => kind)).toEqual(['before:P1D']);
  });
});

describe('a deadline moved there and back', () => {
  test('repeats nothing', () => {
    const own: Own[] = [{ unit: 'BL', deadline: '2023-11-03T10:00:00.000Z', done: false }];
    const sent = new Set(['BL|before:P3D|2023-11-03T10:00:00.000Z']);
    expect(dueReminders({ rule, zone, opened, sent, own, asOf: '2023-11-02T09:00:00.000Z' })).toEqual([]);
  });
});

describe('deadlines moved at will', () => {
  const HOUR = 3_600_000;
  const start = Date.parse(opened);
  const instant = (hours: number) => new Date(start + hours * HOUR).toISOString();

  /** At each step some hours pass; now and then a unit's deadline is moved to some hours from there. */
  const steps = fc.array(
    fc.record({
      hours: fc.integer({ min: 1, max: 60 }),
      move: fc.option(fc.record({ unit: fc.nat(2), by: fc.integer({ min: 1, max: 300 }) })),
      done: fc.option(fc.nat(2), { freq: 9 }),
    }),
    { minLength: 1, maxLength: 30 },
  );

  test('never send a reminder before its due instant, nor twice, nor to one that is done', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(300), { minLength: 3, maxLength: 3 }), (walk, deadlines) => {
        let own: Own[] = deadlines.map((hours, index) => ({
          unit: `U${index}`,
          deadline: instant(hours),
          done: false,
        }));
        const sent = new Set<string>();
        let hour = 0;
        for (const { hours, move, done } of walk) {
          hour += hours;
          const asOf = instant(hour);
          own = own.map((one, index) => ({
            ...one,
            ...(index === done && { done: true }),
            ...(index === move?.unit && { deadline: instant(hour + move.by), since: asOf }),
          }));
          for (const reminder of dueReminders({ rule, zone, opened, own, asOf, sent })) {
            const { kind, at, deadline, unit } = reminder;
            const present = own.find((one) => one.unit === unit);
            expect(present).toMatchObject({ deadline, done: false });
            expect(at <= asOf).toBe(true);
            const [when, duration = ''] = kind.split(':');
            if (when === 'before') expect(at).toBe(subtractDuration(deadline, duration, zone));
            if (when === 'after') expect(at).toBe(addDuration(deadline, duration, zone));
            if (when === 'escalate') expect(at).toBe(addDuration(deadline, 'P2D', zone));
            expect(sent.has(reminderKey(reminder))).toBe(false);
            sent.add(reminderKey(reminder));
          }
        }
      }),
    );
  });
});
