import { type Change, problemsOf } from '../../test/sample';

/** A change to the sample and the problems it must lead to, no more and no fewer. */
type Case = [what: string, change: Change | Change[], problems: string[]];

const run = (cases: Case[]) =>
  it.each(cases)('%s', (_, change, problems) => {
    const changes = (Array.isArray(change[0]) ? change : [change]) as Change[];
    expect(problemsOf(...changes)).toEqual(problems);
  });

const unitLine = (code: string, name: string) =>
  `\n    - { code: ${code}, name: { vi: ${name}, en: ${name} } }\n  officers:`;

describe('who takes part', () => {
  run([
    ['a zone nobody knows', ['bloc', 'Asia/Ho_Chi_Minh', 'Asia/Ha_Nam'], ['TIMEZONE_UNKNOWN /bloc/timezone']],
    ['two units of one code', ['bloc', '\n  officers:', unitLine('PL', 'X')], ['CODE_TWICE /bloc/units/6/code']],
    [
      'two units that differ by case',
      ['bloc', '\n  officers:', unitLine('pl', 'X')],
      ['CODE_CLASH /bloc/units/6/code'],
    ],
    [
      'a unit called like an issuing body',
      ['bloc', '\n  officers:', unitLine('UBND-T', 'X')],
      ['CODE_TWICE /bloc/units/6/code'],
    ],
    [
      'a unit called like a role',
      ['bloc', '\n  officers:', unitLine('Head', 'X')],
      ['CODE_RESERVED /bloc/units/6/code'],
    ],
    [
      'a code of 33 characters',
      ['bloc', '\n  officers:', unitLine('x'.repeat(33), 'X')],
      ['CODE_INVALID /bloc/units/6/code'],
    ],
    ['one unit in both offices', ['bloc', 'deputy: PL', 'deputy: TL'], ['OFFICERS_SAME /bloc/officers/deputy']],
    ['a head of another bloc', ['bloc', 'head: TL', 'head: TLL'], ['UNKNOWN_REFERENCE /bloc/officers/head']],
    ['officers of another year', ['bloc', 'year: 2023', 'year: 2024'], ['OFFICERS_YEAR /bloc/officers/year']],
  ]);

  it('takes two hundred units and no more', () => {
    const more = (count: number) => {
      const lines = Array.from({ length: count }, (_, i) => `\n    - { code: U${i}, name: { vi: U, en: U } }`).join('');
      return problemsOf(['bloc', '\n  officers:', `${lines}\n  officers:`]);
    };
    expect(more(194)).toEqual([]);
    expect(more(195)).toEqual(['LIST_TOO_LONG /bloc/units']);
  });
});

