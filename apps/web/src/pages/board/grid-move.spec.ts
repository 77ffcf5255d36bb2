import { moveBy } from './grid-move';

const SIZE = { rows: 200, columns: 42 };

describe('keys in the grid', () => {
  it.each([
    ['ArrowDown', false, { row: 6, column: 3 }],
    ['ArrowUp', false, { row: 4, column: 3 }],
    ['ArrowLeft', false, { row: 5, column: 2 }],
    ['ArrowRight', false, { row: 5, column: 4 }],
    ['PageDown', false, { row: 15, column: 3 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 41 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 199, column: 41 }],
  ])('%s (with Ctrl: %s)', (key, ctrlKey, place) => {
    expect(moveBy({ key, ctrlKey }, { row: 5, column: 3 }, SIZE)).toEqual(place);
  });

  it('do not lead out of it', () => {
    expect(moveBy({ key: 'ArrowDown' }, { row: 199, column: 0 }, SIZE)).toEqual({ row: 199, column: 0 });
    expect(moveBy({ key: 'ArrowLeft' }, { row: 0, column: 0 }, SIZE)).toEqual({ row: 0, column: 0 });
  });

  it('that mean nothing to it are left to others', () => {
    expect(moveBy({ key: 'a' }, { row: 0, column: 0 }, SIZE)).toBeUndefined();
  });
});
