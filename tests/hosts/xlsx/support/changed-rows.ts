import { expect } from '@jest/globals';
import { deleteRows, insertRows } from '../../../../src/hosts/xlsx/edit/rows';
import type { RowChange } from '../../../../src/hosts/xlsx/edit/references-shift';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import type { SkipReason } from '../../../../src/model';
import { sheetXml, smallBook } from './small-books';
import type { SmallBook } from './small-books';

/** `+2@5`: two rows before row 5 of 数据; `-2@5`: its rows 5 and 6 away (as a user counts them). */
export function rowChange(text: string): RowChange {
  const [count, at] = text.slice(1).split('@').map(parseFloat);
  return { kind: text.startsWith('+') ? 'insert' : 'delete', sheet: '数据', at: at! - 1, count: count! };
}

/** The same on a workbook; `+2@5b`: styled as the row below. */
export function changeRows(book: XlsxWorkbook, text: string): SkipReason | null {
  const { kind, sheet, at, count } = rowChange(text);
  const formatFrom = text.endsWith('b') ? 'below' : 'above';
  return kind === 'insert'
    ? insertRows(book, { op: 'insertRows', sheet, at, count, formatFrom })
    : deleteRows(book, { op: 'deleteRows', sheet, at, count });
}

type Extra = Omit<SmallBook, 'sheets'> & { readonly others?: Readonly<Record<string, string>> };

/** A workbook whose sheet 数据 holds the elements. */
export const bookOf = (content: string, { others = {}, ...extra }: Extra = {}): XlsxWorkbook =>
  smallBook({ ...extra, sheets: { 数据: content, ...others } });

/** What stands between a worksheet's tags. */
export const inner = (xml: string): string =>
  /^[^]*?<(?:x:)?worksheet[^>]*>([^]*)<\/(?:x:)?worksheet>$/.exec(xml)![1]!;

/** The elements of 数据 after the change. */
export function changedRows(text: string, content: string, extra: Extra = {}): string {
  const book = bookOf(content, extra);
  expect(changeRows(book, text)).toBeNull();
  return inner(sheetXml(book, '数据'));
}

export const NO_ROWS = '<sheetData/>';

/** Rows of one cell each, which holds the row's number. */
export const numberedRows = (...numbers: number[]): string =>
  `<sheetData>${numbers.map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`).join('')}</sheetData>`;
