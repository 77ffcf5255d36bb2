export interface Place {
  row: number;
  column: number;
}

/** How far a page is, in rows. */
const PAGE = 10;

/** Where a key leads from one cell of a grid, as grids do everywhere; undefined for a key that leads nowhere. */
export function moveBy(
  { key, ctrlKey = false }: { key: string; ctrlKey?: boolean },
  from: Place,
  size: { rows: number; columns: number },
): Place | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'PageUp':
      return to(from.row - PAGE, from.column);
    case 'PageDown':
      return to(from.row + PAGE, from.column);
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0);
    case 'End':
      return to(ctrlKey ? last.row : from.row, last.column);
    default:
      return undefined;
  }
}
