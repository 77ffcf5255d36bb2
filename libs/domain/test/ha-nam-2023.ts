import type { Calendar, Criterion, Quota, Scoring } from '../src/rule-set';
import { parseScore } from '../src/score';

/** Scores as people write them, "I.1 8, I.2 14.75", by criterion in hundredths. */
export function scores(text: string): Record<string, number> {
  return Object.fromEntries(
    text.split(', ').map((entry) => {
      const [code = '', score = ''] = entry.split(' ');
      const hundredths = parseScore(score);
      if (hundredths === undefined) throw new RangeError(`not a score: ${entry}`);
      return [code, hundredths];
    }),
  );
}

const criterion = (code: string, max: number, extra: Partial<Criterion> = {}): Criterion => ({
  code,
  name: { vi: code, en: code },
  max: max * 100,
  evidence: 'optional',
  indicators: [],
  ...extra,
});

const named = (code: string) => ({ code, name: { vi: code, en: code } });

/** The calendar of the culture bloc of Hà Nam, 2023. */
export const haNamCalendar: Calendar = {
  registration: { opens: '2023-02-06T08:00', closes: '2023-03-25T17:00' },
  submission: { opens: '2023-10-16T08:00', closes: '2023-11-03T17:00' },
  review: { opens: '2023-11-03T17:00', closes: '2023-11-11T17:00' },
  conference: { opens: '2023-10-23T08:00', closes: '2023-11-10T17:00' },
  ranking: { opens: '2023-11-11T17:00', closes: '2023-11-13T17:00' },
  issuance: { closes: '2023-12-15T17:00' },
};

/** Its scoring table: 100 points, at most 5 of bonus. */
export const haNamScoring: Scoring = {
  groups: [
    {
      ...named('I'),
      criteria: [
        criterion('I.1', 8, { evidence: 'required' }),
        criterion('I.2', 15, { evidence: 'required', indicators: ['GDVH', 'KDCVH'] }),
        criterion('I.3', 10),
        criterion('I.4', 10),
        criterion('I.5', 5),
        criterion('I.6', 12, { evidence: 'required' }),
      ],
    },
    {
      ...named('II'),
      criteria: [criterion('II.1', 8), criterion('II.2', 7), criterion('II.3', 5)],
    },
    {
      ...named('III'),
      criteria: [
        criterion('III.1', 4),
        criterion('III.2', 6),
        criterion('III.3', 4),
        criterion('III.4', 4),
        criterion('III.5', 2),
      ],
    },
  ],
  bonus: {
    max: 500,
    criteria: [criterion('B.1', 2), criterion('B.2', 1), criterion('B.3', 1), criterion('B.4', 1)],
  },
  minus: {
    criteria: [
      { ...named('M.1'), each: 100, max: 100 },
      { ...named('M.2'), each: 50, max: 200, per: 'day' },
      { ...named('M.3'), each: 100, max: 200 },
    ],
  },
  indicators: [
    { ...named('GDVH'), unit: 'household' },
    { ...named('KDCVH'), unit: 'area' },
  ],
};

export const haNamQuotas: Quota[] = [
  { award: 'CTD-T', nominees: 1 },
  { award: 'BK-T', nominees: 1 },
];

export interface Dossier {
  unit: string;
  pledged: string[];
  submittedAt: string;
  deadline: string;
  self: Record<string, number>;
  reviews: Record<string, number>[];
  override: Record<string, number>;
  minus: Record<string, number>;
  indicators: Record<string, { of: number; met: number; stated: string }>;
}

