import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaToA1, isCellError, toA1 } from '../../../../src/model';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/model';
import { corpusFiles } from '../../../support/corpus';
import {
  convertWithLibreOffice,
  removeDirectory,
  runPython,
  temporaryDirectory,
} from '../../../support/tools';
import type { OpenpyxlBook, OpenpyxlSheet } from '../support/small-books';
import { openHost, readBytes } from '../support/packages';

/** The sheet in the shape of tests/support/openpyxl_dump.py: formulas in place of their values. */
function dumped(sheet: SheetSnapshot): Pick<OpenpyxlSheet, 'cells' | 'merged' | 'formats'> {
  const cells: Record<string, unknown> = {};
  const formats: Record<string, string> = {};
  const { top, left } = sheet.used ?? { top: 0, left: 0 };
  const each = <T>(block: readonly (readonly T[])[], use: (value: T, cell: string) => void) =>
    block.forEach((row, i) => row.forEach((value, j) => use(value, toA1({ row: top + i, col: left + j }))));
  each(sheet.values, (value, cell) => {
    if (value !== null) cells[cell] = isCellError(value) ? value.error : value;
  });
  each(sheet.formulas, (formula, cell) => {
    if (formula !== null) cells[cell] = formula;
  });
  each(sheet.formats, (format, cell) => {
    if (format !== 'General') formats[cell] = format;
  });
  return { cells, formats, merged: sheet.merges.map(areaToA1).sort() };
}

const openpyxl = (path: string) =>
  JSON.parse(runPython('tests/support/openpyxl_dump.py', [path])) as OpenpyxlBook;

describe('the real workbooks, cell by cell as openpyxl reads them', () => {
  test.each(corpusFiles)('%s', async (file) => {
    const path = join('tests/corpus/workbooks', file);
    const { sheets } = await readBytes(readFileSync(path));
    const theirs = openpyxl(path);
    expect(sheets.map(({ name }) => name)).toEqual(theirs.order);
    let count = 0;
    for (const sheet of sheets) {
      const other = theirs.sheets[sheet.name]!;
      const { cells, merged, formats } = dumped(sheet);
      count += Object.keys(cells).length;
      expect(cells).toEqual(other.cells);
      expect(merged).toEqual(other.merged);
      expect(formats).toEqual(other.formats);
      expect(sheet.visibility).toBe(other.state);
    }
    expect(count).toBeGreaterThan(100);
  });

  test.each(corpusFiles)('%s: saved untouched, every entry is what it was', (file) => {
    const bytes = readFileSync(join('tests/corpus/workbooks', file));
    const host = openHost(bytes);
    const { pkg } = host.workbook;
    for (const part of pkg.partNames) if (/\.(xml|rels)$/.test(part)) pkg.setText(part, pkg.text(part));
    expect(host.bytes()).toBe(bytes);
    pkg.setText('new.xml', '<new/>');
    const saved = openHost(host.bytes()).workbook.pkg;
    expect(saved.partNames).toEqual([...pkg.partNames]);
    for (const part of pkg.partNames) expect(Buffer.compare(saved.bytes(part), pkg.bytes(part))).toBe(0);
  });
});

describe('files of other writers', () => {
  const dir = temporaryDirectory();
  const texts = (sheet: SheetSnapshot, row: number) => sheet.texts[row - sheet.used!.top];
  let written: WorkbookSnapshot;
  let written1904: WorkbookSnapshot;
  let converted: WorkbookSnapshot;

  beforeAll(async () => {
    const path = join(dir, 'sample.xlsx');
    runPython('tests/support/openpyxl_sample.py', [path]);
    written = await readBytes(readFileSync(path));
    runPython('tests/support/openpyxl_sample.py', [join(dir, 'sample1904.xlsx'), '1904']);
    written1904 = await readBytes(readFileSync(join(dir, 'sample1904.xlsx')));
    convertWithLibreOffice([path], 'xlsx:Calc MS Excel 2007 XML', join(dir, 'out'));
    converted = await readBytes(readFileSync(join(dir, 'out/sample.xlsx')));
  }, 120_000);

  afterAll(() => removeDirectory(dir));

  test('openpyxl', () => {
    const [sheet, hidden] = written.sheets as [SheetSnapshot, SheetSnapshot];
    expect(sheet).toMatchObject({
      name: '各类 & 单元格',
      visibility: 'visible',
      isProtected: true,
      used: { top: 0, left: 0, bottom: 8, right: 5 },
      merges: [{ top: 5, left: 0, bottom: 6, right: 2 }],
      hiddenRows: [2],
      hiddenCols: [4],
    });
    expect(texts(sheet, 0)).toEqual(['文字', ' 前后空格 ', '两行\n文字', '<&>"', "'=1+1", 'a\rb']);
    expect(texts(sheet, 1)).toEqual(['25%', '1,234.50', '7人', '(0.50)', '0.0000001', '1.23457E+13']);
    expect(sheet.values[2]!.slice(0, 3)).toEqual([true, false, { error: '#N/A' }]);
    expect(sheet.formulas[2]).toEqual([null, null, null, null, '=SUM(A2:C2)', '="="&A1']);
    expect(texts(sheet, 3)).toEqual(['2024年3月5日', '2024/3/5 13:30', '6:00']);
    expect(hidden).toMatchObject({
      visibility: 'hidden',
      used: { top: 2, left: 2, bottom: 2, right: 2 },
      values: [['唯一']],
    });
  });

  test('openpyxl, 1904 dates', () => {
    expect(written1904.date1904).toBe(true);
    expect(texts(written1904.sheets[0]!, 3)).toEqual(['2024年3月5日', '2024/3/5 13:30', '6:00']);
    expect(written1904.sheets[0]!.values[3]![0]).toBe(45356 - 1462);
  });

  test('LibreOffice shows the same', () => {
    const [sheet, hidden] = converted.sheets as [SheetSnapshot, SheetSnapshot];
    const original = written.sheets[0]!;
    expect(sheet.name).toBe(original.name);
    expect(sheet).toMatchObject({
      isProtected: true,
      merges: original.merges,
      hiddenRows: original.hiddenRows,
      hiddenCols: original.hiddenCols,
    });
    for (const row of [1, 3, 5]) expect(texts(sheet, row)).toEqual(texts(original, row));
    expect(texts(sheet, 0)!.slice(0, 5)).toEqual(texts(original, 0)!.slice(0, 5));
    expect(sheet.values[2]).toEqual([true, false, { error: '#N/A' }, null, 1241.75, '=文字']);
    expect(sheet.formulas[2]!.slice(4)).toEqual(['=SUM(A2:C2)', '="="&A1']);
    expect(hidden).toMatchObject({ visibility: 'hidden', values: [['唯一']] });
  });
});
