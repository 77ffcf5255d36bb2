import { tieRound } from '.';

const hold = (votes: Record<string, number>, seats = 1, candidates = Object.keys(votes)) =>
  tieRound({ candidates, votes, seats });

describe('a contest among tied units', () => {
  test.each<[string, Record<string, number>, number, ReturnType<typeof hold>]>([
    [
      'most votes win, without any threshold',
      { A: 2, B: 3, C: 1 },
      1,
      { winners: ['B'], status: 'elected', undecided: [], seatsLeft: 0 },
    ],
    ['two places', { A: 2, B: 3, C: 1 }, 2, { winners: ['B', 'A'], status: 'elected', undecided: [], seatsLeft: 0 }],
    [
      'equal for the only place',
      { A: 3, B: 3 },
      1,
      { winners: [], status: 'deadlock', undecided: ['A', 'B'], seatsLeft: 1 },
    ],
    [
      'equal at the last of two places',
      { A: 3, B: 1, C: 1 },
      2,
      { winners: ['A'], status: 'deadlock', undecided: ['B', 'C'], seatsLeft: 1 },
    ],
    [
      'equal above the cut is no matter',
      { A: 2, B: 2, C: 1 },
      2,
      { winners: ['A', 'B'], status: 'elected', undecided: [], seatsLeft: 0 },
    ],
    ['nobody voted', { A: 0, B: 0 }, 1, { winners: [], status: 'deadlock', undecided: ['A', 'B'], seatsLeft: 1 }],
    [
      'a place for everybody',
      { A: 0, B: 2 },
      2,
      { winners: ['B', 'A'], status: 'elected', undecided: [], seatsLeft: 0 },
    ],
  ])('%s', (_, votes, seats, result) => {
    expect(hold(votes, seats)).toEqual(result);
  });

  test('a unit without votes is tied with others without votes', () => {
    expect(hold({ A: 2 }, 2, ['A', 'B', 'C'])).toEqual({
      winners: ['A'],
      status: 'deadlock',
      undecided: ['B', 'C'],
      seatsLeft: 1,
    });
  });

  test('a single vote beats none', () => {
    expect(hold({ A: 1 }, 1, ['B', 'A']).winners).toEqual(['A']);
  });

  test('no places, no winners', () => {
    expect(hold({ A: 1 }, 0)).toMatchObject({ winners: [], undecided: [] });
  });
});
