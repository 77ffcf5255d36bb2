import { faultsOf } from './lines';
import { missingIn } from './missing';
import { SCORING } from './sample-scoring';

const COMPLETE = { 'self.I.1': '7', 'self.I.2': '14', 'of.GDVH': '200', 'met.GDVH': '191', 'stated.GDVH': '95,5' };
const missing = (lines: Record<string, string>, files: string[]) =>
  missingIn(SCORING, lines, faultsOf(lines, SCORING), files).map(({ what, place, refused }) => [what, place, refused]);

describe('what is missing before a dossier is handed in', () => {
  it('is nothing when every claim is proved and counted', () => {
    expect(missing(COMPLETE, ['I.1', 'I.2'])).toEqual([]);
  });

  it('is the proof of each claim that asks for one', () => {
    expect(missing(COMPLETE, ['I.2'])).toEqual([['evidence', 'files.I.1', true]]);
  });

  it('is a field that cannot be saved, named once', () => {
    expect(missing({ ...COMPLETE, 'self.I.1': '9' }, ['I.1', 'I.2'])).toEqual([['fault', 'self.I.1', true]]);
  });

  it('is also what would count as nothing or be flagged, which nobody refuses', () => {
    expect(missing({ ...COMPLETE, 'self.I.1': '', 'stated.GDVH': '95' }, ['I.2'])).toEqual([
      ['score', 'self.I.1', false],
      ['rate', 'stated.GDVH', false],
    ]);
    expect(missing({ 'self.I.1': '0', 'self.I.2': '0' }, [])).toEqual([['claim', 'of.GDVH', false]]);
  });
});
