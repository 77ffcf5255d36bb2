import { marksOf, namedIn, presentWith } from './attendance-marks';

const MEMBERS = ['PL', 'DT', 'KB'];

describe('marking who is there', () => {
  it('counts those with whom nothing has changed', () => {
    const standing = [{ unit: 'KB', mark: 'present' } as const, { unit: 'PL', mark: 'excused' } as const];
    expect(presentWith(MEMBERS, standing, { DT: 'present' })).toEqual(['DT', 'KB']);
    expect(presentWith(MEMBERS, standing, { KB: 'absent' })).toEqual([]);
  });

  it('begins with nobody', () => {
    expect(presentWith(MEMBERS, [], {})).toEqual([]);
  });

  it('sends what has changed, and nothing of the others', () => {
    expect(namedIn({ DT: 'present', KB: 'absent' })).toEqual({ present: ['DT'], excused: [], absent: ['KB'] });
  });

  it('takes from the answer who is there now', () => {
    expect(marksOf(MEMBERS, { present: ['DT'], excused: ['KB'] }).map(({ mark }) => mark)).toEqual([
      'absent',
      'present',
      'excused',
    ]);
  });
});
