import { workdaysWith } from '../calendar';
import type { ReminderRule, StageName } from '../rule-set';
import { dueReminders, nextReminderAt, type Own, openReminders, reminderKey, type StageReminders } from '.';

const rule: ReminderRule = {
  before: ['P14D', 'P3D', 'P1D'],
  after: ['P1D'],
  escalateAfter: 'P2D',
  escalateTo: ['head', 'standingBody'],
};
/** Friday, 17:00 in Hà Nam. */
const deadline = '2023-11-03T10:00:00.000Z';
const PL: Own = { unit: 'PL', deadline, done: false };
const opened = '2023-10-16T01:00:00.000Z';
const workdays = workdaysWith([]);

const asked = (stages: (Partial<StageReminders> & { own: Own[] })[], sent = new Set<string>()) => ({
  zone: 'Asia/Ho_Chi_Minh',
  workdays,
  sent,
  stages: stages.map((stage) => ({ stage: 'submission' as StageName, rule, opened, ...stage })),
});
const ask = (own: Own[], sent = new Set<string>()) => asked([{ own }], sent);

/** Plays the stage as the process does: sleep until the next one, send what is due. */
function play(own: (at: string) => Own[]): string[] {
  const sent = new Set<string>();
  const log: string[] = [];
  let at: string | undefined = opened;
  while (at !== undefined) {
    for (const reminder of dueReminders(ask(own(at), sent), at)) {
      expect(reminder.at).toBe(at);
      sent.add(reminderKey(reminder));
      log.push(`${reminder.at.slice(0, 16)} ${reminder.units} ${reminder.kind}`);
    }
    at = nextReminderAt(ask(own(at), sent), at);
  }
  return log;
}

describe('a unit that never hands in', () => {
  test('is reminded, is overdue, and is reported to the head, then to the standing body, on working days', () => {
    expect(play(() => [PL])).toEqual([
      '2023-10-20T10:00 PL before:P14D',
      '2023-10-31T10:00 PL before:P3D',
      '2023-11-02T10:00 PL before:P1D',
      '2023-11-06T00:00 PL after:P1D',
      '2023-11-06T00:00 PL escalate:head',
      '2023-11-07T10:00 PL escalate:standingBody',
    ]);
  });
});

describe('a unit that hands in between two reminders', () => {
  test('hears nothing more', () => {
    const own = (at: string) => [{ ...PL, done: at >= '2023-11-01T00:00:00.000Z' }];
    expect(play(own)).toEqual(['2023-10-20T10:00 PL before:P14D', '2023-10-31T10:00 PL before:P3D']);
  });
});

describe('a stage that opens a week before its deadline', () => {
  test('has no reminder from before it opened, nor from the moment itself', () => {
    const stage = { own: [PL], opened: '2023-10-31T10:00:00.000Z' };
    expect(dueReminders(asked([stage]), '2023-11-02T10:00:00.000Z').map(({ kind }) => kind)).toEqual(['before:P1D']);
  });
});

describe('a dossier that comes back on a Saturday, for three days', () => {
  test('is not reminded of three days that began with the return itself', () => {
    const since = '2023-11-04T02:00:00.000Z';
    const own = [{ ...PL, deadline: '2023-11-07T02:00:00.000Z', since }];
    expect(
      openReminders(ask(own))
        .map(({ kind, at }) => `${kind} ${at}`)
        .slice(0, 1),
    ).toEqual(['before:P1D 2023-11-06T02:00:00.000Z']);
  });
});

describe('two reminders that a weekend moves onto one instant', () => {
  /** Tuesday, 17:00. */
  const own = [{ ...PL, deadline: '2023-11-07T10:00:00.000Z' }];
  const kindsAt = (steps: Partial<ReminderRule>) =>
    openReminders(asked([{ own, rule: { ...rule, ...steps, escalateTo: [] } }])).map(({ kind, at }) => `${kind} ${at}`);

  test('are one: before the deadline the one nearest to it', () => {
    expect(kindsAt({ before: ['P3D', 'P2D'], after: [] })).toEqual(['before:P2D 2023-11-06T00:00:00.000Z']);
  });

  test('are one: after it the first', () => {
    expect(kindsAt({ before: [], after: ['P4D', 'P5D'] })).toEqual(['after:P4D 2023-11-13T00:00:00.000Z']);
  });
});

