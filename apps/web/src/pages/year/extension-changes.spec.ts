import { changeLines } from './extension-changes';

const of = (kind: string, to: string, unit: string, at: string) => ({
  stage: 'submission',
  kind,
  to,
  units: [unit],
  deadline: '2023-11-06T10:00:00.000Z',
  at,
});
const [T1, T2, T3] = ['2023-11-01T10:00:00.000Z', '2023-11-04T10:00:00.000Z', '2023-11-09T10:00:00.000Z'];

describe('what an extension changes in the reminders', () => {
  const lines = changeLines([
    {
      touched: ['PL', 'KB'],
      moved: [
        { ...of('escalate:head', 'head', 'PL', T3), previously: T2 },
        { ...of('before:P3D', 'unit:PL', 'PL', T2), previously: T1 },
        { ...of('escalate:head', 'head', 'KB', T3), previously: T2 },
      ],
      added: [of('before:P14D', 'unit:KB', 'KB', T1)],
      silenced: [],
    },
    {
      touched: ['LN'],
      moved: [{ ...of('before:P3D', 'unit:LN', 'LN', T2), previously: T1 }],
      added: [],
      silenced: [of('after:P1D', 'unit:LN', 'LN', T3)],
    },
  ]);

  it('says who gets each, at which time now and at which afterwards', () => {
    expect(lines).toContainEqual({
      kind: 'before:P3D',
      to: ['unit:PL', 'unit:LN'],
      units: ['PL', 'LN'],
      before: T1,
      after: T2,
    });
    expect(lines).toContainEqual({ kind: 'before:P14D', to: ['unit:KB'], units: ['KB'], before: null, after: T1 });
    expect(lines).toContainEqual({ kind: 'after:P1D', to: ['unit:LN'], units: ['LN'], before: T3, after: null });
  });

  it('has the reports to those above in it, each with those it is about', () => {
    expect(lines).toContainEqual({ kind: 'escalate:head', to: ['head'], units: ['PL', 'KB'], before: T2, after: T3 });
  });

  it('goes from the earliest to the latest', () => {
    expect(lines.map(({ before, after }) => after ?? before)).toEqual([T1, T2, T3, T3]);
  });
});
