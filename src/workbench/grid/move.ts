import type { Area } from '../../model';
import type { GridModel } from './model';

/** The cell that a key leads to from the selected area; null when the key moves nothing. */
export function nextCell(
  key: string,
  selected: Area,
  { rows, columns }: Pick<GridModel, 'rows' | 'columns'>,
): { row: number; col: number } | null {
  const { top: row, left: col, bottom, right } = selected;
  const below = rows.find((each) => each.row > bottom);
  const above = rows.filter((each) => each.row < row).pop();
  const after = columns.find((each) => each.col > right);
  const before = columns.filter((each) => each.col < col).pop();
  switch (key) {
    case 'ArrowDown':
    case 'Enter':
      return below ? { row: below.row, col } : null;
    case 'ArrowUp':
      return above ? { row: above.row, col } : null;
    case 'ArrowRight':
      return after ? { row, col: after.col } : null;
    case 'ArrowLeft':
      return before ? { row, col: before.col } : null;
    case 'Home':
      return columns[0] ? { row, col: columns[0].col } : null;
    default:
      return null;
  }
}
