import { emptySheet, faultsOf, tallyOf } from './tally';

const CONTEXT = { candidates: ['PL', 'LN'], seats: 1, voters: 6 };
const FULL = { issued: 6, collected: 6, valid: 5, invalid: 1, votes: { PL: 4, LN: 1 } } as const;

describe('the sheet of a tally while it is typed', () => {
  it('complains of nothing that is not there yet', () => {
    expect(faultsOf(emptySheet(['PL', 'LN']), CONTEXT).size).toBe(0);
    expect(faultsOf({ ...emptySheet(['PL', 'LN']), collected: 6, valid: 5 }, CONTEXT).size).toBe(0);
    expect(faultsOf({ ...FULL, votes: { PL: '', LN: 6 } }, CONTEXT).has('votes')).toBe(false);
  });

  it.each([
    ['fewer issued than collected', { issued: 5 }, 'issued'],
    ['collected that is not valid and invalid together', { valid: 6 }, 'collected'],
    ['a candidate with more votes than valid ballots', { votes: { PL: 6, LN: 0 } }, 'votes/PL'],
    ['more votes together than choices', { votes: { PL: 4, LN: 2 } }, 'votes'],
  ])('complains of %s at once, at its field', (_, change, field) => {
    expect([...faultsOf({ ...FULL, ...change }, CONTEXT).keys()]).toContain(field);
  });

  it('is a tally once every field is filled in, none taken for a nought', () => {
    expect(tallyOf(FULL)).toEqual(FULL);
    expect(tallyOf({ ...FULL, invalid: '' })).toBeNull();
    expect(tallyOf({ ...FULL, votes: { PL: 4, LN: '' } })).toBeNull();
    expect(tallyOf({ ...FULL, valid: 6, invalid: 0 })?.invalid).toBe(0);
  });
});
