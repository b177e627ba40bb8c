import { contains } from '../../model';
import type { MarkSeverity } from '../../model';
import { readLayout } from './view/layout';
import type { ColumnLayout, SheetLayout } from './view/layout';
import { changedLook } from './view/look';
import type { CellLook, FontLook, LookChange } from './view/look';
import { readLooks } from './view/styles';
import type { LookTable } from './view/styles';
import { readTree } from './view/tree';
import type { XlsxWorkbook } from './workbook';

/** A mark of ours on a cell. */
export interface CellMark {
  readonly severity: MarkSeverity;
  readonly change: LookChange | null;
}

/** What showing a sheet needs beyond its snapshot. Rows and columns are zero-based. */
export interface SheetView {
  readonly defaultFont: FontLook;
  readonly showGridLines: boolean;
  /** Pixels at 96 dpi; 0 when hidden. */
  columnWidth(col: number): number;
  /** Points; 0 when hidden, null: as high as its content. */
  rowHeight(row: number): number | null;
  /** Points; of rows that state none. */
  readonly defaultRowHeight: number;
  /** The cell's own look, without marks; the same object for cells of the same style. */
  lookAt(row: number, col: number): CellLook;
  markAt(row: number, col: number): CellMark | null;
}

/** Reads how a sheet looks. @throws HostError when the sheet, the styles or the theme can't be read */
export function readSheetView(book: XlsxWorkbook, name: string): SheetView {
  const { part } = book.sheet(name)!;
  const layout = book.pkg.guard(part, () => readLayout(book.pkg.text(part)));
  return viewOf(layout, looksOf(book));
}

const cache = new WeakMap<XlsxWorkbook, { readonly version: number; readonly looks: LookTable }>();

/** Style sheets are read once for all sheets, until they change. */
function looksOf(book: XlsxWorkbook): LookTable {
  const part = book.stylesPart();
  const version = book.pkg.version(part);
  const cached = cache.get(book);
  if (cached?.version === version) return cached.looks;
  const theme = book.relatedPart('theme');
  const read = (each: string) => book.pkg.guard(each, () => readTree(book.pkg.text(each)));
  const looks = readLooks(read(part), theme === null ? null : read(theme));
  cache.set(book, { version, looks });
  return looks;
}

function viewOf(layout: SheetLayout, looks: LookTable): SheetView {
  const digit = digitWidth(looks.defaultFont);
  const columnAt = (col: number): ColumnLayout | undefined =>
    layout.columns.find(({ first, last }) => col >= first && col <= last);
  const defaultWidth =
    layout.defaultColumnWidth === null
      ? paddedWidth(layout.baseColumnWidth, digit)
      : Math.round(layout.defaultColumnWidth * digit);
  const changes = layout.marks.map(({ dxf }) => looks.change(dxf));
  return {
    defaultFont: looks.defaultFont,
    showGridLines: layout.showGridLines,
    defaultRowHeight: layout.defaultRowHeight,
    columnWidth(col) {
      const column = columnAt(col);
      if (column?.hidden) return 0;
      return column && column.width !== null ? Math.round(column.width * digit) : defaultWidth;
    },
    rowHeight(row) {
      const found = layout.rows.get(row);
      return found?.hidden ? 0 : (found?.height ?? null);
    },
    lookAt(row, col) {
      const found = layout.rows.get(row);
      return looks.look(found?.cells.get(col) ?? found?.style ?? columnAt(col)?.style ?? 0);
    },
    markAt(row, col) {
      const index = layout.marks.findIndex(({ areas }) => areas.some((area) => contains(area, { row, col })));
      return index < 0 ? null : { severity: layout.marks[index]!.severity, change: changes[index]! };
    },
  };
}

/** The look of a marked cell, as the spreadsheet program will show it. */
export const markedLook = (look: CellLook, mark: CellMark | null): CellLook =>
  mark?.change ? changedLook(look, mark.change) : look;

/** Widest digit of a font in pixels at 96 dpi: half an em in Chinese fonts, a little more in Latin ones. */
function digitWidth({ name, size }: FontLook): number {
  const em = (size * 96) / 72;
  const isChinese = /[^\x20-\x7e]|^sim|^fang|^kai/i.test(name);
  return isChinese ? Math.ceil(Math.round(em) / 2) : Math.round(em * 0.507);
}

/** Width of a column that holds so many digits: padding on both sides and a grid line, in steps of 8 pixels. */
function paddedWidth(digits: number, digit: number): number {
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((digits * digit + padding) / 8) * 8;
}
