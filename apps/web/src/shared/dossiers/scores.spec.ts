import type { Criterion, Scoring } from '@thidua/domain';
import { changed } from '../../writing/lines';
import { merge } from '../../writing/merge';
import { contentOf, faultOf, linesOf, plain, scoresOf, sectionsOf } from './scores';

const criterion = (code: string, max: number): Criterion => ({
  code,
  name: { vi: code, en: code },
  max,
  evidence: 'optional',
  indicators: [],
});
const SCORING: Scoring = {
  groups: [{ code: 'I', name: { vi: 'I', en: 'I' }, criteria: [criterion('I.1', 800), criterion('I.2', 1500)] }],
  bonus: { max: 300, criteria: [criterion('B.1', 200), criterion('B.2', 100)] },
  minus: { criteria: [] },
  indicators: [],
};

describe('a score as it is typed', () => {
  it.each([
    ['7,5', undefined],
    ['7.50', undefined],
    ['8', undefined],
    ['', undefined],
    ['8,01', 'range'],
    ['-1', 'number'],
    ['7,555', 'number'],
    ['bảy', 'number'],
  ])('%s', (text, fault) => {
    expect(faultOf(SCORING, 'I.1', text)).toBe(fault);
  });

  it('is the same however it is written', () => {
    const [saved, typed] = [{ 'score.I.1': '7,50', 'reason.I.1': 'Thiếu ảnh' }, { 'score.I.1': '7.5' }];
    expect(changed(plain, saved, { ...typed, 'reason.I.1': ' Thiếu ảnh ' })).toEqual([]);
    expect(changed(plain, saved, typed)).toEqual(['reason.I.1']);
  });
});

describe('what is saved', () => {
  const lines = { 'score.I.1': '7,5', 'reason.I.1': '  Thiếu ảnh ', 'score.I.2': '99' };

  it('has two places, and nothing that is out of range', () => {
    const content = { scores: { 'I.1': '7.50' }, reasons: { 'I.1': 'Thiếu ảnh' } };
    expect(contentOf(SCORING, lines, {})).toEqual(content);
    expect(linesOf(content, ',')).toEqual({ 'score.I.1': '7,50', 'reason.I.1': 'Thiếu ảnh' });
    expect(scoresOf(SCORING, lines)).toEqual({ 'I.1': 750 });
  });

  it('is as it was where a score is wrong, and gone where a field was emptied', () => {
    const saved = { 'score.I.2': '14,00', 'score.B.1': '1,00' };
    expect(contentOf(SCORING, lines, saved).scores).toEqual({ 'I.1': '7.50', 'I.2': '14.00' });
  });
});

it('a bonus is scored where the unit has claimed it', () => {
  expect(sectionsOf(SCORING, { 'B.2': 100, 'I.1': 0 }).map(({ criteria }) => criteria.map(({ code }) => code))).toEqual(
    [['I.1', 'I.2'], ['B.2']],
  );
  expect(sectionsOf(SCORING, {}).length).toBe(1);
});

describe('two colleagues of one reviewing unit', () => {
  const base = { 'score.I.1': '5,00' };

  it('who score different criteria both keep theirs', () => {
    const theirs = { ...base, 'score.I.2': '14,00' };
    expect(merge(plain, base, { 'score.I.1': '6' }, theirs)).toEqual({
      lines: { 'score.I.1': '6', 'score.I.2': '14,00' },
      clashes: [],
      taken: ['score.I.2'],
    });
  });

  it('who score the same one differently are asked; a remark beside it is no reason to', () => {
    const mine = { 'score.I.1': '6' };
    expect(merge(plain, base, mine, { 'score.I.1': '7,00' })).toEqual({
      lines: mine,
      clashes: ['score.I.1'],
      taken: [],
    });
    expect(merge(plain, base, mine, { ...base, 'reason.I.1': 'Thiếu ảnh' }).clashes).toEqual([]);
  });

  it('and what one cleared stays cleared', () => {
    expect(merge(plain, base, {}, base).lines).toEqual({});
  });

  it('and what stands wrongly in a field stays there to be mended', () => {
    const mine = { ...base, 'score.I.2': '99' };
    expect(merge(plain, base, mine, { 'score.I.1': '4,00' }).lines).toEqual({
      'score.I.1': '4,00',
      'score.I.2': '99',
    });
  });
});
