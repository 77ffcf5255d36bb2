import type { Criterion, Scoring } from '@thidua/domain';
import { contentOf, entriesOf, faultOf, merge, sectionsOf } from './scores';

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
const entry = (text: string, reason = '') => ({ text, reason });

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

  it('is saved with two places, and not while it is out of range', () => {
    const entries = { 'I.1': entry('7,5', '  Thiếu ảnh '), 'I.2': entry('99') };
    expect(contentOf(SCORING, entries)).toEqual({ scores: { 'I.1': '7.50' }, reasons: { 'I.1': 'Thiếu ảnh' } });
  });
});

it('a bonus is scored where the unit has claimed it', () => {
  expect(sectionsOf(SCORING, { 'B.2': 100, 'I.1': 0 }).map(({ criteria }) => criteria.map(({ code }) => code))).toEqual(
    [['I.1', 'I.2'], ['B.2']],
  );
  expect(sectionsOf(SCORING, {}).length).toBe(1);
});

describe('two colleagues of one reviewing unit', () => {
  const base = { scores: { 'I.1': '5.00' }, reasons: {} };

  it('who score different criteria both keep theirs', () => {
    const ours = entriesOf({ ...base, scores: { 'I.1': '6.00' } }, ',');
    const theirs = entriesOf({ scores: { 'I.1': '5.00', 'I.2': '14.00' }, reasons: {} }, ',');
    expect(merge(SCORING, { base, ours, theirs })).toEqual({
      entries: { 'I.1': entry('6,00'), 'I.2': entry('14,00') },
      clashes: [],
    });
  });

  it('who score the same one differently are asked', () => {
    const ours = entriesOf({ ...base, scores: { 'I.1': '6.00' } }, ',');
    const theirs = entriesOf({ ...base, scores: { 'I.1': '7.00' } }, ',');
    expect(merge(SCORING, { base, ours, theirs })).toEqual({ entries: { 'I.1': entry('6,00') }, clashes: ['I.1'] });
  });

  it('and what one cleared stays cleared', () => {
    const theirs = entriesOf(base, ',');
    expect(merge(SCORING, { base, ours: {}, theirs }).entries['I.1']).toEqual(entry(''));
  });

  it('and what stands wrongly in a field stays there to be mended', () => {
    const ours = { 'I.1': entry('5,00'), 'I.2': entry('99') };
    expect(merge(SCORING, { base, ours, theirs: entriesOf(base, ',') }).entries['I.2']).toEqual(entry('99'));
  });
});