describe('the calendar', () => {
  run([
    [
      'a stage that closes before it opens',
      ['rules', 'closes: 2023-03-25T17:00', 'closes: 2023-02-06T08:00'],
      ['CALENDAR_ORDER /calendar/registration/closes'],
    ],
    [
      'dossiers before the end of registration',
      ['rules', 'opens: 2023-10-16T08:00', 'opens: 2023-03-20T08:00'],
      ['CALENDAR_ORDER /calendar/submission/opens'],
    ],
    [
      'review closing before submission',
      ['rules', 'closes: 2023-11-03T17:00', 'closes: 2023-11-12T17:00'],
      ['CALENDAR_ORDER /calendar/review/closes'],
    ],
    [
      'ranking closing before review',
      ['rules', 'closes: 2023-11-11T17:00', 'closes: 2023-11-14T17:00'],
      ['CALENDAR_ORDER /calendar/ranking/closes'],
    ],
    [
      'issuance before ranking',
      ['rules', 'closes: 2023-12-15T17:00', 'closes: 2023-11-12T17:00'],
      ['CALENDAR_ORDER /calendar/issuance/closes'],
    ],
    [
      'a date poll after the ranking',
      ['rules', 'closes: 2023-11-10T17:00', 'closes: 2023-11-14T17:00'],
      ['CALENDAR_ORDER /calendar/ranking/closes'],
    ],
    [
      'a date poll before registration',
      ['rules', 'opens: 2023-10-23T08:00', 'opens: 2023-01-23T08:00'],
      ['CALENDAR_ORDER /calendar/conference/opens'],
    ],
    [
      'a day that does not exist',
      ['rules', '2023-03-25T17:00', '2023-02-30T17:00'],
      ['TIME_INVALID /calendar/registration/closes'],
    ],
    [
      'a date far from the year',
      ['rules', 'closes: 2023-12-15T17:00', 'closes: 2025-12-15T17:00'],
      ['CALENDAR_YEAR /calendar/issuance/closes'],
    ],
    [
      'no date in the year',
      [
        ['rules', 'year: 2023', 'year: 2022'],
        ['bloc', 'year: 2023', 'year: 2022'],
      ],
      ['CALENDAR_YEAR /year'],
    ],
    ['the law of another time', ['rules', 'era: A', 'era: D'], ['ERA_YEAR /era']],
    [
      'a duration of years',
      ['rules', 'acceptUntil: P5D', 'acceptUntil: P367D'],
      ['DURATION_INVALID /submission/late/acceptUntil'],
    ],
    [
      'a duration in words',
      ['rules', 'acceptUntil: P5D', 'acceptUntil: 5 days'],
      ['DURATION_INVALID /submission/late/acceptUntil'],
    ],
    [
      'no time to correct a dossier',
      ['rules', 'within: P3D', 'within: PT0H'],
      ['DURATION_ZERO /submission/revisions/within'],
    ],
    [
      'one reminder twice',
      ['rules', '[P14D, P3D, P1D]', '[P14D, P3D, P3D]'],
      ['NOT_UNIQUE /reminders/default/before/2'],
    ],
    [
      'reminders of an unknown stage',
      ['rules', '  review: { before', '  reviews: { before'],
      ['UNKNOWN_KEY /reminders/reviews'],
    ],
    ['a time that carries its zone', ['rules', 'closes: 2023-11-03T17:00', 'closes: 2023-11-03T10:00Z'], []],
  ]);
});

describe('the scoring table', () => {
  run([
    [
      'a criterion that is worth nothing',
      ['rules', 'code: I.1, max: 8', 'code: I.1, max: 0'],
      ['MAX_NOT_POSITIVE /scoring/groups/0/criteria/0/max'],
    ],
    [
      'one code in two groups',
      ['rules', '- { code: II.1', '- { code: I.1, max: 1, name: { vi: X, en: X } }\n        - { code: II.1'],
      ['CODE_TWICE /scoring/groups/1/criteria/0/code'],
    ],
    [
      'a minus called like a criterion',
      ['rules', 'code: M.1', 'code: i.1'],
      ['CODE_CLASH /scoring/minus/criteria/0/code'],
    ],
    ['two groups of one code', ['rules', 'code: II\n', 'code: I\n'], ['CODE_TWICE /scoring/groups/1/code']],
    [
      'an indicator nobody counts',
      ['rules', '[GDVH, KDCVH]', '[GDVH, KDCV]'],
      ['UNKNOWN_REFERENCE /scoring/groups/0/criteria/1/indicators/1'],
    ],
    [
      'one indicator twice',
      ['rules', '[GDVH, KDCVH]', '[GDVH, GDVH]'],
      ['CODE_TWICE /scoring/groups/0/criteria/1/indicators/1'],
    ],
    [
      'a minus capped below its step',
      ['rules', 'each: 1, max: 1', 'each: 1.5, max: 1'],
      ['MINUS_MAX_BELOW_EACH /scoring/minus/criteria/0/max'],
    ],
    [
      'a minus of nothing',
      ['rules', 'each: 1, max: 1', 'each: 0, max: 1'],
      ['MAX_NOT_POSITIVE /scoring/minus/criteria/0/each'],
    ],
    [
      'a late rule without its minus',
      ['rules', 'minusCode: M.2', 'minusCode: M.9'],
      ['UNKNOWN_REFERENCE /submission/late/minusCode'],
    ],
    ['three decimals', ['rules', 'each: 0.5', 'each: 0.505'], ['SCORE_INVALID /scoring/minus/criteria/1/each']],
    ['a negative score', ['rules', 'each: 0.5', 'each: -0.5'], ['SCORE_INVALID /scoring/minus/criteria/1/each']],
    [
      'a gap of more than everything',
      ['rules', 'percent: 5', 'percent: 105'],
      ['OUT_OF_RANGE /submission/gap/percent'],
    ],
    ['no evidence files', ['rules', 'maxFiles: 20', 'maxFiles: 0'], ['OUT_OF_RANGE /submission/evidence/maxFiles']],
    ['a kind of file twice', ['rules', '[pdf, docx', '[pdf, pdf'], ['NOT_UNIQUE /submission/evidence/types/1']],
  ]);
});

