import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { markCells } from '../../../src/hosts/xlsx/edit/marks';
import { markedLook, readSheetView } from '../../../src/hosts/xlsx/view';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/workbook';
import { removeDirectory, runPython, temporaryDirectory } from '../../support/tools';

/** A sheet as tests/support/openpyxl_looks.py prints it. */
interface Dump {
  readonly looks: readonly { readonly fill: Readonly<Record<string, unknown>> | null }[];
  readonly cells: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, { readonly width: number; readonly hidden: boolean }>>;
  readonly rows: Readonly<Record<string, { readonly height: number | null; readonly hidden: boolean }>>;
  readonly showGridLines: boolean;
}

const script = join(__dirname, '../../support/openpyxl_looks.py');
const corpus = join(__dirname, '../../corpus/workbooks');
let dir = '';
let styled = '';

beforeAll(() => {
  dir = temporaryDirectory();
  styled = join(dir, 'styled.xlsx');
  runPython(script, ['make', styled]);
});
afterAll(() => removeDirectory(dir));

const open = (path: string): XlsxWorkbook =>
  XlsxWorkbook.open(readFileSync(path), { codec: nodeCodec, fileName: path });

const dump = (path: string) => JSON.parse(runPython(script, ['dump', path])) as Record<string, Dump>;

/** openpyxl gives black for a pattern's missing colours: only what the fill states is compared. */
function comparable<T extends { fill: object | null }>(look: T, like: { fill: object | null }) {
  if (!look.fill || !like.fill) return look;
  const keys = Object.keys(like.fill);
  return {
    ...look,
    fill: Object.fromEntries(Object.entries(look.fill).filter(([key]) => keys.includes(key))),
  };
}

function expectSameLooks(path: string): number {
  const book = open(path);
  const sheets = dump(path);
  let compared = 0;
  for (const [name, expected] of Object.entries(sheets)) {
    const view = readSheetView(book, name);
    expect(view.showGridLines).toBe(expected.showGridLines);
    for (const [key, index] of Object.entries(expected.cells)) {
      const [row, col] = key.split(',').map(Number) as [number, number];
      const look = expected.looks[index]!;
      expect({ cell: key, ...comparable(view.lookAt(row, col), look) }).toEqual({ cell: key, ...look });
      compared++;
    }
    for (const [row, { height, hidden }] of Object.entries(expected.rows)) {
      expect({ row, height: view.rowHeight(Number(row)) }).toEqual({ row, height: hidden ? 0 : height });
    }
    for (const [col, { hidden }] of Object.entries(expected.columns)) {
      expect({ col, hidden: view.columnWidth(Number(col)) === 0 }).toEqual({ col, hidden });
    }
  }
  return compared;
}

describe('looks as openpyxl reads them', () => {
  it.each(readdirSync(corpus))('%s', (file) => {
    expect(expectSameLooks(join(corpus, file))).toBeGreaterThan(90);
  });

  it('every kind of font, fill, border and alignment', () => {
    expect(expectSameLooks(styled)).toBeGreaterThanOrEqual(96);
  });
});

describe('readSheetView', () => {
  it('gives one object to all cells of a style', () => {
    const view = readSheetView(open(join(corpus, readdirSync(corpus)[0]!)), '1.车辆保险费');
    expect(view.lookAt(2, 0)).toBe(view.lookAt(3, 0));
  });

  it('measures columns in digits of the default font', () => {
    const view = readSheetView(open(styled), '样式');
    // Calibri 11: seven pixels a digit; 12.25 digits are 86 pixels, the default is 64.
    expect([view.columnWidth(2), view.columnWidth(100)]).toEqual([86, 64]);
  });

  it('shows a sheet without cells', () => {
    const view = readSheetView(open(styled), '空白');
    expect(view.lookAt(0, 0)).toBe(view.lookAt(9, 9));
    expect([view.rowHeight(0), view.markAt(0, 0)]).toEqual([null, null]);
  });

  it('shows our marks as the program that opens the file will', () => {
    const book = open(styled);
    const cell = (row: number, col: number) => ({ sheet: '样式', row, col });
    markCells(book, [
      { address: cell(1, 1), severity: 'error' },
      { address: cell(4, 4), severity: 'warning' },
      { address: cell(5, 4), severity: 'info' },
    ]);
    const view = readSheetView(book, '样式');
    const severityAt = (row: number, col: number) => view.markAt(row, col)?.severity ?? null;
    expect([severityAt(1, 1), severityAt(4, 4), severityAt(5, 4)]).toEqual(['error', 'warning', 'info']);
    expect([severityAt(0, 0), severityAt(4, 5), severityAt(6, 4)]).toEqual([null, null, null]);

    const before = view.lookAt(4, 4);
    const line = { style: 'dashed', color: '#7f4f00' };
    expect(markedLook(before, view.markAt(4, 4))).toEqual({
      ...before,
      font: { ...before.font, color: '#5c3a00' },
      fill: { pattern: 'lightUp', foreground: '#ffd966', background: '#fff2cc' },
      borders: { top: line, right: line, bottom: line, left: line },
    });
    expect(markedLook(before, null)).toBe(before);
    expect(markedLook(view.lookAt(1, 1), view.markAt(1, 1)).font).toMatchObject({
      bold: true,
      color: '#9c0006',
    });
  });

  it("leaves other people's conditional formats alone", () => {
    const book = open(styled);
    const { part } = book.sheet('样式')!;
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="2">' +
      '<formula>A1="jixiao"</formula></cfRule></conditionalFormatting>';
    book.pkg.setText(part, book.pkg.text(part).replace('<pageMargins', `${rule}<pageMargins`));
    expect(readSheetView(book, '样式').markAt(0, 0)).toBeNull();
  });
});
