import { checkTally, type Tally } from '.';

const context = { candidates: ['PL', 'LN'], seats: 1, voters: 6 };
const tally: Tally = { issued: 6, collected: 6, valid: 5, invalid: 1, votes: { PL: 4, LN: 1 } };
const fields = (change: Partial<Tally>, more = {}) =>
  checkTally({ ...tally, ...change }, { ...context, ...more }).map(({ field }) => field);

describe('a paper tally that adds up', () => {
  test.each<[string, Partial<Tally>, object]>([
    ['as counted in Hà Nam', {}, {}],
    ['ballots not handed back', { collected: 5, invalid: 0 }, {}],
    ['blank ballots leave votes over', { votes: { PL: 2 } }, {}],
    ['nobody got a vote', { votes: {} }, {}],
    ['two seats, two names on a ballot', { votes: { PL: 5, LN: 5 } }, { seats: 2 }],
    ['spare ballots were handed out', { issued: 7 }, {}],
    ['an empty box', { issued: 6, collected: 0, valid: 0, invalid: 0, votes: { PL: 0 } }, {}],
  ])('%s', (_, change, more) => {
    expect(fields(change, more)).toEqual([]);
  });
});

describe('a paper tally that does not', () => {
  test.each<[string, Partial<Tally>, object, string[]]>([
    ['more collected than issued', { issued: 5 }, {}, ['issued']],
    ['more collected than voters', {}, { voters: 5 }, ['collected']],
    ['valid and invalid are fewer than collected', { invalid: 0 }, {}, ['collected']],
    ['valid and invalid are more', { invalid: 2 }, {}, ['collected']],
    ['a candidate with more votes than valid ballots', { votes: { PL: 6 } }, { seats: 2 }, ['votes/PL']],
    ['more votes than choices', { votes: { PL: 4, LN: 2 } }, {}, ['votes']],
    ['somebody who does not stand', { votes: { PL: 4, TL: 1 } }, {}, ['votes/TL']],
    ['less than nothing', { votes: { PL: -1 } }, {}, ['votes/PL']],
    ['half a ballot', { votes: { PL: 1.5 } }, {}, ['votes/PL']],
    ['no whole number issued', { issued: 6.5 }, {}, ['issued']],
    ['a negative count', { invalid: -1, valid: 7 }, {}, ['invalid']],
  ])('%s', (_, change, more, expected) => {
    expect(fields(change, more)).toEqual(expected);
  });

  test('says what is wrong in both languages', () => {
    expect(checkTally({ ...tally, issued: 5 }, context)).toEqual([
      {
        code: 'TALLY_INVALID',
        field: 'issued',
        reason: { vi: 'ít hơn số phiếu thu về (6)', en: 'is less than the ballots collected (6)' },
      },
    ]);
  });

  test('names everything at once', () => {
    expect(fields({ issued: 1, votes: { TL: 9 } })).toEqual(['votes/TL', 'issued', 'votes']);
  });
});