describe('review and ranking', () => {
  run([
    [
      'as many reviewers as other units',
      ['rules', 'reviewersPerSubmission: 2', 'reviewersPerSubmission: 5'],
      ['TOO_MANY_REVIEWERS /review/reviewersPerSubmission'],
    ],
    ['one reviewer fewer than other units', ['rules', 'reviewersPerSubmission: 2', 'reviewersPerSubmission: 4'], []],
    ['a ladder that may not decide', ['rules', 'vote, standingBody]', 'vote]'], ['LADDER_UNDECIDED /ranking/ties/2']],
    [
      'an empty ladder',
      ['rules', '[group.I, fewestMinus, vote, standingBody]', '[]'],
      ['LIST_TOO_SHORT /ranking/ties'],
    ],
    ['a step twice', ['rules', 'fewestMinus, vote', 'vote, vote'], ['LADDER_TWICE /ranking/ties/2']],
    [
      'a computed step after the vote',
      ['rules', 'fewestMinus, vote', 'vote, fewestMinus'],
      ['LADDER_ORDER /ranking/ties/2'],
    ],
    ['a group that is none', ['rules', 'group.I,', 'group.IV,'], ['UNKNOWN_REFERENCE /ranking/ties/0']],
    ['a step that is none', ['rules', 'fewestMinus', 'age'], ['LADDER_STEP_UNKNOWN /ranking/ties/1']],
    [
      'a quota without its award',
      ['rules', '{ award: CTD-T, nominees: 1 }', '{ award: CTD, nominees: 1 }'],
      ['UNKNOWN_REFERENCE /ranking/quotas/0/award', 'CONTEST_WITHOUT_QUOTA /voting/contests/0/award'],
    ],
    [
      'a quota twice',
      ['rules', '{ award: BK-T, nominees: 1 }', '{ award: BK-T, nominees: 1 }\n    - { award: BK-T, nominees: 1 }'],
      ['QUOTA_TWICE /ranking/quotas/2/award'],
    ],
    [
      'a quota of nobody',
      ['rules', '{ award: CTD-T, nominees: 1 }', '{ award: CTD-T, nominees: 0 }'],
      ['OUT_OF_RANGE /ranking/quotas/0/nominees'],
    ],
    [
      'a quota larger than the bloc',
      ['rules', '{ award: CTD-T, nominees: 1 }', '{ award: CTD-T, nominees: 7 }'],
      ['QUOTA_TOO_MANY /ranking/quotas/0/nominees'],
    ],
    [
      'a quota that nobody can pledge',
      ['rules', 'titles: [CTD-T, BK-T]', 'titles: [CTD-T]'],
      ['QUOTA_NOT_PLEDGEABLE /ranking/quotas/1/award'],
    ],
    [
      'a title that is no award',
      ['rules', 'titles: [CTD-T, BK-T]', 'titles: [CTD-T, BK-T, X]'],
      ['UNKNOWN_REFERENCE /registration/titles/2'],
    ],
    [
      'an award that nobody issues',
      ['rules', 'issuedBy: UBND-T', 'issuedBy: STTTT'],
      ['UNKNOWN_REFERENCE /awards/0/issuedBy'],
    ],
    [
      'two awards of one code',
      ['rules', 'awards:\n', 'awards:\n  - { code: BK-T, kind: title, name: { vi: X, en: X }, issuedBy: UBND-T }\n'],
      ['CODE_TWICE /awards/2/code'],
    ],
  ]);
});

