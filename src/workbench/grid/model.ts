import { markedLook } from '../../hosts/xlsx/view';
import type { SheetView } from '../../hosts/xlsx/view';
import type { BorderLook, CellLook } from '../../hosts/xlsx/view/look';
import { gridText } from '../../messages/workbench-grid';
import { storedAt, textAt } from '../../model';
import type { Area, CellValue, MarkSeverity, SheetSnapshot } from '../../model';
import { keptRow, knownLook } from './keep';
import { linesWithin, sheetMap } from './sheet-map';
import type { SheetMap } from './sheet-map';

/** One drawn cell: a plain one, or a whole merged area. Rows and columns are the sheet's, zero-based. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'other';
  /** A formula whose result is not known: the text says so. */
  readonly isPending: boolean;
  readonly look: CellLook;
  readonly mark: MarkSeverity | null;
  readonly edges: Edges;
  /** The mark's line, drawn inside the edges. */
  readonly outline: BorderLook | null;
  /** Pixels of the blank cells to its right, over which unwrapped text may run. */
  readonly room: number;
  /** Pixels; null: as high as its content. */
  readonly height: number | null;
}

/** Lines on the cell's own sides: right and bottom, and what the first column and row have on theirs. */
export interface Edges {
  readonly top: BorderLook | null;
  readonly right: BorderLook | null;
  readonly bottom: BorderLook | null;
  readonly left: BorderLook | null;
}

export interface GridRow {
  readonly row: number;
  /** Pixels; a lower bound for rows that grow with their content. */
  readonly height: number;
  readonly cells: readonly GridCell[];
}

/** What is drawn of a sheet. Rows are made when they are asked for: only a part of a long sheet is in view. */
export interface GridModel {
  readonly columns: readonly { readonly col: number; readonly width: number }[];
  /** The drawn rows, in order. */
  readonly rows: readonly number[];
  /** Runs of drawn rows that no merged area leaves. */
  readonly blocks: readonly (readonly number[])[];
  readonly showGridLines: boolean;
  /** Rows with content that are not drawn. */
  readonly omittedRows: number;
  readonly map: SheetMap;
  /** The same object as in the model before when nothing of the row has changed. */
  rowAt(row: number): GridRow;
  /** Pixels; a lower bound for rows that grow with their content. */
  heightOf(row: number): number;
  /** Rows that have been made. */
  readonly made: ReadonlyMap<number, GridRow>;
}

/** More than any sheet of tables has; a browser measures no taller page. */
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 256;
/** Blank rows and columns to go on in, and the least of a blank sheet. */
const MARGIN_ROWS = 20;
const MARGIN_COLUMNS = 3;
const MIN_ROWS = 24;
const MIN_COLUMNS = 9;
/** About as many cells are drawn at once. */
const BLOCK_CELLS = 600;
const BLOCK_ROWS = 40;
/** Smaller sheets are one block. */
const WHOLE_CELLS = 2_000;

const toPixels = (points: number): number => Math.round((points * 96) / 72);

/**
 * Draws a sheet up to the last cell that shows something. Hidden rows and columns are left out. `before`: the model
 * of the same sheet before it changed, whose unchanged rows are kept.
 */
export function gridModel(sheet: SheetSnapshot, view: SheetView, before?: GridModel): GridModel {
  const extent = contentExtent(sheet);
  const lastCol = Math.min(Math.max(extent.right + MARGIN_COLUMNS, MIN_COLUMNS - 1), MAX_COLUMNS - 1);
  const lastRow = Math.min(Math.max(extent.bottom + MARGIN_ROWS, MIN_ROWS - 1), MAX_ROWS - 1);
  const rows = range(lastRow).filter((row) => view.rowHeight(row) !== 0);
  const cols = range(lastCol).filter((col) => view.columnWidth(col) > 0);
  const map = sheetMap(sheet, rows, cols);
  const made = new Map<number, GridRow>();
  const known = before?.made;
  const heightOf = (row: number) => toPixels(view.rowHeight(row) ?? view.defaultRowHeight);

  function makeRow(row: number): GridRow {
    const cells = cols.flatMap((col) => {
      const area = map.areaAt({ row, col });
      const spanned = {
        rows: linesWithin(rows, area.top, area.bottom),
        cols: linesWithin(cols, area.left, area.right),
      };
      // A merged area is drawn at its first visible cell.
      if (spanned.rows[0] !== row || spanned.cols[0] !== col) return [];
      const room = () => roomBeside({ row, col });
      return [gridCell(sheet, view, area, spanned.rows, spanned.cols.length, room)];
    });
    return keptRow({ row, height: heightOf(row), cells }, known?.get(row));
  }

  function roomBeside({ row, col }: { readonly row: number; readonly col: number }): number {
    let room = 0;
    for (let i = cols.indexOf(col) + 1; i < cols.length; i++) {
      const next = cols[i]!;
      if (textAt(sheet, row, next) !== '' || !isSingle(map.areaAt({ row, col: next }))) break;
      room += view.columnWidth(next);
    }
    return room;
  }

  return {
    columns: cols.map((col) => ({ col, width: view.columnWidth(col) })),
    rows,
    blocks: blocksOf(rows, cols.length, sheet.merges),
    showGridLines: view.showGridLines,
    omittedRows: Math.max(0, extent.bottom - lastRow),
    map,
    made,
    rowAt(row) {
      const present = made.get(row);
      if (present) return present;
      const fresh = makeRow(row);
      made.set(row, fresh);
      return fresh;
    },
    heightOf,
  };
}

