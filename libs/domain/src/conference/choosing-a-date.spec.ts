import type { Threshold } from '../rule-set';
import { adviseDate, type DateAnswer, type OfferedDate } from './date-poll';

const MEMBERS = ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'];
const QUORUM: Threshold = { of: 'members', atLeast: { numerator: 2, denominator: 3 } };
const [FRIDAY, MONDAY, WEDNESDAY] = [
  '2023-11-17T01:00:00.000Z',
  '2023-11-20T07:00:00.000Z',
  '2023-11-22T01:00:00.000Z',
] as const;

/** Answers by their signs in the order of the members: `+` can, `~` if needed, `-` cannot, `.` none; then the standing body's. */
function offered(...dates: [startsAt: string, signs: string][]): OfferedDate[] {
  const of: Record<string, DateAnswer> = { '+': 'can', '~': 'ifNeeded', '-': 'cannot' };
  return dates.map(([startsAt, signs]) => ({
    startsAt,
    answers: Object.fromEntries(
      [...MEMBERS, 'standingBody'].flatMap((who, index) => {
        const answer = of[signs[index] ?? '.'];
        return answer ? [[who, answer]] : [];
      }),
    ),
  }));
}

const advised = (...dates: [startsAt: string, signs: string][]) => {
  const advice = adviseDate(offered(...dates), { members: MEMBERS, host: 'TL', quorum: QUORUM });
  return advice && [advice.dates[0].startsAt, advice.because];
};

describe('choosing the date of the conference', () => {
  it('counts the answers as the poll of the sample has them', () => {
    const dates = offered([FRIDAY, '-+++-+-'], [MONDAY, '+++++~+'], [WEDNESDAY, '++-~+-+']);
    const advice = adviseDate(dates, { members: MEMBERS, host: 'TL', quorum: QUORUM });
    expect(advice?.because).toBe('coming');
    expect(advice?.dates).toEqual([
      {
        startsAt: MONDAY,
        can: 5,
        ifNeeded: 1,
        cannot: 0,
        unanswered: 0,
        coming: 6,
        host: 'can',
        standingBody: 'can',
        quorumMet: true,
      },
      expect.objectContaining({ startsAt: WEDNESDAY, coming: 4, host: 'ifNeeded', quorumMet: true }),
      expect.objectContaining({ startsAt: FRIDAY, coming: 4, host: 'can', standingBody: 'cannot' }),
    ]);
  });

  it.each([
    ['the host is kept away from the fuller date', [FRIDAY, '+++-+++'], [MONDAY, '+++~---'], MONDAY, 'host'],
    ['too few would come for a vote with the host', [FRIDAY, '---+---'], [MONDAY, '++--++.'], MONDAY, 'quorum'],
    ['most come', [FRIDAY, '+++++-+'], [MONDAY, '~~~~~~-'], MONDAY, 'coming'],
    ['as many come, and the standing body to one', [FRIDAY, '++++++-'], [MONDAY, '~~~~~~~'], MONDAY, 'standingBody'],
    ['as many come, but fewer are put out', [FRIDAY, '++~~~++'], [MONDAY, '+++~+++'], MONDAY, 'can'],
    ['all is equal', [MONDAY, '+++++++'], [FRIDAY, '+++++++'], FRIDAY, 'earliest'],
    ['who has not answered is not counted on', [FRIDAY, '+......'], [MONDAY, '~~.....'], MONDAY, 'coming'],
  ] as const)('%s', (_, one, other, date, because) => {
    expect(advised([...one], [...other])).toEqual([date, because]);
    expect(advised([...other], [...one])).toEqual([date, because]);
  });

  it('says that there was no choice', () => {
    expect(advised([FRIDAY, '------.'])).toEqual([FRIDAY, 'only']);
  });

  it('advises nothing before a member has answered, whatever the standing body said', () => {
    expect(advised([FRIDAY, '......+'], [MONDAY, '......-'])).toBeUndefined();
    expect(advised()).toBeUndefined();
  });

  it('tells where too few would come for a vote', () => {
    const advice = adviseDate(offered([FRIDAY, '+++----']), { members: MEMBERS, host: null, quorum: QUORUM });
    expect(advice?.dates[0]).toMatchObject({ coming: 3, quorumMet: false, host: undefined });
  });
});