describe('three units that are missing', () => {
  test('are one report to each superior, with the list of who is missing then', () => {
    const own = ['PL', 'DT', 'KB'].map((unit) => ({ ...PL, unit, done: unit === 'DT' }));
    const reports = openReminders(ask(own)).filter(({ kind }) => kind.startsWith('escalate:'));
    expect(reports.map(({ to, units }) => [to, units])).toEqual([
      ['head', ['PL', 'KB']],
      ['standingBody', ['PL', 'KB']],
    ]);
  });

  test('are reported once: who is missing later by the same deadline is not reported again', () => {
    const sent = new Set([`submission||escalate:head|${deadline}`]);
    const due = dueReminders(ask([{ ...PL, unit: 'KB' }], sent), '2023-11-06T10:00:00.000Z');
    expect(due.map(({ kind }) => kind)).toEqual(['after:P1D']);
  });

  test('one with a later deadline of its own comes in a report of its own', () => {
    const own = [PL, { ...PL, unit: 'BL', deadline: '2023-11-07T10:00:00.000Z' }];
    const reports = openReminders(ask(own)).filter(({ kind }) => kind === 'escalate:head');
    expect(reports.map(({ units, at }) => [units, at])).toEqual([
      [['PL'], '2023-11-06T00:00:00.000Z'],
      [['BL'], '2023-11-09T10:00:00.000Z'],
    ]);
  });
});

describe('the standing body that has not verified', () => {
  test('is not reported to itself', () => {
    const kinds = openReminders(ask([{ ...PL, unit: 'standingBody' }])).map(({ kind }) => kind);
    expect(kinds).toContain('escalate:head');
    expect(kinds).not.toContain('escalate:standingBody');
  });
});

describe('one unit with two things to do by the same day', () => {
  const noon = '2023-11-03T05:00:00.000Z';
  const both = (own: Partial<Own> = {}) =>
    asked([{ own: [PL] }, { stage: 'conference', own: [{ ...PL, deadline: noon, ...own }] }]);
  const instants = (question: ReturnType<typeof both>, kind: string) =>
    openReminders(question).flatMap((one) => (one.kind === kind ? [`${one.stage} ${one.at}`] : []));

  test('hears of both at the first of their instants', () => {
    expect(instants(both(), 'before:P3D')).toEqual([
      'submission 2023-10-31T05:00:00.000Z',
      'conference 2023-10-31T05:00:00.000Z',
    ]);
  });

  test('hears of the other at its own instant once the first is done', () => {
    expect(instants(both({ done: true }), 'before:P3D')).toEqual(['submission 2023-10-31T10:00:00.000Z']);
  });

  test('never hears of one before it was set', () => {
    const since = '2023-10-31T06:00:00.000Z';
    expect(
      instants(
        asked([{ own: [{ ...PL, since }] }, { stage: 'conference', own: [{ ...PL, deadline: noon }] }]),
        'before:P3D',
      ),
    ).toEqual(['conference 2023-10-31T05:00:00.000Z', 'submission 2023-10-31T10:00:00.000Z']);
  });

  test('is never called overdue before a deadline is past', () => {
    const hours: ReminderRule = { before: [], after: ['PT2H'], escalateTo: [] };
    const question = asked([
      { own: [PL], rule: hours },
      { stage: 'conference', own: [{ ...PL, deadline: noon }], rule: hours },
    ]);
    expect(instants(question, 'after:PT2H')).toEqual([
      'conference 2023-11-03T07:00:00.000Z',
      'submission 2023-11-03T12:00:00.000Z',
    ]);
  });
});

describe('units that are due at the same instant', () => {
  test('stand in the order in which they were asked about', () => {
    const own = ['PL', 'DT', 'KB'].map((unit) => ({ ...PL, unit }));
    expect(dueReminders(ask(own), '2023-10-31T10:00:00.000Z').map(({ to, kind }) => `${to} ${kind}`)).toEqual([
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
    const due = dueReminders(ask([PL]), '2023-11-03T10:00:00.000Z');
    expect(due.map(({ kind }) => kind)).toEqual(['before:P14D', 'before:P3D', 'before:P1D']);
  });

  test('is dropped once its deadline is past, the overdue notice is not', () => {
    const due = dueReminders(ask([PL]), '2023-11-20T10:00:00.000Z');
    expect(due.map(({ kind }) => kind)).toEqual(['after:P1D', 'escalate:head', 'escalate:standingBody']);
  });
});

describe('nobody left to remind', () => {
  test('there is no next one when all are done, or all is sent', () => {
    expect(nextReminderAt(ask([{ ...PL, done: true }]), opened)).toBeUndefined();
    expect(nextReminderAt(ask([PL]), '2023-11-07T10:00:00.000Z')).toBeUndefined();
  });

  test('the next one is strictly later', () => {
    expect(nextReminderAt(ask([PL]), '2023-10-31T10:00:00.000Z')).toBe('2023-11-02T10:00:00.000Z');
  });
});

describe('a rule without escalation', () => {
  test('reports to nobody', () => {
    const stage = { own: [PL], rule: { ...rule, escalateAfter: undefined } };
    expect(dueReminders(asked([stage]), '2023-12-01T00:00:00.000Z').map(({ kind }) => kind)).toEqual(['after:P1D']);
  });
});