const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

const range = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);

/** Last row and column that show a text or belong to a merged area; -1 when there is none. */
function contentExtent(sheet: SheetSnapshot): { bottom: number; right: number } {
  let bottom = -1;
  let right = -1;
  const { top, left } = sheet.used ?? { top: 0, left: 0 };
  sheet.texts.forEach((row, i) => {
    row.forEach((text, j) => {
      if (text === '') return;
      bottom = Math.max(bottom, top + i);
      right = Math.max(right, left + j);
    });
  });
  for (const merge of sheet.merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return { bottom, right };
}

/** Cuts the rows where no merged area goes across. */
function blocksOf(
  rows: readonly number[],
  cols: number,
  merges: readonly Area[],
): readonly (readonly number[])[] {
  if (rows.length * cols <= WHOLE_CELLS) return [rows];
  const size = Math.max(8, Math.min(BLOCK_ROWS, Math.ceil(BLOCK_CELLS / cols)));
  const last = rows[rows.length - 1]!;
  // By row how many merged areas begin to go across its upper edge, less those that end to.
  const changes = new Int32Array(last + 3);
  for (const { top, bottom } of merges) {
    if (top >= last || bottom === top) continue;
    changes[top + 1]!++;
    changes[Math.min(bottom, last) + 1]!--;
  }
  const blocks: number[][] = [];
  let block: number[] = [];
  let across = 0;
  let next = 0;
  for (const row of rows) {
    for (; next <= row; next++) across += changes[next]!;
    if (block.length >= size && across === 0) {
      blocks.push(block);
      block = [];
    }
    block.push(row);
  }
  return [...blocks, block];
}

/** A cell, or a merged area with those of its rows that are drawn. */
function gridCell(
  sheet: SheetSnapshot,
  view: SheetView,
  area: Area,
  rows: readonly number[],
  colSpan: number,
  roomBeside: () => number,
): GridCell {
  const { top: row, left: col } = area;
  const mark = view.markAt(row, col);
  const look = view.lookAt(row, col);
  const { value, formula } = storedAt(sheet, row, col);
  const isPending = formula !== null && value === null;
  const text = isPending ? gridText('cell.pending') : textAt(sheet, row, col);
  const heights = rows.map((each) => view.rowHeight(each));
  return {
    row,
    col,
    rowSpan: rows.length,
    colSpan,
    text,
    kind: isPending ? 'other' : kindOf(value),
    isPending,
    look: knownLook(markedLook(look, mark)),
    mark: mark?.severity ?? null,
    edges: edgesOf(view, area),
    outline: mark?.change?.borders.top ?? null,
    room: isSingle(area) && !look.wrap && text !== '' ? roomBeside() : 0,
    height: heights.includes(null)
      ? null
      : heights.reduce<number>((sum, height) => sum + toPixels(height!), 0),
  };
}

function kindOf(value: CellValue): GridCell['kind'] {
  if (typeof value === 'string' || value === null) return 'text';
  return typeof value === 'number' ? 'number' : 'other';
}

/** The line between two cells is the stronger of theirs. */
function edgesOf(view: SheetView, { top, left, bottom, right }: Area): Edges {
  const first = view.lookAt(top, left).borders;
  const last = view.lookAt(bottom, right).borders;
  return {
    top: top === 0 ? first.top : null,
    left: left === 0 ? first.left : null,
    right: stronger(last.right, view.lookAt(top, right + 1).borders.left),
    bottom: stronger(last.bottom, view.lookAt(bottom + 1, left).borders.top),
  };
}

const WEIGHTS = [
  'hair',
  'dotted',
  'dashDotDot',
  'dashDot',
  'dashed',
  'thin',
  'mediumDashDotDot',
  'mediumDashDot',
].concat(['slantDashDot', 'mediumDashed', 'medium', 'double', 'thick']);

function stronger(a: BorderLook | null, b: BorderLook | null): BorderLook | null {
  if (!a || !b) return a ?? b;
  return WEIGHTS.indexOf(b.style) > WEIGHTS.indexOf(a.style) ? b : a;
}
