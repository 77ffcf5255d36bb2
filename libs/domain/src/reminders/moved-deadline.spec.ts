import fc from 'fast-check';
import { isWorkingTime, workdaysWith } from '../calendar';
import type { ReminderRule, StageName } from '../rule-set';
import {
  dueReminders,
  nextReminderAt,
  type Own,
  planChanges,
  plannedReminders,
  questionExtended,
  reminderKey,
} from '.';

const zone = 'Asia/Ho_Chi_Minh';
const workdays = workdaysWith([]);
const rule: ReminderRule = {
  before: ['P3D', 'P1D'],
  after: ['P1D'],
  escalateAfter: 'P2D',
  escalateTo: ['standingBody'],
};
const opened = '2023-10-16T01:00:00.000Z';
const ask = (own: Own[], sent: string[] = []) => ({
  zone,
  workdays,
  sent: new Set(sent),
  stages: [{ stage: 'submission' as StageName, rule, opened, own }],
});

describe('a deadline that is moved on the day before it', () => {
  const before: Own = { unit: 'BL', deadline: '2023-11-03T10:00:00.000Z', done: false };
  const since = '2023-11-02T11:00:00.000Z';
  const after: Own = { ...before, deadline: '2023-11-08T10:00:00.000Z', since };
  const sent = ['submission|BL|before:P3D|2023-11-03T10:00:00.000Z'];

  test('silences what belonged to the old one', () => {
    expect(dueReminders(ask([after], sent), '2023-11-05T23:59:59.999Z')).toEqual([]);
  });

  test('plans anew what still lies ahead, and nothing that was due before the move', () => {
    expect(dueReminders(ask([after], sent), '2023-11-07T10:00:00.000Z').map(({ kind, at }) => [kind, at])).toEqual([
      // Sunday evening, moved to Monday morning
      ['before:P3D', '2023-11-06T00:00:00.000Z'],
      ['before:P1D', '2023-11-07T10:00:00.000Z'],
    ]);
  });

  test('is told beforehand: who is touched, what is silenced, moved and added', () => {
    const question = ask([before, { ...before, unit: 'PL' }], sent);
    const asked = { stage: 'submission' as StageName, unit: 'BL', until: after.deadline };
    const changes = planChanges(
      plannedReminders(question, since),
      plannedReminders(questionExtended(question, asked, since), since),
    );
    expect(changes.touched).toEqual(['BL']);
    expect(changes.silenced).toEqual([]);
    expect(changes.added.map(({ kind, at }) => [kind, at])).toEqual([['before:P3D', '2023-11-06T00:00:00.000Z']]);
    expect(changes.moved.map(({ kind, previously, at }) => [kind, previously, at])).toEqual([
      ['before:P1D', '2023-11-02T10:00:00.000Z', '2023-11-07T10:00:00.000Z'],
      ['after:P1D', '2023-11-06T00:00:00.000Z', '2023-11-09T10:00:00.000Z'],
      ['escalate:standingBody', '2023-11-06T00:00:00.000Z', '2023-11-10T10:00:00.000Z'],
    ]);
  });
});

describe('an extension for all', () => {
  test('leaves a unit with a later deadline of its own where it is', () => {
    const question = ask([
      { unit: 'PL', deadline: '2023-11-03T10:00:00.000Z', done: false },
      { unit: 'BL', deadline: '2023-11-20T10:00:00.000Z', done: false },
    ]);
    const moved = questionExtended(question, { stage: 'submission', until: '2023-11-10T10:00:00.000Z' }, opened);
    expect(moved.stages[0]?.own.map(({ unit, deadline }) => [unit, deadline])).toEqual([
      ['PL', '2023-11-10T10:00:00.000Z'],
      ['BL', '2023-11-20T10:00:00.000Z'],
    ]);
  });
});

describe('a deadline that was moved before the stage opened', () => {
  test('is reminded of from the opening on, like any other', () => {
    const own: Own[] = [
      { unit: 'BL', deadline: '2023-10-18T10:00:00.000Z', done: false, since: '2023-10-01T00:00:00.000Z' },
    ];
    expect(dueReminders(ask(own), '2023-10-18T10:00:00.000Z').map(({ kind }) => kind)).toEqual(['before:P1D']);
  });
});

describe('a deadline moved there and back', () => {
  test('repeats nothing', () => {
    const own: Own[] = [{ unit: 'BL', deadline: '2023-11-03T10:00:00.000Z', done: false }];
    const sent = ['submission|BL|before:P3D|2023-11-03T10:00:00.000Z'];
    expect(dueReminders(ask(own, sent), '2023-11-02T09:00:00.000Z')).toEqual([]);
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

  test('never send a reminder early, twice, at night, on a day off, past its deadline, or to one that is done', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(300), { minLength: 3, maxLength: 3 }), (walk, deadlines) => {
        let own: Own[] = deadlines.map((hours, index) => ({
          unit: `U${index}`,
          deadline: instant(hours),
          done: false,
        }));
        const sent: string[] = [];
        let hour = 0;
        for (const { hours, move, done } of walk) {
          const next = nextReminderAt(ask(own, sent), instant(hour));
          if (next !== undefined) expect(next > instant(hour)).toBe(true);
          hour += hours;
          const asOf = instant(hour);
          own = own.map((one, index) => ({
            ...one,
            ...(index === done && { done: true }),
            ...(index === move?.unit && { deadline: instant(hour + move.by), since: asOf }),
          }));
          for (const reminder of dueReminders(ask(own, sent), asOf)) {
            const { kind, at, deadline, units } = reminder;
            for (const unit of units)
              expect(own.find((one) => one.unit === unit)).toMatchObject({ deadline, done: false });
            expect(at <= asOf).toBe(true);
            expect(isWorkingTime(at, workdays, zone)).toBe(true);
            expect(kind.startsWith('before:') ? at < deadline && asOf <= deadline : at > deadline).toBe(true);
            expect(sent).not.toContain(reminderKey(reminder));
            sent.push(reminderKey(reminder));
          }
          expect(dueReminders(ask(own, sent), asOf)).toEqual([]);
        }
      }),
    );
  });
});
