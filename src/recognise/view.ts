import type { Area, CellAddress, Located, SheetSnapshot } from '../model';
import { BLANK, textAt } from '../model';

/** Zero-based, absolute. */
export interface Position {
  readonly row: number;
  readonly col: number;
}

/** A sheet with its merges indexed, for the length of one recognition. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly used: Area;
  /** By row and column from the used range's corner; rows without merges are absent. */
  readonly merges: readonly ((Area | undefined)[] | undefined)[];
}

/** A merged area of more cells than this is no part of a form. */
const LARGEST_MERGE = 100_000;

/** Null for an empty sheet. */
export function viewOf(sheet: SheetSnapshot): SheetView | null {
  const { used } = sheet;
  if (!used) return null;
  const merges: (Area | undefined)[][] = [];
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    const height = bottom - area.top + 1;
    if (height * (right - area.left + 1) > LARGEST_MERGE) continue;
    for (let row = Math.max(area.top, used.top); row <= bottom; row++) {
      const cells = (merges[row - used.top] ??= []);
      for (let col = Math.max(area.left, used.left); col <= right; col++) cells[col - used.left] = area;
    }
  }
  return { sheet, used, merges };
}

export const mergeAt = ({ merges, used }: SheetView, row: number, col: number): Area | undefined =>
  merges[row - used.top]?.[col - used.left];

/** Whether the cell lies under a merged area and is not its top left cell: it shows nothing. */
export function isCovered(view: SheetView, row: number, col: number): boolean {
  const area = mergeAt(view, row, col);
  return area !== undefined && (area.top !== row || area.left !== col);
}

export const addressOf = ({ sheet }: SheetView, row: number, col: number): CellAddress => ({
  sheet: sheet.name,
  row,
  col,
});

/** The cell, or the top left cell of its merged area. */
export function anchorOf(view: SheetView, row: number, col: number): CellAddress {
  const area = mergeAt(view, row, col);
  return area ? addressOf(view, area.top, area.left) : addressOf(view, row, col);
}

export const rightEdge = (view: SheetView, { row, col }: Position): number =>
  mergeAt(view, row, col)?.right ?? col;

export const bottomEdge = (view: SheetView, { row, col }: Position): number =>
  mergeAt(view, row, col)?.bottom ?? row;

/** What the cell shows; '' under a merged area, whatever is stored there. */
export const shownAt = (view: SheetView, row: number, col: number): string =>
  isCovered(view, row, col) ? '' : textAt(view.sheet, row, col);

export const hasText = (view: SheetView, row: number, col: number): boolean =>
  shownAt(view, row, col).trim() !== '';

/** A field read from this cell; `raw` when it is not what the cell shows. */
export function locate<T>(view: SheetView, address: CellAddress, value: T, raw?: string): Located<T> {
  const { sheet, used } = view;
  const i = address.row - used.top;
  const j = address.col - used.left;
  // Block by block, not through the model's accessors: this runs for every field of every table.
  return {
    value,
    raw: raw ?? shownAt(view, address.row, address.col),
    address,
    stored: {
      value: sheet.values[i]?.[j] ?? null,
      formula: sheet.formulas[i]?.[j] ?? null,
      format: sheet.formats[i]?.[j] ?? BLANK.format,
    },
  };
}

/** A text field: its value is what the cell shows, trimmed. */
export function locateText(view: SheetView, address: CellAddress): Located<string> {
  const raw = shownAt(view, address.row, address.col);
  return locate(view, address, raw.trim(), raw);
}

export const locateLabel = (view: SheetView, { row, col }: Position): Located<string> =>
  locateText(view, addressOf(view, row, col));
