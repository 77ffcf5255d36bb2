import { shownTime, typedTime } from './local-time-text';

describe('a local time typed by hand', () => {
  it.each([
    ['17:00 28/03/2023', '2023-03-28T17:00'],
    ['28/3/2023 17:00', '2023-03-28T17:00'],
    ['8h30 6/2/2024', '2024-02-06T08:30'],
    ['2023-03-28T17:00', '2023-03-28T17:00'],
    ['2023-03-28 17:00:00', '2023-03-28T17:00'],
  ])('%s is taken', (text, local) => {
    expect(typedTime(text, '08:00')).toBe(local);
  });

  it('has the usual time of day where only a day is typed', () => {
    expect(typedTime('28/03/2023', '17:00')).toBe('2023-03-28T17:00');
    expect(typedTime('2023-03-28', '17:00')).toBe('2023-03-28T17:00');
  });

  it.each(['', '17:00', '28/03', '28/03/2023 1', '30/02/2023 17:00', '25:00 28/03/2023', 'mai'])(
    '“%s” is none, or not whole yet',
    (text) => {
      expect(typedTime(text, '08:00')).toBeUndefined();
    },
  );

  it('is shown as deadlines are said', () => {
    expect(shownTime('2023-03-28T17:00')).toBe('17:00 28/03/2023');
  });
});
