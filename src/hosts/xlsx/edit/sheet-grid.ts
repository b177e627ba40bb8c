import type { CellValue } from '../../../model';
import type { XlsxWorkbook } from '../workbook';
import { readSheetData } from '../read/sheet-data';
import type { ReadContext, ReadRow } from '../read/sheet-data';
import { attribute } from '../xml';
import { childElements, isEmptyElement, openTag } from './scan';
import { cellSpans, indexSheet, rowSpans, sectionOf } from './sheet-xml';
import type { CellSpan, RowSpan, SheetXml } from './sheet-xml';

/** A cell as it is in the file. */
export interface GridCell {
  /** Null when the file has no element for it. */
  readonly span: CellSpan | null;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Its own style, or the one that a new cell takes from its row or column. */
  readonly style: number;
}

/** A sheet's cells with their places in its text, scanned row by row as they are asked for. */
export interface SheetGrid {
  readonly sheet: SheetXml;
  readonly rows: readonly RowSpan[];
  cellsOf(row: RowSpan): ReadonlyMap<number, CellSpan>;
  cellAt(row: number, col: number): GridCell;
}

/** @throws HostError when the sheet's part cannot be read */
export function openGrid(book: XlsxWorkbook, part: string, context: ReadContext): SheetGrid {
  const { pkg } = book;
  const sheet = pkg.guard(part, () => indexSheet(pkg.text(part)));
  const data = sectionOf(sheet, 'sheetData');
  const read =
    data && !isEmptyElement(data)
      ? pkg.guard(part, () => readSheetData(sheet.xml, data.openEnd, data.prefix, context).rows)
      : [];
  const rows = rowSpans(sheet);
  const spanOf = new Map(rows.map((row) => [row.row, row]));
  const readOf = new Map(read.map((row) => [row.row, row]));
  const cells = new Map<RowSpan, Map<number, CellSpan>>();
  const contents = new Map<ReadRow, Map<number, ReadRow['cells'][number]>>();
  const columnStyle = columnStyles(sheet);

  function cellsOf(row: RowSpan): ReadonlyMap<number, CellSpan> {
    let found = cells.get(row);
    if (!found) cells.set(row, (found = new Map(cellSpans(sheet, row).map((cell) => [cell.col, cell]))));
    return found;
  }

  function contentAt(row: number, col: number) {
    const readRow = readOf.get(row);
    if (!readRow) return undefined;
    let found = contents.get(readRow);
    if (!found) contents.set(readRow, (found = new Map(readRow.cells.map((cell) => [cell.col, cell]))));
    return found.get(col);
  }

  return {
    sheet,
    rows,
    cellsOf,
    cellAt(row, col) {
      const rowSpan = spanOf.get(row);
      const span = (rowSpan && cellsOf(rowSpan).get(col)) ?? null;
      const content = contentAt(row, col);
      const inherited = () => (rowSpan && rowStyle(sheet, rowSpan)) ?? columnStyle(col);
      return {
        span,
        value: content?.value ?? null,
        formula: content?.formula ?? null,
        style: span ? (content?.style ?? 0) : inherited(),
      };
    },
  };
}

/** The style that a row gives its new cells; null when it has none of its own. */
function rowStyle(sheet: SheetXml, row: RowSpan): number | null {
  const tag = openTag(sheet.xml, row);
  const custom = attribute(tag, 'customFormat');
  return custom === '1' || custom === 'true' ? Number(attribute(tag, 's') ?? 0) : null;
}

function columnStyles(sheet: SheetXml): (col: number) => number {
  const cols = sectionOf(sheet, 'cols');
  const runs = (cols ? childElements(sheet, cols) : []).map((col) => {
    const tag = openTag(sheet.xml, col);
    const number = (name: string) => Number(attribute(tag, name) ?? 0);
    return { min: number('min') - 1, max: number('max') - 1, style: number('style') };
  });
  return (col) => runs.find((run) => col >= run.min && col <= run.max)?.style ?? 0;
}
