import type { ReminderRule } from '../rule-set';
import { dueReminders, nextReminderAt, type Own } from '.';

const rule: ReminderRule = {
  before: ['P14D', 'P3D', 'P1D'],
  after: ['P1D'],
  escalateAfter: 'P2D',
  escalateTo: ['head', 'standingBody'],
};
const deadline = '2023-11-03T10:00:00.000Z';
const PL: Own = { unit: 'PL', deadline, done: false };
const question = { rule, zone: 'Asia/Ho_Chi_Minh', opened: '2023-10-16T01:00:00.000Z', sent: new Set<string>() };

/** Plays the stage as the process does: sleep until the next one, send what is due. */
function play(own: (at: string) => Own[], from = question.opened): string[] {
  const sent = new Set<string>();
  const log: string[] = [];
  let at: string | undefined = from;
  while (at !== undefined) {
    for (const { unit, kind, at: due, deadline: by } of dueReminders({ ...question, own: own(at), asOf: at, sent })) {
      expect(due).toBe(at);
      sent.add(`${unit}|${kind}|${by}`);
      log.push(`${due.slice(0, 10)} ${unit} ${kind}`);
    }
    at = nextReminderAt({ ...question, own: own(at), asOf: at, sent });
  }
  return log;
}

describe('a unit that never hands in', () => {
  test('is reminded, is overdue, and is reported: to the head, then to the standing body', () => {
    expect(play(() => [PL])).toEqual([
      '2023-10-20 PL before:P14D',
      '2023-10-31 PL before:P3D',
      '2023-11-02 PL before:P1D',
      '2023-11-04 PL after:P1D',
      '2023-11-05 PL escalate:head',
      '2023-11-07 PL escalate:standingBody',
    ]);
  });
});

describe('a unit that hands in between two reminders', () => {
  test('hears nothing more', () => {
    const own = (at: string) => [{ ...PL, done: at >= '2023-11-01T00:00:00.000Z' }];
    expect(play(own)).toEqual(['2023-10-20 PL before:P14D', '2023-10-31 PL before:P3D']);
  });
});

describe('a stage that opens a week before its deadline', () => {
  test('has no reminder from before it opened, nor from the moment itself', () => {
    const opened = '2023-10-31T10:00:00.000Z';
    const due = dueReminders({ ...question, own: [PL], opened, asOf: '2023-11-02T10:00:00.000Z' });
    expect(due.map(({ kind }) => kind)).toEqual(['before:P1D']);
  });
});

describe('two units with deadlines of their own', () => {
  test('each is reminded by its own', () => {
    const BL: Own = { unit: 'BL', deadline: '2023-11-07T10:00:00.000Z', done: false };
    const LN: Own = { unit: 'LN', deadline, done: true };
    const due = dueReminders({ ...question, own: [BL, PL, LN], asOf: '2023-11-04T10:00:00.000Z' });
    expect(due.map(({ unit, kind, at }) => [unit, kind, at])).toEqual([
      ['BL', 'before:P14D', '2023-10-24T10:00:00.000Z'],
      ['BL', 'before:P3D', '2023-11-04T10:00:00.000Z'],
      ['PL', 'after:P1D', '2023-11-04T10:00:00.000Z'],
    ]);
  });
});

describe('units that are due at the same instant', () => {
  test('stand in the order in which they were asked about', () => {
    const own = ['PL', 'DT', 'KB'].map((unit) => ({ ...PL, unit }));
    const due = dueReminders({ ...question, own, asOf: '2023-10-31T10:00:00.000Z' });
    expect(due.map(({ unit, kind }) => `${unit} ${kind}`)).toEqual([
      'PL before:P14D',
      'DT before:P14D',
      'KB before:P14D',
      'PL before:P3D',
      'DT before:P3D',
      'KB before:P3D',
    ]);
  });
});

describe('a reminder that was missed', () => {
  test('goes out late while it still makes sense', () => {
    const due = dueReminders({ ...question, own: [PL], asOf: '2023-11-03T10:00:00.000Z' });
    expect(due.map(({ kind }) => kind)).toEqual(['before:P14D', 'before:P3D', 'before:P1D']);
  });

  test('is dropped once its deadline is past, the overdue notice is not', () => {
    const due = dueReminders({ ...question, own: [PL], asOf: '2023-11-20T10:00:00.000Z' });
    expect(due.map(({ kind }) => kind)).toEqual(['after:P1D', 'escalate:head', 'escalate:standingBody']);
  });
});

describe('nobody left to remind', () => {
  test('there is no next one when all are done, or all is sent', () => {
    expect(nextReminderAt({ ...question, own: [{ ...PL, done: true }], asOf: question.opened })).toBeUndefined();
    expect(nextReminderAt({ ...question, own: [PL], asOf: '2023-11-07T10:00:00.000Z' })).toBeUndefined();
  });

  test('the next one is strictly later', () => {
    const asOf = '2023-10-31T10:00:00.000Z';
    expect(nextReminderAt({ ...question, own: [PL], asOf })).toBe('2023-11-02T10:00:00.000Z');
  });
});

describe('a rule without escalation', () => {
  test('reports to nobody', () => {
    const due = dueReminders({
      ...question,
      rule: { ...rule, escalateAfter: undefined },
      own: [PL],
      asOf: '2023-12-01T00:00:00.000Z',
    });
    expect(due.map(({ kind }) => kind)).toEqual(['after:P1D']);
  });
});
