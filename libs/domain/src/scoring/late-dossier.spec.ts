import { acceptUntil, lateDays, minusTimesWith } from '.';

const deadline = '2023-11-03T10:00:00.000Z';
const late = { acceptUntil: 'P5D', minusCode: 'M.2' };

describe('how late a dossier is', () => {
  test.each([
    ['a week early', '2023-10-27T03:00:00.000Z', 0],
    ['exactly at the deadline', '2023-11-03T10:00:00.000Z', 0],
    ['a millisecond after', '2023-11-03T10:00:00.001Z', 1],
    ['24 hours after', '2023-11-04T10:00:00.000Z', 1],
    ['a millisecond more begins the second day', '2023-11-04T10:00:00.001Z', 2],
    ['Duy Tiên, on Sunday at eight', '2023-11-05T01:00:00.000Z', 2],
    ['five days', '2023-11-08T10:00:00.000Z', 5],
  ])('%s', (_, at, days) => {
    expect(lateDays(at, deadline)).toBe(days);
  });

  test('is measured from the own deadline, extension included', () => {
    expect(lateDays('2023-11-06T09:20:00.000Z', '2023-11-07T10:00:00.000Z')).toBe(0);
  });
});

describe('the last moment for a late dossier', () => {
  test('lies calendar days of the bloc after the deadline', () => {
    expect(acceptUntil(deadline, late, 'Asia/Ho_Chi_Minh')).toBe('2023-11-08T10:00:00.000Z');
    expect(acceptUntil('2023-03-25T11:00:00.000Z', { acceptUntil: 'P1D' }, 'Europe/Berlin')).toBe(
      '2023-03-26T10:00:00.000Z',
    );
  });
});

describe('what lateness adds to the minuses', () => {
  test.each([
    ['in time', 0, { 'M.3': 1 }, { 'M.3': 1 }],
    ['two days', 2, {}, { 'M.2': 2 }],
    ['beside others', 2, { 'M.3': 1 }, { 'M.3': 1, 'M.2': 2 }],
    ['on top of late reports that the standing body counted', 2, { 'M.2': 1 }, { 'M.2': 3 }],
  ])('%s', (_, days, given, times) => {
    expect(minusTimesWith(late, days, given)).toEqual(times);
  });

  test('is nothing where the rules name no code for it', () => {
    expect(minusTimesWith({ acceptUntil: 'P5D' }, 3, { 'M.3': 1 })).toEqual({ 'M.3': 1 });
  });
});
