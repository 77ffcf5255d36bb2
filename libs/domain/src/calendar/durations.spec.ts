import fc from 'fast-check';
import { addDuration, parseDuration, subtractDuration } from '.';

describe('reading a duration', () => {
  const HOUR = 3_600_000;
  test.each([
    ['P3D', { days: 3, ms: 0 }],
    ['PT12H', { days: 0, ms: 12 * HOUR }],
    ['P1DT6H', { days: 1, ms: 6 * HOUR }],
    ['PT1H30M', { days: 0, ms: 1.5 * HOUR }],
    ['PT5S', { days: 0, ms: 5000 }],
    ['P0D', { days: 0, ms: 0 }],
  ])('%s', (text, span) => {
    expect(parseDuration(text)).toEqual(span);
  });

  test.each(['', 'P', 'PT', 'P3DT', '3D', 'P-3D', 'P1.5D', 'P3H', 'PT3D', 'P1M', 'P1Y', 'p3d', 'P3D '])(
    '"%s" is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
      expect(() => addDuration('2023-11-03T10:00:00.000Z', text, 'UTC')).toThrow(RangeError);
    },
  );
});

describe('an earlier time', () => {
  test.each([
    ['2023-11-03T10:00:00.000Z', 'P14D', 'Asia/Ho_Chi_Minh', '2023-10-20T10:00:00.000Z'],
    ['2023-03-26T10:00:00.000Z', 'P1D', 'Europe/Berlin', '2023-03-25T11:00:00.000Z'],
    ['2023-11-03T10:00:00.000Z', 'PT36H', 'Asia/Ho_Chi_Minh', '2023-11-01T22:00:00.000Z'],
  ])('%s less %s in %s', (at, duration, zone, result) => {
    expect(subtractDuration(at, duration, zone)).toBe(result);
  });

  test('takes back what was added, where clocks never change', () => {
    const instants = fc
      .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2090, 0, 1) })
      .map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(instants, fc.nat(400), fc.nat(100), (at, days, hours) => {
        const duration = `P${days}DT${hours}H`;
        const later = addDuration(at, duration, 'Asia/Ho_Chi_Minh');
        expect(subtractDuration(later, duration, 'Asia/Ho_Chi_Minh')).toBe(at);
        expect(Date.parse(later) - Date.parse(at)).toBe((days * 24 + hours) * 3_600_000);
      }),
    );
  });
});
