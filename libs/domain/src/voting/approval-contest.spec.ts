import { contender, LADDER, one } from '../../test/contenders';
import { orderForNomination, rank } from '../ranking';
import type { ApprovalContest } from '../rule-set';
import { approvalNominees, approvalRound } from '.';

const flag: Pick<ApprovalContest, 'pass' | 'onFail' | 'rounds'> = {
  pass: { of: 'members', atLeast: { numerator: 80, denominator: 100 } },
  onFail: 'next',
  rounds: 2,
};
const counts = { members: 6, present: 6, collected: 6, valid: 6 };
const yes = (votes: number) => ({ for: votes, against: 6 - votes, abstain: 0 });

describe('who is put to the vote', () => {
  const contenders = [
    contender('A', 0, { one: 60 }),
    contender('B', 1, { one: 50 }, { pledged: ['BK'] }),
    contender('C', 2, { one: 40 }, { eligible: false }),
    contender('D', 3, { one: 30 }),
    contender('E', 4, { one: 20 }),
  ];
  const order = ['A', 'B', 'C', 'D', 'E'];
  const ask = (more: Partial<Parameters<typeof approvalNominees>[0]>) =>
    approvalNominees({ order, contenders, award: 'CTD', places: 1, wonAlready: [], alreadyVoted: [], ...more });

  test.each([
    ['the first of the ranking', {}, ['A']],
    ['as many as there are places: who pledged it and may have it', { places: 2 }, ['A', 'D']],
    ['another award, other pledges', { award: 'BK', places: 2 }, ['A', 'B']],
    ['nobody who won an earlier contest of the year', { wonAlready: ['A'] }, ['D']],
    ['nobody twice in one contest', { alreadyVoted: ['A', 'D'], places: 2 }, ['E']],
    ['nobody is left', { alreadyVoted: ['A', 'D'], wonAlready: ['E'] }, []],
  ])('%s', (_, more, nominees) => {
    expect(ask(more)).toEqual(nominees);
  });

  test('the winner of a tie contest goes before those it was tied with', () => {
    const tied = [contender('A', 0, { one: 50 }), contender('B', 1, { one: 50 })];
    const ranking = rank({ contenders: tied, ladder: LADDER, quotas: [one('CTD')] });
    const asked = approvalNominees({
      order: orderForNomination(ranking, { CTD: ['B'] }),
      contenders: tied,
      award: 'CTD',
      places: 1,
      wonAlready: [],
      alreadyVoted: [],
    });
    expect(asked).toEqual(['B']);
  });
});

describe('a flag for one unit', () => {
  const round = (votes: number, more: Partial<Parameters<typeof approvalRound>[0]> = {}) =>
    approvalRound({
      rule: flag,
      nominees: ['PL'],
      votes: { PL: yes(votes) },
      counts,
      round: 1,
      placesLeft: 1,
      next: ['LN'],
      ...more,
    });

  test.each([
    ['five of six pass', 5, {}, { passed: ['PL'], status: 'passed', nextNominees: [] }],
    ['four do not, and the next of the ranking is asked', 4, {}, { passed: [], status: 'next', nextNominees: ['LN'] }],
    [
      'four in the last round leave the place empty',
      4,
      { round: 2 },
      { passed: [], status: 'empty', nextNominees: [] },
    ],
    ['nobody is left to ask', 4, { next: [] }, { passed: [], status: 'empty', nextNominees: [] }],
    [
      'the rules ask nobody else',
      4,
      { rule: { ...flag, onFail: 'empty' as const } },
      { passed: [], status: 'empty', nextNominees: [] },
    ],
    ['five pass in the last round too', 5, { round: 2 }, { passed: ['PL'], status: 'passed', nextNominees: [] }],
  ])('%s', (_, votes, more, result) => {
    expect(round(votes, more)).toEqual(result);
  });

  test('abstentions count as members who did not agree', () => {
    const votes = { PL: { for: 4, against: 0, abstain: 2 } };
    expect(round(0, { votes }).passed).toEqual([]);
  });

  test('a nominee without votes does not pass, however low the threshold', () => {
    const rule = { ...flag, pass: { of: 'members', atLeast: { numerator: 1, denominator: 100 } } } as const;
    expect(round(0, { rule, votes: {} }).status).toBe('next');
    expect(round(1, { rule }).status).toBe('passed');
  });
});

describe('three certificates', () => {
  const merit = { ...flag, rounds: 3 };

  test('the places still empty go to the next, as many as there are', () => {
    const votes = { A: yes(6), B: yes(2), C: yes(3) };
    expect(
      approvalRound({
        rule: merit,
        nominees: ['A', 'B', 'C'],
        votes,
        counts,
        round: 1,
        placesLeft: 3,
        next: ['D', 'E', 'F'],
      }),
    ).toEqual({
      passed: ['A'],
      status: 'next',
      nextNominees: ['D', 'E'],
    });
  });

  test('with fewer left than places, those who are left', () => {
    const votes = { A: yes(6), B: yes(2), C: yes(3) };
    const { nextNominees } = approvalRound({
      rule: merit,
      nominees: ['A', 'B', 'C'],
      votes,
      counts,
      round: 1,
      placesLeft: 3,
      next: ['D'],
    });
    expect(nextNominees).toEqual(['D']);
  });

  test('one place given in the first round and none in the last: passed, the others empty', () => {
    const last = { rule: merit, nominees: ['D'], votes: { D: yes(0) }, counts, round: 3, placesLeft: 2, next: ['E'] };
    expect(approvalRound({ ...last, wonBefore: ['A'] })).toEqual({ passed: [], status: 'passed', nextNominees: [] });
    expect(approvalRound(last)).toEqual({ passed: [], status: 'empty', nextNominees: [] });
  });

  test('all in one round', () => {
    const votes = { A: yes(6), B: yes(5), C: yes(5) };
    expect(
      approvalRound({ rule: merit, nominees: ['A', 'B', 'C'], votes, counts, round: 1, placesLeft: 3, next: ['D'] }),
    ).toEqual({
      passed: ['A', 'B', 'C'],
      status: 'passed',
      nextNominees: [],
    });
  });
});

describe('nobody pledged the title', () => {
  test('the place stays empty', () => {
    expect(
      approvalRound({ rule: flag, nominees: [], votes: {}, counts, round: 1, placesLeft: 1, next: [] }).status,
    ).toBe('empty');
  });
});
