import { concerning, kindOf, linesOf } from './plan';
import type { Reminder } from './queries';

const reminder = (to: string, rest: Partial<Reminder> = {}): Reminder => ({
  stage: 'submission',
  kind: 'before:P3D',
  to,
  units: [to.replace('unit:', '')],
  deadline: '2023-11-03T10:00:00.000Z',
  at: '2023-10-31T10:00:00.000Z',
  state: 'planned',
  ...rest,
});

describe('the plan of reminders', () => {
  it('puts what goes out together on one line', () => {
    const [line, ...others] = linesOf([reminder('unit:PL'), reminder('unit:BL')]);
    expect(line).toMatchObject({ to: ['unit:PL', 'unit:BL'], units: ['PL', 'BL'] });
    expect(others).toEqual([]);
  });

  it('keeps apart who has another deadline, and who is done', () => {
    const later = reminder('unit:LN', { deadline: '2023-11-07T10:00:00.000Z' });
    expect(linesOf([reminder('unit:PL'), later, reminder('unit:BL', { state: 'silenced' })])).toHaveLength(3);
  });

  it('shows a unit also what others are told of it', () => {
    const report = reminder('head', { kind: 'escalate:head', units: ['KB', 'BL'] });
    const rows = [reminder('unit:PL'), reminder('unit:BL'), report];
    expect(concerning(rows, 'BL').map(({ to }) => to)).toEqual(['unit:BL', 'head']);
  });
});

describe('the kind of a reminder', () => {
  it('is how long before or after, or whom it is reported to', () => {
    expect(kindOf('before:P14D')).toEqual({ what: 'before', milliseconds: 14 * 86_400_000 });
    expect(kindOf('after:PT2H')).toEqual({ what: 'after', milliseconds: 2 * 3_600_000 });
    expect(kindOf('escalate:standingBody')).toEqual({ what: 'escalate', whom: 'standingBody' });
  });
});
