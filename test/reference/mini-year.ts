import type { Folder } from './reading';
import { file, flow, type Plain } from './writing';

type Content = { [key: string]: Plain | undefined };

/** An act of a mini year: when, who, what. */
export type MiniAct = [at: string, by: string, act: string, content?: Content];

export interface MiniRules {
  units?: string[];
  bonusMax?: string;
  ties?: string[];
  quotas?: Plain;
  contests?: Plain;
  reviewers?: number;
  revisions?: Plain;
  ineligible?: string[];
}

const name = { vi: 'Tên', en: 'Name' };

/** A bloc of a few units with two groups of one criterion each (60 and 40), one bonus and two minus lines. */
export function miniFolder(acts: MiniAct[], rules: MiniRules = {}): Folder {
  const units = rules.units ?? ['A', 'B', 'C', 'D', 'E', 'F'];
  const bloc = {
    format: 1,
    bloc: {
      code: 'MINI',
      name,
      timezone: 'Asia/Ho_Chi_Minh',
      standingBody: { code: 'SO', name },
      issuingBodies: [{ code: 'TINH', name, signerTitle: name, documentCode: 'QĐ-UBND' }],
      units: units.map((code) => ({ code, name })),
      officers: { year: 2024, head: units[0] ?? '', deputy: units[1] ?? '' },
    },
  };
  const content: { [key: string]: Plain } = {
    format: 1,
    year: 2024,
    era: 'B',
    calendar: {
      registration: { opens: '2024-02-01T08:00', closes: '2024-03-01T17:00' },
      submission: { opens: '2024-10-01T08:00', closes: '2024-10-20T17:00' },
      review: { opens: '2024-10-20T17:00', closes: '2024-11-01T17:00' },
      conference: { opens: '2024-10-05T08:00', closes: '2024-10-30T17:00' },
      ranking: { opens: '2024-11-01T17:00', closes: '2024-11-03T17:00' },
      issuance: { closes: '2024-12-20T17:00' },
    },
    registration: { titles: ['CO', 'BK'], pact: 'required' },
    submission: {
      revisions: rules.revisions ?? { max: 1, within: 'P3D' },
      late: { acceptUntil: 'P3D', minusCode: 'M.1' },
      gap: { of: 'total', percent: 5, needs: 'reason' },
    },
    scoring: {
      groups: [
        { code: 'I', name, criteria: [{ code: 'I.1', max: 60, name, indicators: ['GD'] }] },
        { code: 'II', name, criteria: [{ code: 'II.1', max: 40, name }] },
      ],
      bonus: { max: rules.bonusMax ?? '2', criteria: [{ code: 'B.1', max: 3, name }] },
      minus: {
        criteria: [
          { code: 'M.1', each: '0.5', max: 1, per: 'day', name },
          { code: 'M.2', each: 1, max: 2, name },
        ],
      },
      indicators: [{ code: 'GD', name, unit: 'household' }],
    },
    review: { reviewersPerSubmission: rules.reviewers ?? 2, assignment: 'crossUnits' },
    ranking: {
      ties: rules.ties ?? ['group.I', 'fewestMinus', 'vote', 'standingBody'],
      quotas: rules.quotas ?? [
        { award: 'CO', nominees: 1 },
        { award: 'BK', nominees: 1 },
      ],
      ineligible: rules.ineligible ?? ['notRegistered', 'noSubmission'],
    },
    voting: {
      quorum: { of: 'members', atLeast: '2/3' },
      contests: rules.contests ?? [
        {
          code: 'flag',
          kind: 'approval',
          award: 'CO',
          mode: 'secret',
          pass: { of: 'members', atLeast: '80%' },
          onFail: 'next',
          rounds: 2,
        },
        {
          code: 'head',
          kind: 'election',
          office: 'head',
          seats: 1,
          mode: 'paper',
          pass: { of: 'members', moreThan: '50%' },
          rounds: 2,
        },
      ],
      tallyCommittee: { size: 3, excludes: 'candidates' },
    },
    awards: [
      { code: 'CO', kind: 'flag', name, issuedBy: 'TINH' },
      { code: 'BK', kind: 'certificate', name, issuedBy: 'TINH' },
    ],
  };
  const lines = acts.map(([at, by, act, fields]) => `  - ${flow({ at: `2024-${at}`, by, do: act, ...fields })}\n`);
  return {
    bloc: file(bloc, 'Mini bloc'),
    rules: file(content, 'Mini rules'),
    year: `format: 1\nacts:\n${lines.join('') || '  []\n'}`,
  };
}

/** Everybody registers for both awards and signs. */
export function everybodyRegisters(units: string[]): MiniAct[] {
  return units.flatMap((unit): MiniAct[] => [
    ['02-02T09:00', unit, 'register', { titles: ['CO', 'BK'] }],
    ['02-02T10:00', unit, 'signPact'],
  ]);
}

/** Each unit submits, both reviewers give these scores for group I and II, the standing body verifies. */
export function everybodyIsScored(scores: Record<string, [one: string, two: string]>): MiniAct[] {
  const units = Object.keys(scores);
  return units.flatMap((unit, index): MiniAct[] => {
    const [one, two] = scores[unit] ?? ['0', '0'];
    const others = [1, 2].map((step) => units[(index + step) % units.length] ?? '');
    const table = { 'I.1': one, 'II.1': two };
    return [
      ['10-10T09:00', unit, 'submit', { self: table }],
      ...others.map((other): MiniAct => ['10-21T09:00', other, 'score', { of: unit, scores: table }]),
      ['10-22T09:00', 'standingBody', 'verify', { of: unit }],
    ];
  });
}

/** The date is found and the conference begins on 10 November at 8 with these present. */
export function conferenceBegins(present: string[]): MiniAct[] {
  return [
    [
      '10-06T09:00',
      'head',
      'offerDates',
      { host: 'A', place: 'Hội trường', dates: ['2024-11-10T08:00', '2024-11-11T08:00'] },
    ],
    ['10-07T09:00', 'head', 'fixDate', { date: '2024-11-10T08:00' }],
    ['11-10T08:00', 'head', 'attend', { present }],
  ];
}
