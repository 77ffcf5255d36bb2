import fc from 'fast-check';
import { type ApprovalBallot, checkTally, countBallots } from '.';

describe('counting an approval', () => {
  test('for, against and abstain; a nominee left out is an abstention', () => {
    const ballots: ApprovalBallot[] = [{ PL: 'for', LN: 'against' }, { PL: 'for' }, { PL: 'abstain', LN: 'for' }, {}];
    expect(countBallots('approval', ballots, ['PL', 'LN'])).toEqual({
      collected: 4,
      valid: 4,
      invalid: 0,
      votes: { PL: { for: 2, against: 0, abstain: 2 }, LN: { for: 1, against: 1, abstain: 2 } },
    });
  });

  test('who is no nominee, or an answer that does not exist, makes the whole ballot invalid', () => {
    const ballots: ApprovalBallot[] = [{ PL: 'for', TL: 'for' }, { PL: 'maybe' }, { PL: 'against' }];
    expect(countBallots('approval', ballots, ['PL'])).toEqual({
      collected: 3,
      valid: 1,
      invalid: 2,
      votes: { PL: { for: 0, against: 1, abstain: 0 } },
    });
  });
});

describe('counting an election', () => {
  test.each<[string, (string | string[] | null)[], string[], number, object]>([
    [
      'one choice each',
      ['PL', 'PL', 'LN'],
      ['PL', 'LN'],
      1,
      { collected: 3, valid: 3, invalid: 0, votes: { PL: 2, LN: 1 } },
    ],
    [
      'somebody who does not stand',
      ['PL', 'TL'],
      ['PL', 'LN'],
      1,
      { collected: 2, valid: 1, invalid: 1, votes: { PL: 1, LN: 0 } },
    ],
    ['blank', ['PL', null], ['PL', 'LN'], 1, { collected: 2, valid: 1, invalid: 1, votes: { PL: 1, LN: 0 } }],
    [
      'blank with one candidate is against them',
      ['PL', null, []],
      ['PL'],
      1,
      { collected: 3, valid: 3, invalid: 0, votes: { PL: 1 } },
    ],
    [
      'two names for one seat',
      [['PL', 'LN'], ['LN']],
      ['PL', 'LN'],
      1,
      { collected: 2, valid: 1, invalid: 1, votes: { PL: 0, LN: 1 } },
    ],
    [
      'two names for two seats',
      [['PL', 'LN'], ['LN']],
      ['PL', 'LN', 'TL'],
      2,
      { collected: 2, valid: 2, invalid: 0, votes: { PL: 1, LN: 2, TL: 0 } },
    ],
    ['a name twice', [['PL', 'PL']], ['PL', 'LN'], 2, { collected: 1, valid: 0, invalid: 1, votes: { PL: 0, LN: 0 } }],
    ['an empty box', [], ['PL'], 1, { collected: 0, valid: 0, invalid: 0, votes: { PL: 0 } }],
  ])('%s', (_, ballots, candidates, seats, result) => {
    expect(countBallots('election', ballots, candidates, seats)).toEqual(result);
    expect(countBallots('tie', ballots, candidates, seats)).toEqual(result);
  });

  test('one seat is the rule: two names make a ballot invalid', () => {
    expect(countBallots('election', [['A', 'B']], ['A', 'B', 'C'])).toMatchObject({ valid: 0, invalid: 1 });
  });

  test('always gives a tally that adds up, in whatever order the box is emptied', () => {
    const unit = fc.constantFrom('A', 'B', 'C', 'X');
    const ballot = fc.oneof(unit, fc.array(unit, { maxLength: 3 }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 20 }), fc.integer({ min: 1, max: 2 }), (ballots, seats) => {
        const candidates = ['A', 'B', 'C'];
        const counted = countBallots('election', ballots, candidates, seats);
        expect(
          checkTally({ issued: ballots.length, ...counted }, { candidates, seats, voters: ballots.length }),
        ).toEqual([]);
        expect(countBallots('election', [...ballots].reverse(), candidates, seats)).toEqual(counted);
      }),
    );
  });
});
