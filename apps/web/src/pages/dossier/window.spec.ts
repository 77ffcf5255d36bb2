import { windowOf } from './window';

const DEADLINE = '2023-11-03T10:00:00.000Z';
const late = { acceptUntil: 'P5D', minusCode: 'M.2' };
const draft = { state: 'draft', revision: 0, deadline: DEADLINE, revisionDueAt: null } as const;
const at = (moment: string, dossier: Partial<Parameters<typeof windowOf>[0]> = {}, runs = true) =>
  windowOf(
    { ...draft, ...dossier },
    { at: moment, openedAt: '2023-10-16T01:00:00.000Z', runs, late, zone: 'Asia/Ho_Chi_Minh' },
  );

describe('how long a dossier may be changed', () => {
  it.each([
    ['at the deadline itself', DEADLINE, 'open', DEADLINE, 0],
    ['a millisecond after', '2023-11-03T10:00:00.001Z', 'late', '2023-11-08T10:00:00.000Z', 1],
    ['at the last late moment', '2023-11-08T10:00:00.000Z', 'late', '2023-11-08T10:00:00.000Z', 5],
    ['after it', '2023-11-08T10:00:00.001Z', 'closed', null, 0],
  ])('%s', (_, moment, is, until, lateDays) => {
    expect(at(moment)).toEqual({ is, until, lateDays });
  });

  it('ends with the deadline for one that was handed in and withdrawn', () => {
    expect(at('2023-11-03T10:00:00.001Z', { revision: 1 }).is).toBe('closed');
  });

  it('is until its own deadline for one that was returned', () => {
    const returned = { state: 'returned', revision: 1, revisionDueAt: '2023-11-06T10:00:00.000Z' } as const;
    expect(at('2023-11-06T10:00:00.000Z', returned)).toEqual({
      is: 'open',
      until: '2023-11-06T10:00:00.000Z',
      lateDays: 0,
    });
    expect(at('2023-11-06T10:00:00.001Z', returned).is).toBe('closed');
  });

  it('has not begun before the stage, and is over with the year', () => {
    const before = { at: DEADLINE, openedAt: null, runs: true, late, zone: 'Asia/Ho_Chi_Minh' };
    expect(windowOf(draft, before).is).toBe('notYet');
    expect(at(DEADLINE, {}, false).is).toBe('closed');
  });
});
