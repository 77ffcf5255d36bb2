import { decisionDates } from '.';

const ZONE = 'Asia/Ho_Chi_Minh';
/** 1 December in the bloc, still 30 November in UTC. */
const AT = '2023-11-30T18:00:00.000Z';

describe('the days that a decision may bear', () => {
  test('go from a month before the nomination to the day after it is entered, as the bloc counts days', () => {
    expect(decisionDates({ nominatedAt: '2023-11-24T02:00:00.000Z' }, AT, ZONE)).toEqual({
      first: '2023-10-24',
      last: '2023-12-02',
    });
  });

  test('begin with the day of the decision where it is revoked', () => {
    expect(decisionDates({ decided: '2023-12-08' }, '2024-01-31T18:00:00.000Z', ZONE)).toEqual({
      first: '2023-12-08',
      last: '2024-02-02',
    });
  });
});
