import { type ConflictOfInterest, checkAssignment } from '.';

const units = ['PL', 'DT', 'KB', 'TL', 'BL', 'LN'];
const haNam = {
  PL: ['DT', 'LN'],
  DT: ['TL', 'BL'],
  KB: ['PL', 'TL'],
  TL: ['KB', 'LN'],
  BL: ['PL', 'KB'],
  LN: ['DT', 'BL'],
};
const conflicts: ConflictOfInterest[] = [['TL', 'LN']];
const check = (reviews: Record<string, string[]>) => checkAssignment(reviews, { units, perSubmission: 2, conflicts });

describe('the assignment that the standing body of Hà Nam made', () => {
  test('is allowed', () => {
    expect(check(haNam)).toEqual([]);
  });
});

describe('an assignment by hand', () => {
  test.each([
    ['a unit on its own dossier', { PL: ['PL', 'LN'] }, [{ code: 'OWN_DOSSIER', unit: 'PL', reviewer: 'PL' }]],
    [
      'against a declared conflict',
      { LN: ['DT', 'TL'] },
      [{ code: 'CONFLICT_OF_INTEREST', unit: 'LN', reviewer: 'TL' }],
    ],
    ['the other way round is no conflict', { TL: ['LN', 'KB'] }, []],
    ['a reviewer too few', { PL: ['DT'] }, [{ code: 'ASSIGNMENT_IMPOSSIBLE', unit: 'PL' }]],
    ['a reviewer too many', { PL: ['DT', 'LN', 'KB'] }, [{ code: 'ASSIGNMENT_IMPOSSIBLE', unit: 'PL' }]],
    ['the same reviewer twice', { PL: ['DT', 'DT'] }, [{ code: 'ASSIGNMENT_IMPOSSIBLE', unit: 'PL' }]],
    [
      'the same reviewer twice beside another',
      { PL: ['DT', 'DT', 'LN'] },
      [{ code: 'ASSIGNMENT_IMPOSSIBLE', unit: 'PL' }],
    ],
    ['a reviewer of another bloc', { PL: ['DT', 'XX'] }, [{ code: 'UNIT_UNKNOWN', unit: 'PL', reviewer: 'XX' }]],
    ['a dossier of another bloc', { XX: ['DT', 'LN'] }, [{ code: 'UNIT_UNKNOWN', unit: 'XX' }]],
    ['only some of the dossiers', { PL: ['DT', 'LN'] }, []],
  ])('%s', (_, reviews, problems) => {
    expect(check(reviews)).toEqual(problems);
  });

  test('a unit without a dossier may review', () => {
    expect(
      checkAssignment({ PL: ['BL'] }, { units: ['PL'], reviewers: ['PL', 'BL'], perSubmission: 1, conflicts: [] }),
    ).toEqual([]);
  });
});
