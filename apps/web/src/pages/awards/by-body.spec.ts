import { byBody, toNominate } from './by-body';
import type { Award } from './queries';

const award = (code: string, unit: string, body: string, state: Award['state'] = 'pending') =>
  ({ award: code, unit, body, bodyName: { vi: body, en: body }, state }) as Award;

describe('awards by the body that decides', () => {
  it('keep together what one body decides on, and count what it still owes', () => {
    const rows = [
      award('BK-T', 'LN', 'UBND-T'),
      award('CTD-T', 'PL', 'UBND-T', 'issued'),
      award('GK', 'DT', 'SVHTTDL'),
    ];
    const bodies = byBody(rows, ['CTD-T', 'BK-T', 'GK']);
    expect(bodies.map(({ body, awards, pending }) => [body, awards.map(({ unit }) => unit), pending.length])).toEqual([
      ['UBND-T', ['PL', 'LN'], 1],
      ['SVHTTDL', ['DT'], 1],
    ]);
  });
});

describe('what goes to which body', () => {
  const rules = [
    { code: 'CTD-T', issuedBy: 'UBND-T' },
    { code: 'GK', issuedBy: 'SVHTTDL' },
  ];

  it('is the winners of approvals alone', () => {
    const contests = [
      { kind: 'approval', award: 'CTD-T', winners: ['PL'] },
      { kind: 'approval', award: 'GK', winners: ['DT', 'LN'] },
      { kind: 'tie', award: 'CTD-T', winners: ['PL'] },
      { kind: 'election', award: null, winners: ['PL'] },
    ];
    expect(toNominate(contests, rules)).toEqual([
      { body: 'UBND-T', nominees: [{ award: 'CTD-T', unit: 'PL' }] },
      {
        body: 'SVHTTDL',
        nominees: [
          { award: 'GK', unit: 'DT' },
          { award: 'GK', unit: 'LN' },
        ],
      },
    ]);
  });

  it('is nothing where nobody passed', () => {
    expect(toNominate([{ kind: 'approval', award: 'CTD-T', winners: [] }], rules)).toEqual([]);
  });
});
