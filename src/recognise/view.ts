import type { Area, Located, SheetSnapshot } from '../model';
import { storedAt, textAt } from '../model';

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

/** Null for an empty sheet. */
export function viewOf(sheet: SheetSnapshot): SheetView | null {
  const { used } = sheet;
  if (!used) return null;
  const merges: (Area | undefined)[][] = [];
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
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

/** The cell, or the top left cell of its merged area. */
export function anchorOf(view: SheetView, row: number, col: number): Position {
  const area = mergeAt(view, row, col);
  return area ? { row: area.top, col: area.left } : { row, col };
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

export const isBlankRow = (view: SheetView, row: number, left: number, right: number): boolean => {
  for (let col = left; col <= right; col++) if (hasText(view, row, col)) return false;
  return true;
};

/** A field read from this cell. */
export function locate<T>(view: SheetView, { row, col }: Position, value: T): Located<T> {
  const { sheet } = view;
  return {
    value,
    raw: shownAt(view, row, col),
    address: { sheet: sheet.name, row, col },
    stored: storedAt(sheet, row, col),
  };
}

/** A text field: its value is what the cell shows, trimmed. */
export const locateText = (view: SheetView, at: Position): Located<string> =>
  locate(view, at, shownAt(view, at.row, at.col).trim());
