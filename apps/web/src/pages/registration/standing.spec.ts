import type { Registration } from './queries';
import { isMissing, standingOf } from './standing';

const ROW: Registration = {
  unit: 'PL',
  titles: null,
  targets: null,
  registeredAt: null,
  pact: null,
  deadline: null,
  open: true,
};
const REGISTERED = { ...ROW, titles: [], registeredAt: '2023-02-08T02:00:00.000Z' };
const SIGNED = { ...REGISTERED, pact: { signerName: 'A', signerRole: 'B', at: '2023-03-23T01:30:00.000Z' } };

describe('where a unit stands with registration', () => {
  it.each([
    ['missing', ROW],
    ['registered', REGISTERED],
    ['signed', SIGNED],
  ])('%s', (standing, row) => {
    expect(standingOf(row)).toBe(standing);
  });

  it('is missing until it has signed, where the rules require the pact', () => {
    const missing = (pact: 'required' | 'optional') =>
      [ROW, REGISTERED, SIGNED].map((row) => isMissing(row, { titles: [], pact }));
    expect(missing('required')).toEqual([true, true, false]);
    expect(missing('optional')).toEqual([true, false, false]);
  });
});
