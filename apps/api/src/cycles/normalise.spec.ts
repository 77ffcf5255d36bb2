import { instantOfSent } from './normalise';

const ZONE = 'Asia/Ho_Chi_Minh';

describe('a time as it is sent', () => {
  it.each([
    ['2023-11-20T14:00', '2023-11-20T07:00:00.000Z'],
    ['2023-11-20T07:00Z', '2023-11-20T07:00:00.000Z'],
    ['2023-11-20T07:00:00.5+07:00', '2023-11-20T00:00:00.500Z'],
    ['2024-02-29T00:00', '2024-02-28T17:00:00.000Z'],
    ['9998-12-31T23:59', '9998-12-31T16:59:00.000Z'],
  ])('%s is %s', (sent, at) => {
    expect(instantOfSent(sent, ZONE, '/until')).toBe(at);
  });

  it.each([
    ['the 30th of February, with a zone too', '2023-02-30T08:00Z'],
    ['the 30th of February', '2023-02-30T08:00'],
    ['the year nought', '0000-01-01T00:00Z'],
    ['a year that becomes nought in UTC', '0001-01-01T00:00+14:00'],
    ['a year that has five digits in UTC, which compare as text with nothing', '9999-12-31T23:59-12:00'],
    ['a year to which no late day can be added', '9999-12-31T23:59'],
    ['an hour that there is not', '2023-11-20T25:00'],
    ['words', 'tomorrow'],
  ])('is refused: %s', (_, sent) => {
    expect(() => instantOfSent(sent, ZONE, '/until')).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', fields: [{ path: '/until', code: 'TIME' }] }),
    );
  });
});
