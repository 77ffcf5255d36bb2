import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './containment';
import { playYear } from './model';
import { readFolder } from './reading';

const SAMPLES = join(__dirname, '../../infra/samples');

describe.each(readdirSync(SAMPLES))('the sample year %s', (name) => {
  const folder = join(SAMPLES, name);
  const played = playYear(readFolder(folder));

  it('comes to what its expected.json says', () => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    expect(differences(played.outcome, expected)).toEqual([]);
  });

  it('has each act accepted or refused as its file says', () => {
    expect(played.surprises).toEqual([]);
  });
});

describe('the comparison of an outcome with what is expected', () => {
  const outcome = {
    units: [
      { code: 'A', rank: 1 },
      { code: 'B', rank: 2 },
    ],
    refused: [{ act: 'verify', code: 'FORBIDDEN' }],
  };

  it('finds entries by their code and lets keys pass that nobody expects', () => {
    expect(differences(outcome, { units: [{ code: 'B' }, { code: 'A', rank: 1 }] })).toEqual([]);
  });

  it('names what differs and what is missing', () => {
    const expected = { units: [{ code: 'A', rank: 2 }, { code: 'C' }], refused: [] };
    expect(differences(outcome, expected)).toEqual([
      'units[A].rank: 1 instead of 2',
      'units[C]: an entry is missing',
      'refused: 1 entries instead of 0',
    ]);
  });
});
