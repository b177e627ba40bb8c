import type { Area } from '../../../model';
import type { ReadRow } from './sheet-data';

/** How far beyond the content a cell that only has a style still counts. */
const STYLE_REACH = { rows: 200, cols: 50 };

/** Bounds of the cells with content or, up to a last row and column, with a style; null without any. */
function bounds(rows: readonly ReadRow[], lastRow: number, lastCol: number): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, cells } of rows) {
    for (const { col, value, formula, style } of cells) {
      const hasContent = value !== null || formula !== null;
      if (!hasContent && (style === 0 || row > lastRow || col > lastCol)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (col < left) left = col;
      if (col > right) right = col;
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/**
 * The smallest rectangle that holds every cell with content or a style; null without any.
 * Cells with a style far beyond the content (whole columns formatted to the sheet's end) don't count.
 */
export function usedArea(rows: readonly ReadRow[]): Area | null {
  const all = bounds(rows, Infinity, Infinity);
  if (!all || (all.bottom < STYLE_REACH.rows && all.right < STYLE_REACH.cols)) return all;
  const content = bounds(rows, -1, -1);
  const { bottom, right } = content ?? { bottom: 0, right: 0 };
  return bounds(rows, bottom + STYLE_REACH.rows, right + STYLE_REACH.cols);
}