/** What the six units handed in (last revision) and what two others and the standing body made of it. */
export const haNamDossiers: Dossier[] = [
  {
    unit: 'PL',
    pledged: ['CTD-T', 'BK-T'],
    submittedAt: '2023-10-27T10:00',
    deadline: '2023-11-03T17:00',
    self: scores(
      'I.1 8, I.2 14.75, I.3 9.75, I.4 9, I.5 5, I.6 12, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 2, B.2 1, B.4 1',
    ),
    reviews: [
      scores(
        'I.1 8, I.2 15, I.3 9.5, I.4 9.5, I.5 5, I.6 11.5, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 2, B.2 1, B.4 1',
      ),
      scores(
        'I.1 8, I.2 14, I.3 9.5, I.4 8.5, I.5 5, I.6 11.5, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 2, B.2 1, B.4 1',
      ),
    ],
    override: {},
    minus: {},
    indicators: {
      GDVH: { of: 31920, met: 30484, stated: '95.5' },
      KDCVH: { of: 118, met: 112, stated: '94.9' },
    },
  },
  {
    unit: 'DT',
    pledged: ['CTD-T', 'BK-T'],
    submittedAt: '2023-11-05T08:00',
    deadline: '2023-11-03T17:00',
    self: scores(
      'I.1 7.5, I.2 14, I.3 9.25, I.4 9, I.5 4.5, I.6 11, II.1 8, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5, B.1 1',
    ),
    reviews: [
      scores(
        'I.1 7.5, I.2 14.5, I.3 9, I.4 9.5, I.5 4.5, I.6 11, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5, B.1 1',
      ),
      scores(
        'I.1 7.5, I.2 13.5, I.3 9, I.4 8.5, I.5 4.5, I.6 11, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5, B.1 1',
      ),
    ],
    override: scores('III.3 3'),
    minus: {},
    indicators: {
      GDVH: { of: 37410, met: 34604, stated: '92.5' },
      KDCVH: { of: 146, met: 131, stated: '89.7' },
    },
  },
  {
    unit: 'KB',
    pledged: ['BK-T'],
    submittedAt: '2023-11-02T11:00',
    deadline: '2023-11-03T17:00',
    self: scores(
      'I.1 7, I.2 13.5, I.3 9, I.4 9, I.5 4.5, I.6 10.5, II.1 7.75, II.2 7, II.3 5, III.1 4, III.2 5.75, III.3 4, III.4 4, III.5 1.5, B.2 1',
    ),
    reviews: [
      scores(
        'I.1 7, I.2 14, I.3 9, I.4 9.5, I.5 4.5, I.6 10.5, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5, B.2 1',
      ),
      scores(
        'I.1 7, I.2 13, I.3 9, I.4 8.5, I.5 4.5, I.6 10.5, II.1 7.5, II.2 6, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5, B.2 1',
      ),
    ],
    override: {},
    minus: {},
    indicators: {
      GDVH: { of: 33880, met: 31237, stated: '92.2' },
      KDCVH: { of: 109, met: 99, stated: '90.8' },
    },
  },
  {
    unit: 'TL',
    pledged: ['CTD-T', 'BK-T'],
    submittedAt: '2023-10-30T09:15',
    deadline: '2023-11-03T17:00',
    self: scores(
      'I.1 7.5, I.2 14, I.3 9, I.4 9.5, I.5 4.5, I.6 11, II.1 8, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 1, B.3 1',
    ),
    reviews: [
      scores(
        'I.1 7.5, I.2 14.5, I.3 9, I.4 10, I.5 4.5, I.6 11, II.1 8, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 1, B.3 1',
      ),
      scores(
        'I.1 7.5, I.2 13.5, I.3 9, I.4 9, I.5 4.5, I.6 11, II.1 8, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 1, B.3 1',
      ),
    ],
    override: {},
    minus: {},
    indicators: {
      GDVH: { of: 32150, met: 29996, stated: '93.3' },
      KDCVH: { of: 79, met: 78, stated: '92' },
    },
  },
  {
    unit: 'BL',
    pledged: ['BK-T'],
    submittedAt: '2023-11-06T16:20',
    deadline: '2023-11-07T17:00',
    self: scores(
      'I.1 7, I.2 13.25, I.3 9, I.4 9, I.5 4.5, I.6 10, II.1 7, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5',
    ),
    reviews: [
      scores(
        'I.1 7, I.2 13.5, I.3 9, I.4 9.5, I.5 4, I.6 10, II.1 7, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5',
      ),
      scores(
        'I.1 7, I.2 12.5, I.3 9, I.4 8.5, I.5 4, I.6 10, II.1 7, II.2 7, II.3 5, III.1 4, III.2 5.5, III.3 4, III.4 4, III.5 1.5',
      ),
    ],
    override: {},
    minus: { 'M.3': 1 },
    indicators: {
      GDVH: { of: 41020, met: 37533, stated: '91.5' },
      KDCVH: { of: 171, met: 149, stated: '87.1' },
    },
  },
  {
    unit: 'LN',
    pledged: ['CTD-T', 'BK-T'],
    submittedAt: '2023-10-31T16:00',
    deadline: '2023-11-03T17:00',
    self: scores(
      'I.1 7.5, I.2 15, I.3 9.5, I.4 9.5, I.5 5, I.6 11.25, II.1 7.75, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 1, B.2 1',
    ),
    reviews: [
      scores(
        'I.1 7.5, I.2 15, I.3 9.5, I.4 10, I.5 4.5, I.6 11, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 1, B.2 1',
      ),
      scores(
        'I.1 7.5, I.2 14, I.3 9.5, I.4 9, I.5 4.5, I.6 11, II.1 7.5, II.2 7, II.3 5, III.1 4, III.2 6, III.3 4, III.4 4, III.5 2, B.1 1, B.2 1',
      ),
    ],
    override: {},
    minus: {},
    indicators: {
      GDVH: { of: 58157, met: 52630, stated: '90.4' },
      KDCVH: { of: 140, met: 110, stated: '78' },
    },
  },
];
