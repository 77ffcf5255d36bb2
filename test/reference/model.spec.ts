import { differences } from './containment';
import {
  conferenceBegins,
  everybodyIsScored,
  everybodyRegisters,
  type MiniAct,
  type MiniRules,
  miniFolder,
} from './mini-year';
import { playYear } from './model';
import { mean, rate, reaches, share } from './numbers';
import { add, begunDays, instantOf, localTime } from './time';

const SIX = ['A', 'B', 'C', 'D', 'E', 'F'];
const SCORED: Record<string, [string, string]> = {
  A: ['60', '40'],
  B: ['59', '40'],
  C: ['58', '40'],
  D: ['57', '40'],
  E: ['56', '40'],
  F: ['55', '40'],
};

function played(acts: MiniAct[], rules?: MiniRules) {
  const { outcome } = playYear(miniFolder(acts, rules));
  return {
    ...outcome,
    codes: outcome.refused.map(({ code }) => code),
    unit: (code: string) => outcome.units.find((unit) => unit.code === code),
  };
}

describe('numbers', () => {
  it.each([
    ['80%', 'atLeast', 5],
    ['90%', 'atLeast', 6],
    ['2/3', 'atLeast', 4],
    ['50%', 'moreThan', 4],
  ])('%s (%s) of six members is %i', (text, word, needed) => {
    const rule = { of: 'members' as const, strict: word === 'moreThan', share: share(text) };
    expect([0, 1, 2, 3, 4, 5, 6].find((count) => reaches(rule, count, 6))).toBe(needed);
  });

  it('nobody reaches a share of nothing', () => {
    expect(reaches({ of: 'valid', strict: false, share: share('50%') }, 0, 0)).toBe(false);
  });

  it('means and rates are rounded half up', () => {
    expect(mean([825, 850])).toBe(838);
    expect(mean([100, 100, 101])).toBe(100);
    expect(rate(52630n, 58157n, 1)).toBe('90.5');
    expect(rate(1n, 8n, 0)).toBe('13');
    expect(rate(1n, 200n, 2)).toBe('0.50');
  });
});

