import { areaLookup } from '../../hosts/xlsx/edit/areas';
import { storedAt } from '../../model';
import type { Area, SheetSnapshot } from '../../model';

/** A row and a column of the sheet, zero-based. */
export interface Spot {
  readonly row: number;
  readonly col: number;
}

/** What moving about in a drawn sheet needs to know of it. */
export interface SheetMap {
  /** Drawn rows and columns, in order. */
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly merges: readonly Area[];
  /** The merged area that a cell lies in, or the cell alone. */
  areaAt(at: Spot): Area;
  /** The cell, or the merged area that it lies in, holds something. */
  isFilled(at: Spot): boolean;
}

export function sheetMap(sheet: SheetSnapshot, rows: readonly number[], cols: readonly number[]): SheetMap {
  const merged = areaLookup(sheet.merges);
  const areaAt = ({ row, col }: Spot): Area =>
    merged(row, col) ?? { top: row, left: col, bottom: row, right: col };
  return {
    rows,
    cols,
    merges: sheet.merges,
    areaAt,
    isFilled(at) {
      const { top, left } = areaAt(at);
      const { value, formula } = storedAt(sheet, top, left);
      return value !== null || formula !== null;
    },
  };
}

/** Place of the first line at or behind `line`; the list's length when there is none. */
export function firstFrom(lines: readonly number[], line: number): number {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (lines[middle]! < line) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The lines from `first` to `last`. */
export const linesWithin = (lines: readonly number[], first: number, last: number): readonly number[] =>
  lines.slice(firstFrom(lines, first), firstFrom(lines, last + 1));
