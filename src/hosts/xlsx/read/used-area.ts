import type { Area } from '../../../model';
import type { ReadCell, ReadRow } from './sheet-data';

/** How far beyond the content a cell that only has a style still counts. */
const STYLE_REACH = { rows: 200, cols: 50 };

const hasContent = (cell: ReadCell): boolean => cell.value !== null || cell.formula !== null;

function bounds(rows: readonly ReadRow[], counts: (cell: ReadCell, row: number) => boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      if (!counts(cell, row)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (cell.col < left) left = cell.col;
      if (cell.col > right) right = cell.col;
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/**
 * The smallest rectangle that holds every cell with content or a style; null without any.
 * Cells with a style far beyond the content (whole columns formatted to the sheet's end) don't count.
 */
export function usedArea(rows: readonly ReadRow[]): Area | null {
  const content = bounds(rows, hasContent) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const lastRow = content.bottom + STYLE_REACH.rows;
  const lastCol = content.right + STYLE_REACH.cols;
  return bounds(
    rows,
    (cell, row) => hasContent(cell) || (cell.style > 0 && row <= lastRow && cell.col <= lastCol),
  );
}
