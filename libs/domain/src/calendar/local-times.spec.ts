import fc from 'fast-check';
import { addDuration, isLocalTime, isZone, toInstant, toLocalDate, toLocalTime } from '.';

const HANOI = 'Asia/Ho_Chi_Minh';

describe('a local time of the bloc becomes an instant', () => {
  test.each([
    ['the close of submissions in Hà Nam', '2023-11-03T17:00', HANOI, '2023-11-03T10:00:00.000Z'],
    ['early in the morning it is still yesterday in UTC', '2024-01-01T06:59', HANOI, '2023-12-31T23:59:00.000Z'],
    ['with seconds', '2023-11-03T17:00:05', HANOI, '2023-11-03T10:00:05.000Z'],
    ['the last second of a day', '2023-11-03T23:59:59', HANOI, '2023-11-03T16:59:59.000Z'],
    ['a leap day', '2024-02-29T00:00', HANOI, '2024-02-28T17:00:00.000Z'],
    ['west of Greenwich', '2023-11-03T17:00', 'America/Lima', '2023-11-03T22:00:00.000Z'],
    ['a zone of half hours', '2023-11-03T17:00', 'Asia/Kolkata', '2023-11-03T11:30:00.000Z'],
    ['summer time', '2023-07-01T12:00', 'Europe/Berlin', '2023-07-01T10:00:00.000Z'],
    ['shown twice when clocks go back: the earlier', '2023-10-29T02:30', 'Europe/Berlin', '2023-10-29T00:30:00.000Z'],
    ['skipped when clocks go forward: as much later', '2023-03-26T02:30', 'Europe/Berlin', '2023-03-26T01:30:00.000Z'],
    ['a day that a zone skipped altogether', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['a text with its own offset', '2023-11-03T17:00+09:00', HANOI, '2023-11-03T08:00:00.000Z'],
    ['a text in UTC', '2023-11-03T17:00:00.000Z', HANOI, '2023-11-03T17:00:00.000Z'],
  ])('%s', (_, local, zone, instant) => {
    expect(toInstant(local, zone)).toBe(instant);
  });

  test.each([
    '2023-02-30T08:00',
    '2023-02-29T08:00',
    '2023-13-01T08:00',
    '2023-11-03T24:00',
    '2023-11-03T10:60',
    '2023-11-03',
    'tomorrow',
    '',
  ])('"%s" is no local time', (text) => {
    expect(isLocalTime(text)).toBe(false);
    expect(() => toInstant(text, HANOI)).toThrow(RangeError);
  });

  test('an unknown zone is refused', () => {
    expect(isZone('Asia/Ha_Nam')).toBe(false);
    expect(isZone(HANOI)).toBe(true);
    expect(() => toInstant('2023-11-03T17:00', 'Asia/Ha_Nam')).toThrow(RangeError);
  });
});

describe('an instant as the clocks of the bloc show it', () => {
  test.each([
    ['2023-11-03T10:00:00.000Z', HANOI, '2023-11-03T17:00'],
    ['2023-12-31T17:00:59.999Z', HANOI, '2024-01-01T00:00'],
    ['2023-10-29T01:30:00.000Z', 'Europe/Berlin', '2023-10-29T02:30'],
  ])('%s in %s', (at, zone, local) => {
    expect(toLocalTime(at, zone)).toBe(local);
    expect(toLocalDate(at, zone)).toBe(local.slice(0, 10));
  });

  test('any minute of the century comes back as it went in', () => {
    const zone = fc.constantFrom(HANOI, 'UTC', 'Asia/Tokyo', 'Asia/Kolkata');
    const minute = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 11, 31) / 60_000 });
    fc.assert(
      fc.property(minute, zone, (at, where) => {
        const local = new Date(at * 60_000).toISOString().slice(0, 16);
        expect(toLocalTime(toInstant(local, where), where)).toBe(local);
      }),
    );
  });
});

describe('a later time adds up', () => {
  test.each([
    ['days', '2023-11-03T10:00:00.000Z', 'P3D', HANOI, '2023-11-06T10:00:00.000Z'],
    ['over the end of a year', '2023-12-30T10:00:00.000Z', 'P3D', HANOI, '2024-01-02T10:00:00.000Z'],
    ['hours', '2023-11-03T10:00:00.000Z', 'PT12H', HANOI, '2023-11-03T22:00:00.000Z'],
    ['both', '2023-11-03T10:00:00.000Z', 'P1DT6H', HANOI, '2023-11-04T16:00:00.000Z'],
    ['seconds', '2023-11-03T10:00:00.000Z', 'PT90S', HANOI, '2023-11-03T10:01:30.000Z'],
    [
      'a day of 23 hours is still a day',
      '2023-03-25T11:00:00.000Z',
      'P1D',
      'Europe/Berlin',
      '2023-03-26T10:00:00.000Z',
    ],
    [
      '24 hours over that day are not',
      '2023-03-25T11:00:00.000Z',
      'PT24H',
      'Europe/Berlin',
      '2023-03-26T11:00:00.000Z',
    ],
    ['milliseconds stay', '2023-11-03T10:00:00.123Z', 'P1D', HANOI, '2023-11-04T10:00:00.123Z'],
    ['before 1970 too', '1969-12-30T10:00:00.123Z', 'P1D', HANOI, '1969-12-31T10:00:00.123Z'],
    ['a day of 25 hours', '2023-10-28T10:00:00.000Z', 'P1D', 'Europe/Berlin', '2023-10-29T11:00:00.000Z'],
    [
      'no time at all, in an hour shown twice',
      '2023-10-29T01:30:00.000Z',
      'P0D',
      'Europe/Berlin',
      '2023-10-29T01:30:00.000Z',
    ],
  ])('%s', (_, at, duration, zone, result) => {
    expect(addDuration(at, duration, zone)).toBe(result);
  });
});
