import type { Round } from './queries';
import { countersOf, isUnread, missedIn, nextStepOf, seatsOf, toVote, votedIn } from './rounds';

const round = (number: number, change: Partial<Round> = {}): Round => ({
  round: number,
  state: 'open',
  nominees: ['PL', 'LN'],
  members: 6,
  openedAt: '2023-11-20T08:00:00.000Z',
  dueAt: null,
  countedAt: null,
  issued: null,
  collected: null,
  valid: null,
  invalid: null,
  votes: null,
  passed: [],
  roll: [
    { unit: 'PL', voted: true },
    { unit: 'DT', voted: false },
  ],
  tallyEntered: false,
  tallyEnteredBy: null,
  ...change,
});

describe('a round', () => {
  it('waits for the ballots of those on its roll who have not voted, in a secret contest', () => {
    expect(toVote({ mode: 'secret', rounds: [round(1)] }, ['PL', 'DT', 'KB'])).toEqual(['DT']);
    expect(toVote({ mode: 'paper', rounds: [round(1)] }, ['DT'])).toEqual([]);
    expect(toVote({ mode: 'secret', rounds: [round(1, { state: 'counted' })] }, ['DT'])).toEqual([]);
    expect(votedIn(round(1))).toBe(1);
  });

  it('that is closed is told to those who were on its roll and did not vote', () => {
    const closed = round(1, { state: 'counted' });
    const secret = (...rounds: Round[]) => ({ mode: 'secret' as const, rounds });
    expect(missedIn(secret(closed), ['PL', 'DT', 'KB'], [])).toEqual({ round: closed, units: ['DT'] });
    expect(missedIn(secret(closed), ['PL'], [])).toBeUndefined();
    expect(missedIn({ mode: 'paper', rounds: [closed] }, ['DT'], [])).toBeUndefined();
    expect(missedIn(secret(round(1)), ['DT'], [])).toBeUndefined();
    // the next one is open: only who saw the first one close is told of it
    expect(missedIn(secret(closed, round(2)), ['DT'], [])).toBeUndefined();
    expect(missedIn(secret(closed, round(2)), ['DT'], [1, 2])?.units).toEqual(['DT']);
  });

  it('of a secret vote was left unread where some voted and no ballot was collected', () => {
    const unread = round(1, { state: 'counted', collected: 0 });
    expect(isUnread({ mode: 'secret' }, unread)).toBe(true);
    expect(isUnread({ mode: 'paper' }, unread)).toBe(false);
    expect(isUnread({ mode: 'secret' }, { ...unread, roll: [{ unit: 'PL', voted: false }] })).toBe(false);
  });

  it('fills the seats that the rounds before it left', () => {
    const rounds = [round(1, { state: 'counted', passed: ['PL'] }), round(2)];
    expect(seatsOf({ seats: 3, rounds }, 1)).toBe(3);
    expect(seatsOf({ seats: 3, rounds }, 2)).toBe(2);
  });

  it('is counted by those of the committee who do not stand in it', () => {
    expect(countersOf(['KB', 'PL', 'DT'], round(1))).toEqual(['KB', 'DT']);
  });
});

describe('the next step of a contest', () => {
  const contest = { kind: 'election', status: 'pending', candidates: [] as string[], rounds: [] as Round[] } as const;

  it('is to name the candidates of an election, then to open a round', () => {
    expect(nextStepOf(contest)).toBe('nameCandidates');
    expect(nextStepOf({ ...contest, candidates: ['PL'] })).toBe('openRound');
    expect(nextStepOf({ ...contest, kind: 'approval' })).toBe('openRound');
  });

  it('is none while a round is open, and once it is decided', () => {
    const begun = { ...contest, status: 'open' as const, candidates: ['PL'] };
    expect(nextStepOf({ ...begun, rounds: [round(1)] })).toBeNull();
    expect(nextStepOf({ ...begun, rounds: [round(1, { state: 'counted' })] })).toBe('openRound');
    expect(nextStepOf({ ...begun, status: 'elected' })).toBeNull();
  });
});
