import { marked } from './attendance-marks';

const MEMBERS = ['PL', 'DT', 'KB'];

describe('marking who is there', () => {
  it('leaves those alone of whom nothing is said', () => {
    const standing = [{ unit: 'KB', mark: 'present' } as const, { unit: 'PL', mark: 'excused' } as const];
    expect(marked(MEMBERS, standing, { DT: 'present' })).toEqual({ present: ['DT', 'KB'], excused: ['PL'] });
  });

  it('takes somebody back', () => {
    expect(marked(MEMBERS, [{ unit: 'PL', mark: 'present' }], { PL: 'absent' })).toEqual({ present: [], excused: [] });
  });

  it('begins with nobody', () => {
    expect(marked(MEMBERS, [], {})).toEqual({ present: [], excused: [] });
  });
});
