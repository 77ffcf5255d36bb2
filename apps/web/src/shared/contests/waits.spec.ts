import type { Rules } from '@thidua/domain';
import type { Contest } from './queries';
import { waitsFor } from './waits';

const RULES = {
  voting: {
    contests: [
      { code: 'flag', kind: 'approval', award: 'CTD-T' },
      { code: 'merit', kind: 'approval', award: 'BK-T' },
      { code: 'head', kind: 'election', office: 'head', excludes: [] },
    ],
  },
  ranking: {
    quotas: [
      { award: 'CTD-T', nominees: 1 },
      { award: 'BK-T', nominees: 1 },
    ],
  },
} as unknown as Rules;

const contest = (code: string, status: Contest['status'] = 'pending') => ({
  code,
  status,
  kind: code.startsWith('tie:') ? ('tie' as const) : code === 'head' ? ('election' as const) : ('approval' as const),
  award: code === 'merit' ? 'BK-T' : 'CTD-T',
});
const ALL = [contest('tie:CTD-T'), contest('flag'), contest('merit'), contest('head')];

describe('what a contest waits for', () => {
  it('is the tie of its award, and the nominations listed before it', () => {
    expect(waitsFor(contest('flag'), ALL, RULES)).toEqual(['tie:CTD-T']);
    expect(waitsFor(contest('merit'), ALL, RULES)).toEqual(['tie:CTD-T', 'flag']);
  });

  it('is still the tie while that is deadlocked, and no more once it is settled', () => {
    const others = ALL.slice(1);
    expect(waitsFor(contest('flag'), [contest('tie:CTD-T', 'deadlock'), ...others], RULES)).toEqual(['tie:CTD-T']);
    expect(waitsFor(contest('flag'), [contest('tie:CTD-T', 'settled'), ...others], RULES)).toEqual([]);
  });

  it('is nothing for an election, nor for what has been opened', () => {
    expect(waitsFor(contest('head'), ALL, RULES)).toEqual([]);
    expect(waitsFor(contest('flag', 'open'), ALL, RULES)).toEqual([]);
  });
});