describe('voting', () => {
  const withoutUnit = (code: string): Change => ['bloc', `    - { code: ${code},`, `    # { code: ${code},`];

  run([
    [
      'a contest without its award',
      ['rules', 'kind: approval, award: CTD-T', 'kind: approval, award: CTD'],
      ['UNKNOWN_REFERENCE /voting/contests/0/award'],
    ],
    [
      'two contests for one award',
      ['rules', 'award: BK-T, mode', 'award: CTD-T,  mode'],
      ['AWARD_CONTEST_TWICE /voting/contests/1/award'],
    ],
    [
      'a contest without a quota',
      ['rules', '    - { award: BK-T, nominees: 1 }', '    #'],
      ['CONTEST_WITHOUT_QUOTA /voting/contests/1/award'],
    ],
    [
      'two elections for one office',
      ['rules', 'office: deputy', 'office: head'],
      ['OFFICE_TWICE /voting/contests/3/office'],
    ],
    [
      'an election that excludes itself',
      ['rules', 'excludes: [head]', 'excludes: [deputy]'],
      ['EXCLUDES_ITSELF /voting/contests/3/excludes/0'],
    ],
    [
      'an election that excludes nobody known',
      ['rules', 'excludes: [head]', 'excludes: [chief]'],
      ['UNKNOWN_REFERENCE /voting/contests/3/excludes/0'],
    ],
    [
      'more than everybody',
      ['rules', 'moreThan: 50% }, onFail', 'moreThan: 100% }, onFail'],
      ['THRESHOLD_IMPOSSIBLE /voting/contests/1/pass/moreThan'],
    ],
    ['four thirds', ['rules', 'atLeast: 2/3', 'atLeast: 4/3'], ['THRESHOLD_IMPOSSIBLE /voting/quorum/atLeast']],
    ['a share of nothing', ['rules', 'atLeast: 2/3', 'atLeast: 2/0'], ['FRACTION_INVALID /voting/quorum/atLeast']],
    [
      'a share that is always reached',
      ['rules', 'atLeast: 80%', 'atLeast: 0%'],
      ['THRESHOLD_ZERO /voting/contests/0/pass/atLeast'],
    ],
    [
      'both kinds of share',
      ['rules', 'atLeast: 80%', 'atLeast: 80%, moreThan: 50%'],
      ['THRESHOLD_FORM /voting/contests/0/pass'],
    ],
    [
      'a bare number as share',
      ['rules', 'atLeast: 80%', 'atLeast: 80'],
      ['FRACTION_INVALID /voting/contests/0/pass/atLeast'],
    ],
    [
      'a quorum of those present',
      ['rules', 'quorum: { of: members', 'quorum: { of: present'],
      ['QUORUM_BASE /voting/quorum/of'],
    ],
    [
      'as many seats as units',
      ['rules', 'office: head, seats: 1', 'office: head, seats: 6'],
      ['SEATS_TOO_MANY /voting/contests/2/seats'],
    ],
    [
      'no seat',
      ['rules', 'office: head, seats: 1', 'office: head, seats: 0'],
      ['OUT_OF_RANGE /voting/contests/2/seats'],
    ],
    ['no round', ['rules', 'rounds: 2', 'rounds: 0'], ['OUT_OF_RANGE /voting/contests/0/rounds']],
    ['a committee of everybody', ['rules', 'size: 3', 'size: 6'], ['TALLY_COMMITTEE_SIZE /voting/tallyCommittee/size']],
    ['a committee of one', ['rules', 'size: 3', 'size: 1'], ['OUT_OF_RANGE /voting/tallyCommittee/size']],
    [
      'a contest of no kind',
      ['rules', 'kind: approval, award: CTD-T', 'kind: approvals, award: CTD-T'],
      ['NOT_ALLOWED /voting/contests/0/kind'],
    ],
  ]);

  it('needs five units for a secret contest', () => {
    expect(problemsOf(withoutUnit('BL'), withoutUnit('KB'))).toEqual([
      'SECRET_TOO_FEW_UNITS /voting/contests/0/mode',
      'SECRET_TOO_FEW_UNITS /voting/contests/1/mode',
    ]);
    expect(problemsOf(withoutUnit('BL'))).toEqual([]);
  });
});

