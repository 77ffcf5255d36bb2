import type { Round } from './queries';
import { countersOf, seatsOf, toVote, votedIn } from './rounds';

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

  it('fills the seats that the rounds before it left', () => {
    const rounds = [round(1, { state: 'counted', passed: ['PL'] }), round(2)];
    expect(seatsOf({ seats: 3, rounds }, 1)).toBe(3);
    expect(seatsOf({ seats: 3, rounds }, 2)).toBe(2);
  });

  it('is counted by those of the committee who do not stand in it', () => {
    expect(countersOf(['KB', 'PL', 'DT'], round(1))).toEqual(['KB', 'DT']);
  });
});
