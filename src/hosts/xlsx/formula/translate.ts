import { cornerText, mapReferences, MAX_COLS, MAX_ROWS } from './references';
import type { Corner } from './references';

const wrap = (index: number, count: number): number => ((index % count) + count) % count;

const moved = (corner: Corner, rows: number, cols: number): Corner => ({
  ...corner,
  row: corner.row === null || corner.rowFixed ? corner.row : wrap(corner.row + rows, MAX_ROWS),
  col: corner.col === null || corner.colFixed ? corner.col : wrap(corner.col + cols, MAX_COLS),
});

/**
 * A formula as it reads in a cell `rows` below and `cols` right of the one it was written for, as shared
 * formulas and conditional formats mean it: relative references move, absolute ones stay; beyond the
 * sheet's edge they come in on the other side.
 */
export const translateFormula = (formula: string, rows: number, cols: number): string =>
  rows === 0 && cols === 0
    ? formula
    : mapReferences(formula, (corners) =>
        corners.map((corner) => cornerText(moved(corner, rows, cols))).join(':'),
      );
