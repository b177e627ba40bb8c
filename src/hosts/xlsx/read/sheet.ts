import type { Area, CellValue, SheetSnapshot } from '../../../model';
import { walkXml } from '../xml-walk';
import type { OpenTag } from '../xml-walk';
import { showValue } from './cell-text';
import { readMerges } from './merges';
import { readSheetData } from './sheet-data';
import type { ReadContext, ReadRow } from './sheet-data';
import { usedArea } from './used-area';

/** A run of columns as the sheet describes it; zero-based, inclusive. */
interface Columns {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly style: number;
}

type Identity = Pick<SheetSnapshot, 'name' | 'visibility'>;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function columnsOf(tag: OpenTag): Columns {
  const { min, max, hidden, style } = tag.attributes();
  const first = Number(min) - 1;
  return { first, last: Number(max ?? min) - 1, hidden: isTrue(hidden), style: Number(style ?? 0) };
}

/** Fills a row up to `length`, so that the next cell can be appended. */
function pad<T>(row: T[], length: number, filler: T): void {
  while (row.length < length) row.push(filler);
}

const NO_CELLS: readonly never[] = [];

interface Blocks {
  readonly values: (readonly CellValue[])[];
  readonly texts: (readonly string[])[];
  readonly formulas: (readonly (string | null)[])[];
  readonly formats: (readonly string[])[];
}

function emptyBlocks(height: number): Blocks {
  // One shared empty row stands for all rows without cells.
  const block = () => new Array<readonly never[]>(height).fill(NO_CELLS);
  return { values: block(), texts: block(), formulas: block(), formats: block() };
}

/** Puts the values of one row's cells into the blocks, and what they show; a row is as long as it needs. */
function fillContent(blocks: Blocks, used: Area, row: ReadRow, context: ReadContext): void {
  const { formats, date1904 } = context;
  const values: CellValue[] = [];
  const texts: string[] = [];
  let formulas: (string | null)[] | null = null;
  for (const { col, value, formula, style } of row.cells) {
    const at = col - used.left;
    if (value !== null) {
      if (values.length < at) {
        pad(values, at, null);
        pad(texts, at, '');
      }
      values[at] = value;
      texts[at] = typeof value === 'string' ? value : showValue(value, formats[style] ?? 'General', date1904);
    }
    if (formula !== null) {
      formulas ??= [];
      pad(formulas, at, null);
      formulas[at] = formula;
    }
  }
  const index = row.row - used.top;
  if (values.length > 0) {
    blocks.values[index] = values;
    blocks.texts[index] = texts;
  }
  if (formulas) blocks.formulas[index] = formulas;
}

/** Puts the formats of one row's cells into the block; blank ones take the row's or their column's. */
function fillFormats(
  blocks: Blocks,
  used: Area,
  row: ReadRow,
  byColumn: readonly string[],
  context: ReadContext,
): void {
  const rowFormat = row.style > 0 ? (context.formats[row.style] ?? 'General') : null;
  const width = rowFormat === null || rowFormat === 'General' ? 0 : used.right - used.left + 1;
  const formats = rowFormat === null ? [...byColumn] : new Array<string>(width).fill(rowFormat);
  for (const { col, style } of row.cells) {
    const at = col - used.left;
    if (at < 0 || col > used.right) continue;
    const format = context.formats[style] ?? 'General';
    if (format === 'General' && at >= formats.length) continue;
    pad(formats, at, 'General');
    formats[at] = format;
  }
  if (formats.length > 0 || byColumn.length > 0) blocks.formats[row.row - used.top] = formats;
}

/** Formats that blank cells take from their columns; empty where no column has any. */
function columnFormats(columns: readonly Columns[], used: Area, context: ReadContext): string[] {
  const formats: string[] = [];
  for (const { first, last, style } of columns) {
    const format = context.formats[style] ?? 'General';
    if (format === 'General') continue;
    for (let col = Math.max(first, used.left); col <= Math.min(last, used.right); col++) {
      pad(formats, col - used.left, 'General');
      formats[col - used.left] = format;
    }
  }
  return formats;
}

function hiddenColumns(columns: readonly Columns[], used: Area): number[] {
  const hidden: number[] = [];
  for (const run of columns) {
    if (!run.hidden) continue;
    for (let col = Math.max(run.first, used.left); col <= Math.min(run.last, used.right); col++)
      hidden.push(col);
  }
  return hidden;
}

/** A sheet without cells: an empty one, or a chart. */
export function emptySheet(identity: Identity): SheetSnapshot {
  return {
    ...identity,
    isProtected: false,
    used: null,
    values: [],
    texts: [],
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  };
}

/**
 * Reads a worksheet part.
 * @throws XmlError when the part is cut off, malformed or has a document type
 */
export function readSheet(xml: string, identity: Identity, context: ReadContext): SheetSnapshot {
  const columns: Columns[] = [];
  const merges: Area[] = [];
  let rows: readonly ReadRow[] = [];
  let isProtected = false;
  walkXml(xml, {
    consume(tag) {
      if (tag.depth !== 1) return undefined;
      if (tag.name === 'mergeCells') return readMerges(xml, tag, merges);
      if (tag.name !== 'sheetData' || tag.selfClosing) return undefined;
      const data = readSheetData(xml, tag.end, tag.prefix, context);
      rows = data.rows;
      return data.end;
    },
    open(tag) {
      const { name, depth } = tag;
      if (depth === 1 && name === 'sheetProtection') isProtected = isTrue(tag.attribute('sheet'));
      else if (depth === 2 && name === 'col') columns.push(columnsOf(tag));
    },
  });
  const used = usedArea(rows);
  if (!used) return { ...emptySheet(identity), isProtected, merges };
  const blocks = emptyBlocks(used.bottom - used.top + 1);
  const byColumn = columnFormats(columns, used, context);
  if (byColumn.length > 0) blocks.formats.fill(byColumn);
  const hiddenRows: number[] = [];
  for (const row of rows) {
    if (row.row < used.top || row.row > used.bottom) continue;
    if (row.hidden) hiddenRows.push(row.row);
    fillContent(blocks, used, row, context);
    if (context.hasFormats) fillFormats(blocks, used, row, byColumn, context);
  }
  return {
    ...identity,
    isProtected,
    used,
    ...blocks,
    merges,
    hiddenRows,
    hiddenCols: hiddenColumns(columns, used),
  };
}
