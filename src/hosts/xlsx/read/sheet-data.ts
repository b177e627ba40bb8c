import type { CellValue } from '../../../model';
import { decodeXstring, tagEnd, textOf, XmlError } from '../xml';
import { closeTagAt, nextTag, walkElement } from '../xml-walk';
import { contentReader } from './cell-content';
import { newCellTag, readTag } from './cell-tag';
import type { Cursor } from './cell-tag';
import { dateSerial } from './cell-text';

/** What a workbook's sheets need to be read. */
export interface ReadContext {
  readonly sharedStrings: () => readonly string[];
  /** Number format codes by cell style. */
  readonly formats: readonly string[];
  /** Whether any of them is other than General. */
  readonly hasFormats: boolean;
  readonly date1904: boolean;
}

/** One cell that is written in the file. */
interface ReadCell {
  readonly col: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

export interface ReadRow {
  readonly row: number;
  readonly hidden: boolean;
  /** The row's own style; 0 when it has none. */
  readonly style: number;
  readonly cells: ReadCell[];
}

export interface SheetData {
  readonly rows: readonly ReadRow[];
  /** Position behind the closing tag. */
  readonly end: number;
}

/** White space, / or > : what may follow an element's name. */
const endsName = (code: number): boolean => code <= 32 || code === 47 || code === 62;

function typedValue(type: string, raw: string, context: ReadContext, position: number): CellValue {
  switch (type) {
    case 's': {
      const text = context.sharedStrings()[Number(raw)];
      if (text === undefined) throw new XmlError('malformed', position);
      return text;
    }
    case 'str':
    case 'inlineStr':
      return decodeXstring(raw);
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { error: raw.trim() };
    case 'd':
      return dateSerial(raw, context.date1904) ?? raw;
    default: {
      const number = Number(raw);
      if (Number.isNaN(number)) return raw;
      return number === 0 && raw.trim() === '' ? null : number;
    }
  }
}

/**
 * Reads the rows of a sheet, from behind the opening tag of sheetData to its closing tag.
 * @throws XmlError when the rows are cut off or malformed
 */
export function readSheetData(xml: string, start: number, prefix: string, context: ReadContext): SheetData {
  const rowName = `${prefix}row`;
  const cellName = `${prefix}c`;
  const valueStart = `<${prefix}v>`;
  const valueEnd = `</${prefix}v></${prefix}c>`;
  const cellEnd = `</${prefix}c>`;
  const inlineStart = `<${prefix}is><${prefix}t`;
  const inlineEnd = `</${prefix}t></${prefix}is></${prefix}c>`;
  const readContent = contentReader(xml);
  const cursor: Cursor = { xml, at: start };
  const tag = newCellTag();
  const rows: ReadRow[] = [];
  let lastRow = -1;

  /**
   * Goes behind the name of the next element of this name, passing over others; false (and behind the
   * closing tag) when the parent, of name `parent`, ends first.
   */
  function nextElement(name: string, parent: string): boolean {
    for (;;) {
      const at = nextTag(xml, cursor.at);
      if (xml.charCodeAt(at + 1) === 47) {
        cursor.at = closeTagAt(xml, at, parent);
        return false;
      }
      const behind = at + 1 + name.length;
      if (xml.startsWith(name, at + 1) && endsName(xml.charCodeAt(behind))) {
        cursor.at = behind;
        return true;
      }
      cursor.at = walkElement(xml, at, {});
    }
  }

  /**
   * Text of a cell that holds nothing but a plain value, the common case; null (and the cursor unmoved)
   * for any other. `open` is the text's tag up to its >, which may have attributes.
   */
  function plainText(open: string, close: string): string | null {
    if (!xml.startsWith(open, cursor.at)) return null;
    const behind = cursor.at + open.length;
    const from = open.endsWith('>') ? behind : tagEnd(xml, behind) + 1;
    const to = xml.indexOf('<', from);
    if (from === 0 || !xml.startsWith(close, to) || xml.charCodeAt(from - 2) === 47) return null;
    cursor.at = to + close.length;
    return textOf(xml.slice(from, to));
  }

  let value: CellValue = null;
  let formula: string | null = null;

  /** Sets value and formula from what stands between a cell's tags, of which the opening one begins at `at`. */
  function readValue(at: number, row: number, col: number): void {
    const { type } = tag;
    if (xml.startsWith(cellEnd, cursor.at)) {
      cursor.at += cellEnd.length;
      return;
    }
    const isInline = type === 'inlineStr';
    const plain = isInline ? plainText(inlineStart, inlineEnd) : plainText(valueStart, valueEnd);
    if (plain !== null) {
      value = typedValue(type, plain, context, at);
      return;
    }
    const content = readContent(at, row, col);
    cursor.at = content.end;
    const raw = isInline ? (content.inline ?? content.value) : content.value;
    if (raw !== null) value = typedValue(type, raw, context, at);
    formula = content.formula;
  }

  /** Reads the cells up to the end of the row; gives the row that they name themselves, or -1. */
  function readCells(row: number, cells: ReadCell[]): number {
    let col = -1;
    let ownRow = -1;
    while (nextElement(cellName, rowName)) {
      const at = cursor.at - cellName.length - 1;
      readTag(cursor, tag);
      col = tag.col < 0 ? col + 1 : tag.col;
      if (tag.row >= 0) ownRow = tag.row;
      const { style } = tag;
      value = formula = null;
      if (!tag.empty) readValue(at, row, col);
      cells.push({ col, value, formula, style });
    }
    return ownRow;
  }

  let highest = -1;
  /** Rows so far, once one of them was out of order. */
  let seen: Set<number> | undefined;
  while (nextElement(rowName, `${prefix}sheetData`)) {
    readTag(cursor, tag);
    const { row: given, hidden, empty } = tag;
    const style = tag.customFormat ? tag.style : 0;
    const cells: ReadCell[] = [];
    const next = given < 0 ? lastRow + 1 : given;
    const ownRow = empty ? -1 : readCells(next, cells);
    lastRow = given < 0 && ownRow >= 0 ? ownRow : next;
    if (cells.length === 0 && !hidden) continue;
    if (lastRow > highest) highest = lastRow;
    else {
      // Which of two rows of one number counts, nobody can say: better refused than half read.
      seen ??= new Set(rows.map(({ row }) => row));
      if (seen.has(lastRow)) throw new XmlError('malformed', cursor.at);
    }
    seen?.add(lastRow);
    rows.push({ row: lastRow, hidden, style, cells });
  }
  return { rows, end: cursor.at };
}
