import { findKept, keep, keptName } from './kept';

describe('what this browser keeps', () => {
  it('goes by who wrote it, in which year, and what it is of', () => {
    expect(keptName('draft', 'a1', 'c1', 'PL')).toBe('draft/a1/c1/PL');
    expect(keptName('scores', 'a1', 'c1', 'PL', 'DT')).toBe('scores/a1/c1/PL/DT');
  });

  it('is nothing where nothing may be kept, and nobody is disturbed', async () => {
    await keep('draft/a1/c1/PL', { saved: {}, lines: { 'self.I.1': '8' } });
    expect(await findKept('draft/a1/c1/PL')).toBeUndefined();
  });
});
