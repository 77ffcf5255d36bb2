import { phaseOf, waitsOf } from './phase';

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

describe('the hour of the conference has come', () => {
  const stages = (review: 'open' | 'closed', ranked: 'open' | 'closed') => [
    { name: 'review', state: review } as const,
    { name: 'ranking', state: ranked } as const,
  ];
  const at = '2023-11-20T07:00:00.000Z';

  it('and it waits for the review, then for the ranking, then for nothing', () => {
    expect(waitsOf(FIXED, stages('open', 'open'), at)).toBe('review');
    expect(waitsOf(FIXED, stages('closed', 'open'), at)).toBe('ranking');
    expect(waitsOf(FIXED, stages('closed', 'closed'), at)).toBeNull();
  });

  it('is not said before, nor when it is over', () => {
    expect(waitsOf(FIXED, stages('open', 'open'), '2023-11-20T06:59:00.000Z')).toBeNull();
    expect(waitsOf({ ...FIXED, state: 'held' }, stages('closed', 'open'), at)).toBeNull();
    expect(waitsOf({ state: 'poll', startsAt: null }, stages('open', 'open'), at)).toBeNull();
  });
});
