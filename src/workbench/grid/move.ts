import { firstFrom } from './sheet-map';
import type { SheetMap, Spot } from './sheet-map';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next cell that is drawn; a merged area is left by its far side. null at the edge of the sheet. */
export function step(map: SheetMap, from: Spot, direction: Direction): Spot | null {
  const { top, left, bottom, right } = map.areaAt(from);
  switch (direction) {
    case 'down':
      return atRow(from, map.rows[firstFrom(map.rows, bottom + 1)]);
    case 'up':
      return atRow(from, map.rows[firstFrom(map.rows, top) - 1]);
    case 'right':
      return atCol(from, map.cols[firstFrom(map.cols, right + 1)]);
    case 'left':
      return atCol(from, map.cols[firstFrom(map.cols, left) - 1]);
  }
}

const atRow = ({ col }: Spot, row: number | undefined): Spot | null =>
  row === undefined ? null : { row, col };

const atCol = ({ row }: Spot, col: number | undefined): Spot | null =>
  col === undefined ? null : { row, col };

/** The end of the filled cells, or the next filled cell behind blank ones, or the sheet's edge, as with Ctrl and an arrow. */
export function edge(map: SheetMap, from: Spot, direction: Direction): Spot {
  const next = step(map, from, direction);
  if (!next) return from;
  const stopsBeforeBlank = map.isFilled(from) && map.isFilled(next);
  let at = next;
  for (;;) {
    if (!stopsBeforeBlank && map.isFilled(at)) return at;
    const ahead = step(map, at, direction);
    if (!ahead || (stopsBeforeBlank && !map.isFilled(ahead))) return at;
    at = ahead;
  }
}

/** So many drawn rows further; the first or last one when there are fewer. */
export function page(map: SheetMap, from: Spot, rows: number): Spot {
  const at = firstFrom(map.rows, from.row) + rows;
  const row = map.rows[Math.max(0, Math.min(at, map.rows.length - 1))];
  return row === undefined ? from : { row, col: from.col };
}

/** The last filled cell of a row; the first one drawn when there is none. */
export function rowEnd(map: SheetMap, { row }: Spot): Spot {
  const filled = map.cols.filter((col) => map.isFilled({ row, col }));
  return { row, col: filled[filled.length - 1] ?? map.cols[0] ?? 0 };
}

/** Where the last row and the last column with content meet. */
export function contentEnd(map: SheetMap): Spot {
  let col = 0;
  let row = 0;
  for (const each of map.rows) {
    for (const other of map.cols) {
      if (!map.isFilled({ row: each, col: other })) continue;
      row = each;
      col = Math.max(col, other);
    }
  }
  return { row, col };
}
