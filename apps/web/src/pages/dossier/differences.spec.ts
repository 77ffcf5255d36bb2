import { differences } from './differences';

const DRAFT = { self: { 'I.1': '7.00', 'I.2': '14.00' }, remarks: {}, indicators: {}, notes: '' };

describe('the difference between two revisions', () => {
  it('is told line by line, in the order of the rules, with what was added and what was taken away', () => {
    const after = {
      self: { 'I.1': '7.50' },
      remarks: { 'I.1': 'Đã bổ sung' },
      indicators: { GDVH: { of: 10, met: 9, stated: '90' } },
      notes: 'Gửi lại',
    };
    expect(differences(DRAFT, after, ['I.2', 'I.1', 'GDVH'], ',')).toEqual([
      { field: 'self', code: 'I.2', before: '14,00', after: '' },
      { field: 'self', code: 'I.1', before: '7,00', after: '7,50' },
      { field: 'remark', code: 'I.1', before: '', after: 'Đã bổ sung' },
      { field: 'of', code: 'GDVH', before: '', after: '10' },
      { field: 'met', code: 'GDVH', before: '', after: '9' },
      { field: 'stated', code: 'GDVH', before: '', after: '90' },
      { field: 'notes', code: '', before: '', after: 'Gửi lại' },
    ]);
  });

  it('is nothing between two that say the same', () => {
    expect(differences(DRAFT, { ...DRAFT }, [], '.')).toEqual([]);
  });
});
