import { contender, LADDER, one } from '../../test/contenders';
import { type Contender, tieContests } from '../ranking';
import type { ApprovalContest, ContestRule, ElectionContest } from '../rule-set';
import { decidedBefore } from '.';

const share = { of: 'members' as const, atLeast: { numerator: 1, denominator: 2 } };
const approval = (code: string, award: string): ApprovalContest => ({
  code,
  kind: 'approval',
  award,
  mode: 'secret',
  pass: share,
  onFail: 'next',
  rounds: 2,
});
const head: ElectionContest = {
  code: 'head',
  kind: 'election',
  office: 'head',
  seats: 1,
  mode: 'paper',
  pass: share,
  rounds: 2,
  onDeadlock: 'standingBody',
  excludes: [],
};
const contests: ContestRule[] = [approval('flag', 'CTD'), head, approval('merit', 'BK'), approval('letter', 'GK')];
const quotas = ['CTD', 'BK', 'GK'].map(one);

const before = (code: string, { ties = [] as string[], undecided = [] as string[], rules = contests } = {}) =>
  decidedBefore(code, { contests: rules, quotas, ties: ties.map((award) => ({ award })), undecided });

describe('what an approval contest waits for', () => {
  test.each<[string, string[], string, string[]]>([
    ['the tie for its own award', ['BK'], 'merit', ['tie:BK']],
    ['a tie for a quota listed before it', ['CTD'], 'letter', ['tie:CTD']],
    ['several of them, in the order of the quotas', ['BK', 'CTD'], 'letter', ['tie:CTD', 'tie:BK']],
    ['not a tie for a quota listed after it', ['BK', 'GK'], 'flag', []],
  ])('%s', (_, ties, code, expected) => {
    expect(before(code, { ties })).toEqual(expected);
  });

  test('the approval contests listed before it, not those after it', () => {
    const undecided = ['merit', 'letter', 'flag', 'head'];
    expect(before('letter', { undecided })).toEqual(['flag', 'merit']);
    expect(before('merit', { undecided })).toEqual(['flag']);
    expect(before('flag', { undecided })).toEqual([]);
  });

  test('none that is decided', () => {
    expect(before('letter', { undecided: ['letter', 'head'] })).toEqual([]);
  });

  test('the ties follow the quotas, the contests their own list', () => {
    const rules = [approval('merit', 'BK'), approval('flag', 'CTD')];
    expect(before('merit', { rules, ties: ['CTD'], undecided: ['merit', 'flag'] })).toEqual(['tie:CTD']);
    expect(before('flag', { rules, ties: ['BK'], undecided: ['merit', 'flag'] })).toEqual(['merit']);
  });
});

describe('what an election waits for', () => {
  const deputy: ElectionContest = { ...head, code: 'deputy', office: 'deputy', excludes: ['head'] };
  const rules = [deputy, ...contests];

  test('the contest whose winner it excludes, wherever the rules list it', () => {
    expect(before('deputy', { rules, undecided: ['deputy', 'head', 'flag'] })).toEqual(['head']);
  });

  test('not one that is decided, and no tie', () => {
    expect(before('deputy', { rules, ties: ['CTD'], undecided: ['deputy', 'flag'] })).toEqual([]);
  });
});

describe('contests that wait for nothing', () => {
  test.each(['head', 'tie:BK', 'unknown'])('%s', (code) => {
    expect(before(code, { ties: ['CTD', 'BK', 'GK'], undecided: ['flag', 'merit', 'letter', 'head'] })).toEqual([]);
  });
});

describe('three tied for two titles', () => {
  const tied: Contender[] = ['A', 'B', 'C'].map((unit, order) => contender(unit, order, { one: 50 }));
  const waits = (code: string, winners: Record<string, string[]>) =>
    decidedBefore(code, {
      contests,
      quotas,
      ties: tieContests({ contenders: tied, ladder: LADDER, quotas: quotas.slice(0, 2) }, winners),
      undecided: [],
    });

  test('the second title waits for the first tie, then for the tie that follows from it, then for none', () => {
    expect(waits('merit', {})).toEqual(['tie:CTD']);
    expect(waits('merit', { CTD: ['B'] })).toEqual(['tie:BK']);
    expect(waits('merit', { CTD: ['B'], BK: ['C'] })).toEqual([]);
  });

  test('the first title waits for its own alone', () => {
    expect(waits('flag', {})).toEqual(['tie:CTD']);
    expect(waits('flag', { CTD: ['B'] })).toEqual([]);
  });
});