describe('time', () => {
  it('local times belong to the zone of the bloc', () => {
    expect(new Date(instantOf('2023-11-20T14:00', 'Asia/Ho_Chi_Minh')).toISOString()).toBe('2023-11-20T07:00:00.000Z');
    expect(new Date(instantOf('2023-11-20T14:00+09:00', 'Asia/Ho_Chi_Minh')).toISOString()).toBe(
      '2023-11-20T05:00:00.000Z',
    );
    expect(localTime(Date.UTC(2023, 10, 20, 17, 30), 'Asia/Ho_Chi_Minh')).toBe('2023-11-21T00:30');
  });

  it('days keep the wall time over a change of the clocks', () => {
    const before = instantOf('2024-10-26T17:00', 'Europe/Berlin');
    expect(localTime(add(before, 'P2D', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2024-10-28T17:00');
  });

  it('each begun 24 hours is a day late, the deadline itself is in time', () => {
    const hour = 3_600_000;
    expect([0, 1, 24 * hour, 24 * hour + 1].map((late) => begunDays(0, late))).toEqual([0, 1, 1, 2]);
  });
});

describe('a dossier that comes late', () => {
  const late = (at: string): MiniAct[] => [
    ...everybodyRegisters(SIX),
    [at, 'A', 'submit', { self: { 'I.1': 60, 'II.1': 40, 'B.1': 3 } }],
  ];

  it('is in time at the deadline and costs half a point for each begun day after it', () => {
    expect(played(late('10-20T17:00')).unit('A')).toMatchObject({ late: 0, revision: 1, selfTotal: '102.00' });
    expect(played(late('10-20T17:01')).unit('A')).toMatchObject({ late: 1 });
    expect(played(late('10-23T17:00')).unit('A')).toMatchObject({ late: 3 });
  });

  it('is not taken after the last day', () => {
    const year = played(late('10-23T17:01'));
    expect(year.codes).toEqual(['LATE_CLOSED']);
    expect(year.unit('A')).toMatchObject({ state: 'lapsed', revision: 0, selfTotal: null, rank: null });
  });

  it('is counted from the deadline that the unit was given', () => {
    const extended: MiniAct = [
      '10-19T09:00',
      'head',
      'extend',
      { stage: 'submission', unit: 'A', until: '2024-10-22T17:00', reason: 'Lũ' },
    ];
    expect(played([...late('10-23T09:00'), extended]).unit('A')).toMatchObject({ late: 1 });
  });
});

describe('a dossier that is sent back', () => {
  const table = { 'I.1': 50, 'II.1': 30 };
  const start: MiniAct[] = [
    ...everybodyRegisters(SIX),
    ['10-10T09:00', 'A', 'submit', { self: table }],
    ['10-21T09:00', 'B', 'score', { of: 'A', scores: table }],
    ['10-21T10:00', 'C', 'return', { of: 'A', reason: 'Thiếu' }],
  ];

  it('needs its reviewers anew', () => {
    const year = played([
      ...start,
      ['10-22T09:00', 'A', 'submit', { self: table }],
      ['10-22T10:00', 'standingBody', 'verify', { of: 'A' }],
    ]);
    expect(year.codes).toEqual(['NOT_REVIEWED']);
    expect(year.unit('A')).toMatchObject({ revision: 2, state: 'submitted' });
  });

  it('stands as it was when the time for the revision has passed', () => {
    const year = played([
      ...start,
      ['10-24T10:01', 'A', 'submit', { self: table }],
      ['10-24T11:00', 'standingBody', 'verify', { of: 'A' }],
    ]);
    expect(year.codes).toEqual(['ALREADY_SUBMITTED']);
    expect(year.unit('A')).toMatchObject({ revision: 1, state: 'verified', total: '80.00' });
  });

  it('goes back no more often than the rules say', () => {
    const year = played([
      ...start,
      ['10-22T09:00', 'A', 'submit', { self: table }],
      ['10-22T10:00', 'standingBody', 'return', { of: 'A', reason: 'Thiếu' }],
    ]);
    expect(year.codes).toEqual(['REVISIONS_EXHAUSTED']);
  });
});

describe('totals', () => {
  it('cap the bonus and each minus line, and an override takes the place of the mean', () => {
    const year = played([
      ...everybodyRegisters(SIX),
      ['10-10T09:00', 'A', 'submit', { self: { 'I.1': 60, 'II.1': 40 } }],
      ['10-21T09:00', 'B', 'score', { of: 'A', scores: { 'I.1': '59.25', 'II.1': 40, 'B.1': 3 } }],
      ['10-21T10:00', 'C', 'score', { of: 'A', scores: { 'I.1': '59.5', 'II.1': 20, 'B.1': 3 } }],
      [
        '10-22T09:00',
        'standingBody',
        'verify',
        { of: 'A', override: { 'II.1': { score: 38, reason: 'Kiểm tra' } }, minus: { 'M.2': 5 } },
      ],
    ]);
    expect(year.unit('A')).toMatchObject({
      groups: { I: '59.38', II: '38.00' },
      bonus: '2.00',
      minus: '2.00',
      total: '97.38',
    });
  });

  it('further apart than the gap need a reason, exactly the gap does not', () => {
    const verify = (score: string): MiniAct[] => [
      ...everybodyRegisters(SIX),
      ['10-10T09:00', 'A', 'submit', { self: { 'I.1': 60, 'II.1': 40 } }],
      ['10-21T09:00', 'B', 'score', { of: 'A', scores: { 'I.1': score, 'II.1': 40 } }],
      ['10-22T09:00', 'standingBody', 'verify', { of: 'A' }],
    ];
    expect(played(verify('55')).codes).toEqual([]);
    expect(played(verify('54.99')).codes).toEqual(['REASON_REQUIRED']);
  });
});

describe('the review of late dossiers', () => {
  it('goes on after its deadline until the last dossier is verified, and the ranking is fixed after that', () => {
    const year = played([
      ...everybodyRegisters(['A']),
      ['10-10T09:00', 'A', 'submit', { self: { 'I.1': 60, 'II.1': 40 } }],
      ['11-02T09:00', 'B', 'score', { of: 'A', scores: { 'I.1': 60, 'II.1': 40 } }],
      ['11-02T09:30', 'A', 'object', { of: 'A', criterion: 'I.1', reason: 'Xem lại' }],
      ['11-02T10:00', 'standingBody', 'verify', { of: 'A' }],
      ['11-02T10:30', 'C', 'score', { of: 'A', scores: { 'I.1': 60, 'II.1': 40 } }],
      ['11-02T11:00', 'A', 'object', { of: 'A', criterion: 'I.1', reason: 'Xem lại' }],
      ['11-04T09:00', 'A', 'object', { of: 'A', criterion: 'II.1', reason: 'Xem lại' }],
    ]);
    expect(year.codes).toEqual(['STAGE_NOT_OPEN', 'STAGE_CLOSED', 'OBJECTION_CLOSED']);
  });
});

describe('places', () => {
  const ranks = (scores: Record<string, [string, string]>) =>
    played([...everybodyRegisters(SIX), ...everybodyIsScored(scores)]).units.map(({ rank }) => rank);

  it('follow the total, then the steps of the ladder in their order', () => {
    const year = played([
      ...everybodyRegisters(SIX),
      ...everybodyIsScored({ ...SCORED, A: ['57', '40'], B: ['58', '39'], C: ['59', '38'] }),
    ]);
    expect(year.units.map(({ rank, tieBrokenBy }) => [rank, tieBrokenBy])).toEqual([
      // D has A's very scores: 97 and 57 in group I.
      [3, 'group.I'],
      [2, 'group.I'],
      [1, 'group.I'],
      [3, 'group.I'],
      [5, null],
      [6, null],
    ]);
  });

  it('are shared where the ladder does not decide', () => {
    const scores = { ...SCORED, B: SCORED.C ?? ['0', '0'] };
    expect(ranks(scores)).toEqual([1, 2, 2, 4, 5, 6]);
  });
});

describe('a tie across a quota', () => {
  const tied = { ...SCORED, A: ['59', '40'] as [string, string] };
  const start = [...everybodyRegisters(SIX), ...everybodyIsScored(tied), ...conferenceBegins(SIX)];
  const contest: MiniAct[] = [
    ['11-10T08:10', 'head', 'tallyCommittee', { members: ['C', 'D', 'E'] }],
    ['11-10T08:15', 'head', 'openContest', { contest: 'tie:CO' }],
  ];
  const tally = (votes: { A: number; B: number }): MiniAct => [
    '11-10T08:30',
    'tally',
    'recordTally',
    { contest: 'tie:CO', round: 1, issued: 6, collected: 6, valid: 6, invalid: 0, votes },
  ];

  it('is filled in the order of the bloc while nobody votes', () => {
    expect(played(start).nominations).toEqual({ CO: ['A'], BK: ['B'] });
  });

  it('goes to whom the bloc chooses; the place stays shared', () => {
    const year = played([...start, ...contest, tally({ A: 2, B: 4 })]);
    expect(year.nominations).toEqual({ CO: ['B'], BK: ['A'] });
    expect(year.contests).toMatchObject([{ code: 'tie:CO', winners: ['B'], status: 'elected' }]);
    expect([year.unit('A')?.rank, year.unit('B')?.rank]).toEqual([1, 1]);
  });

  it('is settled by the standing body when the votes are equal too', () => {
    const settle: MiniAct = [
      '11-10T09:00',
      'standingBody',
      'settle',
      { contest: 'tie:CO', winner: 'B', reason: 'Thành tích năm trước' },
    ];
    const year = played([...start, ...contest, tally({ A: 3, B: 3 }), settle]);
    expect(year.contests).toMatchObject([{ winners: ['B'], status: 'settled' }]);
    expect(year.nominations).toEqual({ CO: ['B'], BK: ['A'] });
  });

  it('cannot be put to the vote where there is none', () => {
    expect(played([...start, ['11-10T08:15', 'head', 'openContest', { contest: 'tie:BK' }]]).codes).toEqual([
      'UNKNOWN_CONTEST',
    ]);
  });
});

describe('approvals in their order', () => {
  const approval = (code: string, award: string) => ({
    code,
    kind: 'approval',
    award,
    mode: 'paper',
    pass: { of: 'valid', moreThan: '50%' },
    onFail: 'empty',
    rounds: 1,
  });
  const rules = { contests: [approval('flag', 'CO'), approval('merit', 'BK')] };
  const start = (scores: Record<string, [string, string]>): MiniAct[] => [
    ...everybodyRegisters(SIX),
    ...everybodyIsScored(scores),
    ...conferenceBegins(SIX),
    ['11-10T08:01', 'head', 'tallyCommittee', { members: ['D', 'E', 'F'] }],
  ];
  const open = (at: string, contest: string): MiniAct => [`11-10T${at}`, 'head', 'openContest', { contest }];
  const tally = (at: string, contest: string, votes: Record<string, number>): MiniAct => [
    `11-10T${at}`,
    'tally',
    'recordTally',
    { contest, round: 1, issued: 6, collected: 6, valid: 6, invalid: 0, votes },
  ];

  it('one opens once those named before it have their end', () => {
    const year = played(
      [
        ...start(SCORED),
        open('08:10', 'merit'),
        open('08:11', 'flag'),
        open('08:12', 'merit'),
        tally('08:20', 'flag', { A: 1 }),
        open('08:21', 'merit'),
      ],
      rules,
    );
    expect(year.codes).toEqual(['CONTEST_WAITS', 'CONTEST_WAITS']);
    expect(year.contests).toMatchObject([{ status: 'empty' }, { code: 'merit', status: 'open' }]);
  });

  it('a tie for the own award or for one that is filled before it is decided first, a deadlock settled', () => {
    const tied = { ...SCORED, A: ['59', '40'] as [string, string] };
    const year = played(
      [
        ...start(tied),
        open('08:10', 'flag'),
        open('08:11', 'tie:CO'),
        open('08:12', 'flag'),
        tally('08:13', 'tie:CO', { A: 3, B: 3 }),
        open('08:14', 'flag'),
        ['11-10T08:15', 'standingBody', 'settle', { contest: 'tie:CO', winner: 'B', reason: 'Năm trước' }],
        open('08:16', 'flag'),
        tally('08:17', 'flag', { B: 6 }),
      ],
      rules,
    );
    expect(year.codes).toEqual(['CONTEST_WAITS', 'CONTEST_WAITS', 'CONTEST_WAITS']);
    expect(year.awards).toMatchObject([{ award: 'CO', unit: 'B' }]);
  });

  it('a tie for an award that is filled later holds up nothing', () => {
    const tied = { ...SCORED, B: ['58', '40'] as [string, string] };
    const year = played(
      [...start(tied), open('08:10', 'flag'), tally('08:11', 'flag', { A: 6 }), open('08:12', 'merit')],
      rules,
    );
    expect(year.codes).toEqual(['CONTEST_WAITS']);
    expect(year.contests).toMatchObject([{ code: 'flag', winners: ['A'] }]);
  });

  it('what was never opened ends with the conference: the tied stand in the order of the bloc', () => {
    const tied = { ...SCORED, A: ['59', '40'] as [string, string] };
    const year = played([...start(tied), ['11-10T09:00', 'head', 'closeConference']], rules);
    expect(year.codes).toEqual([]);
    expect(year.nominations).toEqual({ CO: ['A'], BK: ['B'] });
    expect(year.awards).toEqual([]);
  });
});

describe('a flag that fails', () => {
  const start = [...everybodyRegisters(SIX), ...everybodyIsScored(SCORED), ...conferenceBegins(SIX)];
  const ballots = (at: string, unit: string, votesFor: number): MiniAct => [
    at,
    'units',
    'ballots',
    {
      contest: 'flag',
      ballots: Object.fromEntries(SIX.map((voter, index) => [voter, { [unit]: index < votesFor ? 'for' : 'against' }])),
    },
  ];

  it('passes to the next of the ranking, and stays empty when that one fails too', () => {
    const open: MiniAct = ['11-10T08:20', 'head', 'openContest', { contest: 'flag' }];
    const passed = played([...start, open, ballots('11-10T08:30', 'A', 4), ballots('11-10T08:40', 'B', 5)]);
    expect(passed.contests).toMatchObject([
      {
        status: 'passed',
        winners: ['B'],
        rounds: [
          { votes: { A: 4 }, passed: [] },
          { votes: { B: 5 }, passed: ['B'] },
        ],
      },
    ]);
    expect(passed.awards).toEqual([{ award: 'CO', unit: 'B', state: 'pending', decision: null }]);
    expect(passed.nominations.CO).toEqual(['A']);
    const empty = played([...start, open, ballots('11-10T08:30', 'A', 4), ballots('11-10T08:40', 'B', 4)]);
    expect(empty.contests).toMatchObject([{ status: 'empty', winners: [] }]);
  });
});

describe('a secret round with fewer than five ballots', () => {
  const start = [...everybodyRegisters(SIX), ...everybodyIsScored(SCORED), ...conferenceBegins(SIX)];
  const open = (at: string): MiniAct => [at, 'head', 'openContest', { contest: 'flag' }];
  const ballots = (at: string, ...units: string[]): MiniAct => [
    at,
    'units',
    'ballots',
    { contest: 'flag', ballots: Object.fromEntries(units.map((voter) => [voter, { A: 'for' }])) },
  ];

  it('goes on while somebody present has yet to vote', () => {
    const year = played([
      ...start,
      open('11-10T08:20'),
      ballots('11-10T08:30', 'A', 'B', 'C', 'D'),
      ballots('11-10T08:31', 'A', 'E'),
      ballots('11-10T08:32', 'E'),
    ]);
    expect(year.codes).toEqual(['TOO_FEW_VOTERS', 'ALREADY_VOTED']);
    expect(year.contests).toMatchObject([{ status: 'passed', rounds: [{ issued: 6, collected: 5, votes: { A: 5 } }] }]);
  });

  it('ends unread when the others have left, and is none of the rounds that the rules allow', () => {
    const year = played([
      ...start,
      open('11-10T08:20'),
      ['11-10T08:25', 'head', 'attend', { present: ['A', 'B', 'C', 'D'] }],
      ballots('11-10T08:30', 'A', 'B', 'C', 'D'),
      open('11-10T08:35'),
      ['11-10T08:40', 'head', 'attend', { present: SIX }],
      open('11-10T08:45'),
      ballots('11-10T08:50', ...SIX),
    ]);
    expect(year.codes).toEqual(['TOO_FEW_VOTERS']);
    expect(year.contests).toMatchObject([
      {
        status: 'passed',
        winners: ['A'],
        rounds: [
          { issued: 6, collected: 0, votes: { A: 0 }, passed: [] },
          { collected: 6, votes: { A: 6 } },
        ],
      },
    ]);
  });
});

describe('an approval for which nobody is left', () => {
  it('is empty as soon as it is opened', () => {
    const pledges = SIX.flatMap((unit): MiniAct[] => [
      ['02-02T09:00', unit, 'register', { titles: ['BK'] }],
      ['02-02T10:00', unit, 'signPact'],
    ]);
    const year = played([
      ...pledges,
      ...everybodyIsScored(SCORED),
      ...conferenceBegins(SIX),
      ['11-10T08:20', 'head', 'openContest', { contest: 'flag' }],
      ['11-10T08:21', 'head', 'openContest', { contest: 'flag' }],
    ]);
    expect(year.codes).toEqual(['ALREADY_OPENED']);
    expect(year.contests).toEqual([{ code: 'flag', rounds: [], winners: [], status: 'empty' }]);
  });
});

describe('a round for which too few are left', () => {
  const start: MiniAct[] = [
    ...everybodyRegisters(SIX),
    ...everybodyIsScored(SCORED),
    ...conferenceBegins(SIX),
    ['11-10T08:10', 'head', 'tallyCommittee', { members: ['D', 'E', 'F'] }],
    ['11-10T08:12', 'head', 'candidates', { contest: 'head', units: ['A', 'B', 'C'] }],
    ['11-10T08:15', 'head', 'openContest', { contest: 'head' }],
    ['11-10T08:20', 'head', 'attend', { present: ['A', 'B', 'C'] }],
  ];
  const tally = (at: string, round: number, present: number, votes: Record<string, number>): MiniAct => [
    at,
    'tally',
    'recordTally',
    { contest: 'head', round, issued: present, collected: present, valid: present, invalid: 0, votes },
  ];
  const open = (at: string): MiniAct => [at, 'head', 'openContest', { contest: 'head' }];
  const first = tally('11-10T08:30', 1, 6, { A: 3, B: 3, C: 0 });

  it('waits until it is opened before enough of them', () => {
    const year = played([
      ...start,
      first,
      open('11-10T08:40'),
      tally('11-10T08:41', 2, 3, { A: 3 }),
      ['11-10T08:50', 'head', 'attend', { present: ['A', 'B', 'C', 'D'] }],
      open('11-10T08:51'),
      tally('11-10T08:52', 2, 4, { A: 4 }),
    ]);
    expect(year.codes).toEqual(['NO_QUORUM', 'CONTEST_NOT_OPEN']);
    expect(year.contests).toMatchObject([{ status: 'elected', winners: ['A'], rounds: [{ round: 1 }, { round: 2 }] }]);
  });

  it('ends with the conference, as a deadlock among all who stood', () => {
    const close: MiniAct = ['11-10T09:00', 'head', 'closeConference'];
    expect(played([...start, first, close]).contests).toMatchObject([{ status: 'deadlock', winners: [] }]);
    const settle = { contest: 'head', winner: 'C', reason: 'Kinh nghiệm' };
    const settled = played([...start, first, close, ['11-11T09:00', 'standingBody', 'settle', settle]]);
    expect(settled.contests).toMatchObject([{ status: 'settled', winners: ['C'] }]);
  });
});

describe('a stage that is closed early', () => {
  it('has the early close for its deadline: late days are counted from it', () => {
    const year = played([
      ...everybodyRegisters(['A', 'B']),
      ['10-14T17:00', 'standingBody', 'closeStage', { stage: 'submission', reason: 'Đã đủ' }],
      ['10-15T09:00', 'A', 'submit', { self: { 'I.1': 1, 'II.1': 1 } }],
      ['10-17T17:01', 'B', 'submit', { self: { 'I.1': 1, 'II.1': 1 } }],
    ]);
    expect(year.codes).toEqual(['LATE_CLOSED']);
    expect(year.unit('A')).toMatchObject({ state: 'submitted', late: 1 });
  });

  it('leaves a unit its own later deadline', () => {
    const year = played([
      [
        '02-20T09:00',
        'standingBody',
        'extend',
        { stage: 'registration', unit: 'B', until: '2024-03-05', reason: 'Lũ' },
      ],
      ['02-21T09:00', 'standingBody', 'closeStage', { stage: 'registration', reason: 'Đã đủ' }],
      ['02-22T09:00', 'A', 'register', { titles: ['BK'] }],
      ['03-05T23:59', 'B', 'register', { titles: ['BK'] }],
    ]);
    expect(year.codes).toEqual(['STAGE_CLOSED']);
    expect(year.unit('B')?.registered).toBe(true);
  });
});

describe('a dossier that is taken back and not handed in again', () => {
  it("stands as it last was at the unit's own deadline, closed to its unit", () => {
    const year = played([
      ...everybodyRegisters(['A']),
      ['10-10T09:00', 'A', 'submit', { self: { 'I.1': 7, 'II.1': 1 } }],
      ['10-11T09:00', 'A', 'withdraw'],
      ['10-20T17:01', 'A', 'submit', { self: { 'I.1': 9, 'II.1': 1 } }],
    ]);
    expect(year.codes).toEqual(['ALREADY_SUBMITTED']);
    expect(year.unit('A')).toMatchObject({ state: 'submitted', revision: 1, selfTotal: '8.00' });
  });
});

describe('an election', () => {
  const start: MiniAct[] = [
    ...everybodyRegisters(SIX),
    ...everybodyIsScored(SCORED),
    ...conferenceBegins(SIX),
    ['11-10T08:10', 'head', 'tallyCommittee', { members: ['D', 'E', 'F'] }],
    ['11-10T08:12', 'head', 'candidates', { contest: 'head', units: ['A', 'B', 'C'] }],
    ['11-10T08:15', 'head', 'openContest', { contest: 'head' }],
  ];
  const tally = (round: number, votes: Record<string, number>): MiniAct => [
    `11-10T08:3${round}`,
    'tally',
    'recordTally',
    { contest: 'head', round, issued: 6, collected: 6, valid: 6, invalid: 0, votes },
  ];

  it('with nobody above half goes to a run-off among the first two, all that are equal at second place included', () => {
    const year = played([...start, tally(1, { A: 2, B: 3, C: 1 }), tally(2, { A: 2, B: 4 })]);
    expect(year.contests).toMatchObject([{ winners: ['B'], status: 'elected' }]);
    const three = played([...start, tally(1, { A: 2, B: 2, C: 2 }), tally(2, { A: 4, B: 1, C: 1 })]);
    expect(three.contests).toMatchObject([{ winners: ['A'], status: 'elected' }]);
    expect(three.officers).toEqual([{ office: 'head', unit: 'A', state: 'elected' }]);
  });

  it('deadlocks after the last round and is settled with a reason', () => {
    const settle = (reason?: string): MiniAct => [
      '11-10T09:00',
      'standingBody',
      'settle',
      { contest: 'head', winner: 'A', reason },
    ];
    const year = played([
      ...start,
      tally(1, { A: 3, B: 3, C: 0 }),
      tally(2, { A: 3, B: 3 }),
      settle(),
      settle('Kinh nghiệm'),
    ]);
    expect(year.codes).toEqual(['REASON_REQUIRED']);
    expect(year.contests).toMatchObject([{ winners: ['A'], status: 'settled' }]);
  });

  it('takes no tally that does not add up', () => {
    const wrong: MiniAct = [
      '11-10T08:20',
      'tally',
      'recordTally',
      { contest: 'head', round: 1, issued: 5, collected: 6, valid: 6, invalid: 0, votes: { A: 6 } },
    ];
    expect(played([...start, wrong, tally(1, { A: 7 })]).codes).toEqual(['TALLY_INVALID', 'TALLY_INVALID']);
  });

  it('cannot be closed over', () => {
    expect(played([...start, ['11-10T10:00', 'head', 'closeConference']]).codes).toEqual(['CONTEST_OPEN']);
  });
});

describe('a conference', () => {
  const start = [...everybodyRegisters(SIX), ...everybodyIsScored(SCORED)];

  it('decides nothing without quorum or, in secret, with fewer than five', () => {
    const open: MiniAct = ['11-10T08:20', 'head', 'openContest', { contest: 'flag' }];
    expect(played([...start, ...conferenceBegins(['A', 'B', 'C']), open]).codes).toEqual(['NO_QUORUM']);
    expect(played([...start, ...conferenceBegins(['A', 'B', 'C', 'D']), open]).codes).toEqual(['TOO_FEW_VOTERS']);
  });

  it('does not vote before the ranking is fixed', () => {
    const objection: MiniAct = ['11-02T09:00', 'A', 'object', { of: 'A', criterion: 'I.1', reason: 'Xem lại' }];
    const year = played([...start, objection, ...conferenceBegins(SIX)]);
    expect(year.codes).toEqual(['STAGE_NOT_OPEN']);
  });
});

describe('a cancelled year', () => {
  it('takes nothing more', () => {
    const year = played([
      ...everybodyRegisters(['A']),
      ['02-03T09:00', 'A', 'cancelCycle', { reason: 'Thôi' }],
      ['02-03T10:00', 'standingBody', 'cancelCycle', { reason: 'Tổ chức lại khối' }],
      ['02-04T09:00', 'B', 'register', { titles: ['CO'] }],
    ]);
    expect(year.codes).toEqual(['FORBIDDEN', 'CYCLE_CANCELLED']);
  });
});

describe('the shape of the outcome', () => {
  it('says nothing of what has not happened', () => {
    expect(
      differences(played([]), {
        nominations: { CO: [], BK: [] },
        conference: { startsAt: null, present: [], members: 6, quorumMet: false },
        refused: [],
      }),
    ).toEqual([]);
  });
});