describe('the acts of a year', () => {
  const first = 'by: PL, do: register, titles: [CTD-T, BK-T] }';
  const instead = (act: string): Change => ['year', first, `${act} }`];
  run([
    ['an act that is none', instead('by: PL, do: regster, titles: []'), ['ACT_UNKNOWN /acts/0/do']],
    ['a field of another act', instead('by: PL, do: signPact, titles: []'), ['UNKNOWN_KEY /acts/0/titles']],
    ['a missing field', instead('by: PL, do: register'), ['MISSING_KEY /acts/0/titles']],
    ['a unit nobody knows', instead('by: XX, do: signPact'), ['ACTOR_UNKNOWN /acts/0/by']],
    ['somebody who may not', instead('by: PL, do: nominate'), ['ACT_BY /acts/0/by']],
    ['the deputy for the head', instead('by: deputy, do: closeConference'), []],
    [
      'a title that cannot be pledged',
      instead('by: PL, do: register, titles: [X]'),
      ['UNKNOWN_REFERENCE /acts/0/titles/0'],
    ],
    [
      'a criterion nobody scores',
      instead('by: PL, do: saveDraft, self: { I.9: 1 }'),
      ['UNKNOWN_REFERENCE /acts/0/self/I.9'],
    ],
    [
      'a score with three decimals',
      instead('by: PL, do: saveDraft, self: { I.1: 1.125 }'),
      ['SCORE_INVALID /acts/0/self/I.1'],
    ],
    ['a score below zero', instead('by: PL, do: saveDraft, self: { I.1: -1 }'), ['SCORE_INVALID /acts/0/self/I.1']],
    [
      'a reviewer of another bloc',
      instead('by: standingBody, do: assign, reviews: { PL: [XX] }'),
      ['UNKNOWN_REFERENCE /acts/0/reviews/PL/0'],
    ],
    [
      'a minus that is none',
      instead('by: standingBody, do: verify, of: PL, minus: { I.1: 1 }'),
      ['UNKNOWN_REFERENCE /acts/0/minus/I.1'],
    ],
    ['a tie contest of an award', instead('by: head, do: openContest, contest: "tie:BK-T"'), []],
    [
      'a tie contest of no award',
      instead('by: head, do: openContest, contest: "tie:X"'),
      ['UNKNOWN_REFERENCE /acts/0/contest'],
    ],
    [
      'a ballot for somebody unknown',
      instead('by: units, do: ballots, contest: head, ballots: { PL: XX, DT: [LN] }'),
      ['UNKNOWN_REFERENCE /acts/0/ballots/PL'],
    ],
    [
      'a choice that is none',
      instead('by: units, do: ballots, contest: flag, ballots: { PL: { PL: yes } }'),
      ['NOT_ALLOWED /acts/0/ballots/PL/PL'],
    ],
    [
      'more met than there are',
      instead('by: PL, do: saveDraft, indicators: { GDVH: { of: 5, met: 6 } }'),
      ['COUNTS_IMPOSSIBLE /acts/0/indicators/GDVH/met'],
    ],
    [
      'one unit and several',
      instead('by: head, do: extend, stage: review, until: 2023-12-01T08:00, unit: PL, units: [DT]'),
      ['UNIT_AND_UNITS /acts/0/units'],
    ],
    [
      'a stage that is none',
      instead('by: head, do: extend, stage: reviews, until: 2023-12-01T08:00'),
      ['NOT_ALLOWED /acts/0/stage'],
    ],
    ['what is done in order to be refused', instead('by: PL, do: verify, of: XX, expect: FORBIDDEN'), []],
    [
      'a score below zero that must be refused',
      instead('by: PL, do: saveDraft, self: { I.1: -1 }, expect: SCORE_OUT_OF_RANGE'),
      [],
    ],
    ['winners as a list', instead('by: standingBody, do: settle, contest: head, winner: [PL, LN]'), []],
  ]);
});
