import { phaseOf } from './phase';

const FIXED = { state: 'fixed', startsAt: '2023-11-20T07:00:00.000Z' } as const;
const ranking = (state: 'open' | 'closed') => [{ name: 'ranking', state } as const];

describe('how far the conference has come', () => {
  it('sits from its very hour on', () => {
    expect(phaseOf(FIXED, ranking('closed'), '2023-11-20T06:59:59.999Z')).toBe('fixed');
    expect(phaseOf(FIXED, ranking('closed'), '2023-11-20T07:00:00.000Z')).toBe('sitting');
  });

  it('does not sit over a provisional ranking', () => {
    expect(phaseOf(FIXED, ranking('open'), '2023-11-20T08:00:00.000Z')).toBe('fixed');
  });

  it('is over when it was closed', () => {
    expect(phaseOf({ ...FIXED, state: 'held' }, ranking('closed'), '2023-11-20T08:00:00.000Z')).toBe('held');
  });
});
