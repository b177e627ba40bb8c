import type { Area } from '../../../model';
import { cornerText, mapReferences, MAX_ROWS, parseReference, referenceText } from '../formula/references';
import type { Corner, Corners, Scope } from '../formula/references';

/** Rows inserted before row `at`, or `count` rows deleted from row `at` on. Zero-based. */
export interface RowChange {
  readonly kind: 'insert' | 'delete';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** Whether ranges that end right above inserted rows (or begin right below them) take the new rows in. */
export type Growth = 'none' | 'above' | 'below';

/** Sheet names are compared as Excel does: without case. */
export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Where a row stands after the change; null when it is gone. */
export function shiftRow(row: number, change: RowChange): number | null {
  if (row < change.at) return row;
  if (change.kind === 'insert') return row + change.count < MAX_ROWS ? row + change.count : null;
  return row < change.at + change.count ? null : row - change.count;
}

/** Where a span of rows stands after the change: moved, grown or shrunk; null when it is gone. */
export function shiftRows(
  top: number,
  bottom: number,
  change: RowChange,
  growth: Growth = 'none',
): readonly [number, number] | null {
  const { at, count } = change;
  if (change.kind === 'insert') {
    const first = top > at || (top === at && growth !== 'below') ? top + count : top;
    const last = bottom >= at || (bottom === at - 1 && growth === 'above') ? bottom + count : bottom;
    return first < MAX_ROWS ? [first, Math.min(last, MAX_ROWS - 1)] : null;
  }
  const first = top < at ? top : Math.max(at, top - count);
  const last = bottom < at ? bottom : Math.max(at - 1, bottom - count);
  return first <= last ? [first, last] : null;
}

export function shiftArea(area: Area, change: RowChange, growth: Growth = 'none'): Area | null {
  const rows = shiftRows(area.top, area.bottom, change, growth);
  return rows && { ...area, top: rows[0], bottom: rows[1] };
}

/** As in lists of ranges, where a single cell is `A5`, not `A5:A5`. */
function rangeText(corners: Corners): string {
  const [first = '', second = first] = corners.map(cornerText);
  return first === second && corners[0].row !== null && corners[0].col !== null
    ? first
    : `${first}:${second}`;
}

const withRow = (corner: Corner, row: number): Corner => ({ ...corner, row });

/** The reference after the change; null when all its rows are gone. Corners keep the order they were written in. */
function shiftCorners(corners: Corners, change: RowChange, growth: Growth): Corners | null {
  const [first, second] = corners;
  if (first.row === null) return corners;
  if (!second || second.row === null) {
    const rows = shiftRows(first.row, first.row, change, growth);
    if (!rows) return null;
    if (rows[0] === rows[1]) return [withRow(first, rows[0])];
    return [withRow(first, rows[0]), withRow(first, rows[1])];
  }
  const upwards = first.row > second.row;
  const rows = shiftRows(Math.min(first.row, second.row), Math.max(first.row, second.row), change, growth);
  if (!rows) return null;
  const [top, bottom] = rows;
  return [withRow(first, upwards ? bottom : top), withRow(second, upwards ? top : bottom)];
}

const shiftFixed = (corner: Corner, change: RowChange): Corner | null => {
  if (corner.row === null || !corner.rowFixed) return corner;
  const row = shiftRow(corner.row, change);
  return row === null ? null : withRow(corner, row);
};

/** Only rows marked with $ move; a range whose rows are both fixed behaves as any other. */
function shiftFixedCorners(corners: Corners, change: RowChange): Corners | null {
  const [first, second] = corners;
  if (first.rowFixed && (!second || second.rowFixed)) return shiftCorners(corners, change, 'none');
  const start = shiftFixed(first, change);
  if (!second) return start && [start];
  const end = shiftFixed(second, change);
  return start && end && [start, end];
}

const concerns = (scope: Scope, ownSheet: string | null, sheet: string): boolean =>
  scope.kind === 'own' ? ownSheet !== null && sameSheet(ownSheet, sheet) : isSheet(scope, sheet);

const isSheet = (scope: Scope, sheet: string): boolean =>
  scope.kind === 'sheet' && sameSheet(scope.sheet, sheet);

/**
 * A formula after rows were inserted or deleted: references move, grow or shrink, or become #REF!.
 * @param ownSheet the sheet that references without one mean; null leaves those alone
 * @param moving 'fixed': only rows marked with $ move. In a defined name the others are offsets from the cell
 *   that uses the name.
 */
export function shiftFormula(
  formula: string,
  ownSheet: string | null,
  change: RowChange,
  moving: 'all' | 'fixed' = 'all',
): string {
  return mapReferences(formula, (corners, scope) => {
    if (!concerns(scope, ownSheet, change.sheet)) return null;
    const shifted =
      moving === 'all' ? shiftCorners(corners, change, 'none') : shiftFixedCorners(corners, change);
    if (!shifted) return '#REF!';
    return shifted === corners ? null : referenceText(shifted);
  });
}

/** A list of ranges as in `sqref` (or a single `ref`) after the change; '' when nothing of it is left. */
export function shiftRanges(ranges: string, change: RowChange, growth: Growth = 'none'): string {
  return ranges
    .trim()
    .split(/\s+/)
    .flatMap((range) => {
      const corners = parseReference(range);
      if (!corners) return [range];
      const shifted = shiftCorners(corners, change, growth);
      if (!shifted) return [];
      return [referenceText(shifted) === range ? range : rangeText(shifted)];
    })
    .join(' ');
}
