import { type Mark, marksAfter } from './attendance';

const MEMBERS = ['PL', 'DT', 'KB'];
const STANDING = new Map<string, Mark>([
  ['PL', 'present'],
  ['KB', 'excused'],
]);

it('a whole list says of everybody: who is named nowhere is absent', () => {
  expect(marksAfter(MEMBERS, STANDING, { present: ['DT'] })).toEqual(['absent', 'present', 'absent']);
  expect(marksAfter(MEMBERS, STANDING, { present: [], excused: ['PL'] })).toEqual(['excused', 'absent', 'absent']);
});

it('changes leave those alone of whom nothing is said', () => {
  expect(marksAfter(MEMBERS, STANDING, { present: ['DT'], absent: [] })).toEqual(['present', 'present', 'excused']);
  expect(marksAfter(MEMBERS, STANDING, { present: [], absent: ['PL'] })).toEqual(['absent', 'absent', 'excused']);
});
