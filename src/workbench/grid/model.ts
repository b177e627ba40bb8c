import type { SheetView } from '../../hosts/xlsx/view';
import { markedLook } from '../../hosts/xlsx/view';
import type { BorderLook, CellLook } from '../../hosts/xlsx/view/look';
import { textAt, valueAt } from '../../model';
import type { Area, CellValue, MarkSeverity, SheetSnapshot } from '../../model';

/** One drawn cell: a plain one, or a whole merged area. Rows and columns are the sheet's, zero-based. */
export interface GridCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'other';
  readonly look: CellLook;
  readonly mark: MarkSeverity | null;
  readonly edges: Edges;
  /** The mark's line, drawn inside the edges. */
  readonly outline: BorderLook | null;
  /** Unwrapped text may run over the blank cell to its right. */
  readonly overflows: boolean;
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

export interface GridModel {
  readonly columns: readonly { readonly col: number; readonly width: number }[];
  readonly rows: readonly GridRow[];
  readonly showGridLines: boolean;
  /** Rows with content that are not drawn. */
  readonly omittedRows: number;
}

/** What is drawn at most: 200 tables below each other, but no browser is kept busy for seconds. */
const MAX_CELLS = 70_000;
const MAX_COLUMNS = 120;
/** Blank rows and columns around the content, and the least of a blank sheet. */
const MARGIN = 3;
const MIN_ROWS = 24;
const MIN_COLUMNS = 9;
const MAX_ROWS = Math.floor(MAX_CELLS / MIN_COLUMNS);

const toPixels = (points: number): number => Math.round((points * 96) / 72);

/** Draws a sheet up to the last cell that shows something. Hidden rows and columns are left out. */
export function gridModel(sheet: SheetSnapshot, view: SheetView): GridModel {
  const extent = contentExtent(sheet);
  const lastCol = Math.min(Math.max(extent.right + MARGIN, MIN_COLUMNS - 1), MAX_COLUMNS - 1);
  const maxRows = Math.floor(MAX_CELLS / (lastCol + 1));
  const lastRow = Math.min(Math.max(extent.bottom + MARGIN, MIN_ROWS - 1), maxRows - 1);
  const rowIndices = range(lastRow).filter((row) => view.rowHeight(row) !== 0);
  const colIndices = range(lastCol).filter((col) => view.columnWidth(col) > 0);
  const merges = mergedCells(sheet.merges, rowIndices, colIndices);
  return {
    columns: colIndices.map((col) => ({ col, width: view.columnWidth(col) })),
    rows: rowIndices.map((row) => ({
      row,
      height: toPixels(view.rowHeight(row) ?? view.defaultRowHeight),
      cells: colIndices.flatMap((col) => {
        const merge = merges.get(cellKey(row, col));
        return merge === 'covered' ? [] : [gridCell(sheet, view, row, col, merge)];
      }),
    })),
    showGridLines: view.showGridLines,
    omittedRows: Math.max(0, extent.bottom - lastRow),
  };
}

const range = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);

const cellKey = (row: number, col: number): number => row * 16384 + col;

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

/** A merged area as it is drawn: its rows and columns that are not hidden. */
interface DrawnMerge {
  readonly area: Area;
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

/** By the first visible cell of each merged area the area; every other cell is covered. */
function mergedCells(
  merges: readonly Area[],
  rowIndices: readonly number[],
  colIndices: readonly number[],
): ReadonlyMap<number, DrawnMerge | 'covered'> {
  const cells = new Map<number, DrawnMerge | 'covered'>();
  const visibleRows = new Set(rowIndices);
  const visibleCols = new Set(colIndices);
  for (const area of merges) {
    const rows = between(area.top, area.bottom, visibleRows);
    const cols = between(area.left, area.right, visibleCols);
    for (const row of rows) for (const col of cols) cells.set(cellKey(row, col), 'covered');
    if (rows.length > 0 && cols.length > 0) cells.set(cellKey(rows[0]!, cols[0]!), { area, rows, cols });
  }
  return cells;
}

function between(first: number, last: number, visible: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let index = first; index <= Math.min(last, MAX_ROWS); index++)
    if (visible.has(index)) found.push(index);
  return found;
}

function gridCell(
  sheet: SheetSnapshot,
  view: SheetView,
  visibleRow: number,
  visibleCol: number,
  merge: DrawnMerge | undefined,
): GridCell {
  const area = merge?.area ?? { top: visibleRow, left: visibleCol, bottom: visibleRow, right: visibleCol };
  const { top: row, left: col } = area;
  const mark = view.markAt(row, col);
  const look = markedLook(view.lookAt(row, col), mark);
  const text = textAt(sheet, row, col);
  const heights = (merge?.rows ?? [visibleRow]).map((each) => view.rowHeight(each));
  return {
    row,
    col,
    rowSpan: merge?.rows.length ?? 1,
    colSpan: merge?.cols.length ?? 1,
    text,
    kind: kindOf(valueAt(sheet, row, col)),
    look,
    mark: mark?.severity ?? null,
    edges: edgesOf(view, area),
    outline: mark?.change?.borders.top ?? null,
    overflows: !merge && !look.wrap && text !== '' && textAt(sheet, row, col + 1) === '',
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
