import { changed } from '../../writing/lines';
import { draftOf, faultsOf, linesOf, plain, scoresOf } from './lines';
import { SCORING } from './sample-scoring';

const DRAFT = {
  self: { 'I.1': '7.50' },
  remarks: { 'I.1': 'Đủ 12 đợt' },
  indicators: { GDVH: { of: 31920, met: 30484, stated: '95.5' } },
  notes: '',
};
const LINES = {
  'self.I.1': '7,50',
  'remark.I.1': 'Đủ 12 đợt',
  'of.GDVH': '31920',
  'met.GDVH': '30484',
  'stated.GDVH': '95,5',
};

describe('a draft in its fields', () => {
  it('comes back as it was', () => {
    expect(linesOf(DRAFT, ',')).toEqual(LINES);
    expect(draftOf(LINES, {}, SCORING)).toEqual(DRAFT);
  });

  it('is the same however the numbers are written', () => {
    const otherwise = {
      ...LINES,
      'self.I.1': '7.5',
      'of.GDVH': '31.920',
      'met.GDVH': ' 30 484',
      'stated.GDVH': '95.5',
    };
    expect(changed(plain, LINES, otherwise)).toEqual([]);
    expect(draftOf(otherwise, {}, SCORING)).toEqual(DRAFT);
  });

  it('knows what has changed, a field that was emptied included', () => {
    const { 'remark.I.1': _, ...rest } = LINES;
    expect(changed(plain, LINES, { ...rest, 'self.I.2': '3' })).toEqual(['remark.I.1', 'self.I.2']);
  });
});

describe('what cannot be saved as it stands', () => {
  it.each([
    ['self.I.1', 'bảy', 'score'],
    ['self.I.1', '7,505', 'score'],
    ['self.I.1', '8,01', 'range'],
    ['self.I.1', '8', undefined],
    ['of.GDVH', '0', 'count'],
    ['met.GDVH', '31921', 'moreThanAll'],
    ['met.GDVH', '-1', 'count'],
    ['stated.GDVH', '95%', 'rate'],
    ['notes.', 'gì cũng được', undefined],
  ])('%s with %j', (name, text, fault) => {
    expect(faultsOf({ ...LINES, [name]: text }, SCORING)[name]).toBe(fault);
  });

  it('leaves what was saved, and lets the rest be saved', () => {
    const lines = { ...LINES, 'self.I.1': '80', 'self.I.2': '14' };
    expect(draftOf(lines, LINES, SCORING).self).toEqual({ 'I.1': '7.50', 'I.2': '14.00' });
    expect(scoresOf(lines, SCORING)).toEqual({ 'I.2': 1400 });
  });

  it('is half a claim: it waits for its other half, and goes when it is emptied', () => {
    const { 'met.GDVH': _, ...half } = LINES;
    expect(draftOf(half, {}, SCORING).indicators).toEqual({});
    expect(draftOf(half, LINES, SCORING).indicators).toEqual(DRAFT.indicators);
    expect(draftOf({}, LINES, SCORING).indicators).toEqual({});
  });
});
