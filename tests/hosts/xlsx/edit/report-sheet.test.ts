import { describe, expect, test } from '@jest/globals';
import type { Op, ReportSheetOp } from '../../../../src/model';
import { applyPlan } from '../../../../src/hosts/xlsx/edit';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import {
  childNames,
  corpusBook,
  openpyxlDump,
  reopened,
  savedByLibreOffice,
  savedByOpenpyxl,
  sheetXml,
  smallBook,
} from '../support/small-books';

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const report = (link = 'S', name = '检查报告'): ReportSheetOp => ({
  op: 'reportSheet',
  name,
  widths: [8, 30, 40],
  headerRow: 2,
  rows: [
    [{ text: '检查报告', style: 'title' }],
    [{ text: '1 张表', style: 'text' }],
    [
      { text: '级别', style: 'header' },
      { text: '单元格', style: 'header' },
      { text: '说明', style: 'header' },
    ],
    [
      { text: '错误', style: 'error' },
      { text: 'F5', style: 'text', link: { sheet: link, row: 4, col: 5 } },
      { text: '=100%', style: 'text' },
    ],
    [
      { text: '提示', style: 'info' },
      { text: '', style: 'text' },
      { text: '两\n行 <&>', style: 'warning' },
    ],
  ],
});
const apply = (book: XlsxWorkbook, ...ops: Op[]) => applyPlan(book, { ops });
const namesOf = (book: XlsxWorkbook) => book.sheets.map(({ name }) => name);

describe('report sheet', () => {
  test('has its texts, links, filter, frozen header and print settings', () => {
    const book = smallBook({ sheets: { "甲'乙": DATA } });
    const { applied, skipped } = apply(book, report("甲'乙"));
    expect(skipped).toEqual([]);
    expect(applied).toMatchObject([{ op: 'reportSheet', name: '检查报告' }]);
    const check = (saved: XlsxWorkbook) => {
      const dump = openpyxlDump(saved);
      expect(dump.order).toEqual(["甲'乙", '检查报告']);
      const sheet = dump.sheets['检查报告']!;
      expect(sheet.cells).toMatchObject({ A1: '检查报告', B4: 'F5', C4: '=100%', C5: '两\n行 <&>' });
      expect(sheet.links['B4']).toMatch(/^#?'甲''乙'[!.]F5$/);
      expect(sheet.filter).toBe('A3:C5');
      expect(sheet.printTitles).toMatch(/\$?3:\$?3$/);
    };
    check(book);
    expect(openpyxlDump(book).sheets['检查报告']!.freeze).toBe('A4');
    check(savedByLibreOffice(book));
    const xml = sheetXml(book, '检查报告');
    expect(xml).toContain('fitToPage="1"');
    expect(xml).toContain('orientation="landscape" fitToHeight="0"');
    expect(childNames(xml)).toEqual([
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter'],
      ...['conditionalFormatting', 'hyperlinks', 'pageMargins', 'pageSetup', 'headerFooter'],
      'ignoredErrors',
    ]);
    expect(book.pkg.text('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'检查报告'!$A$3:$C$5</definedName>`,
    );
  });

  test.each([
    ['as written', reopened],
    ['saved by LibreOffice', savedByLibreOffice],
    ['saved by openpyxl', savedByOpenpyxl],
  ])('replaces an earlier one of ours: %s', (_, save) => {
    const book = smallBook({ sheets: { S: DATA } });
    apply(book, report());
    const later = save(book);
    const parts = later.pkg.partNames.length;
    const { applied } = apply(later, { ...report(), rows: report().rows.slice(0, 4) });
    expect(applied).toMatchObject([{ name: '检查报告' }]);
    expect(namesOf(later)).toEqual(['S', '检查报告']);
    // LibreOffice gives each sheet an empty drawing, which goes with the old report.
    expect(later.pkg.partNames.length).toBeLessThanOrEqual(parts);
    const sheet = openpyxlDump(later).sheets['检查报告']!;
    expect(sheet.filter).toBe('A3:C4');
    expect(sheet.cells['A5']).toBeUndefined();
  });

  test('keeps what stands below the list out of the filter; writes numbers; links to itself by its own name', () => {
    const book = smallBook({ sheets: { 检查报告: DATA } });
    const below: ReportSheetOp['rows'] = [
      [],
      [{ text: '各表', style: 'title' }],
      [
        { text: '3', number: 3, style: 'error' },
        { text: 'A1', style: 'text', link: { sheet: '检查报告', row: 0, col: 0 } },
        { text: '很长的一句话，不换行'.repeat(9), style: 'note' },
      ],
    ];
    const op = report();
    apply(book, { ...op, rows: [...op.rows, ...below], lastRow: 4 });
    const check = (saved: XlsxWorkbook) => {
      const sheet = openpyxlDump(saved).sheets['检查报告 (2)']!;
      expect(sheet.filter).toBe('A3:C5');
      expect(sheet.cells).toMatchObject({ A8: 3, A7: '各表' });
      expect(sheet.links['B8']).toMatch(/^#?'?检查报告 \(2\)'?[!.]A1$/);
    };
    check(book);
    check(savedByLibreOffice(book));
    expect(book.pkg.text('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'检查报告 (2)'!$A$1:$C$5,'检查报告 (2)'!$A$7:$C$8</definedName>`,
    );
    // One line: a note runs over.
    expect(sheetXml(book, '检查报告 (2)')).toContain('<row r="8" ht="18">');
  });

  test("does not touch others' sheet of that name, and the inverse deletes ours", () => {
    const book = smallBook({ sheets: { 检查报告: DATA } });
    const before = book.pkg.partNames.map((part) => [part, book.pkg.text(part)]);
    const { applied } = apply(book, report('检查报告'));
    expect(applied).toMatchObject([{ name: '检查报告 (2)' }]);
    apply(book, report('检查报告'));
    expect(namesOf(book)).toEqual(['检查报告', '检查报告 (2)']);
    expect(apply(book, { op: 'deleteSheet', sheet: '检查报告 (2)' }).skipped).toEqual([]);
    const after = book.pkg.partNames.map((part) => [part, book.pkg.text(part)]);
    expect(after.filter(([part]) => part !== 'xl/styles.xml')).toEqual(
      before.filter(([part]) => part !== 'xl/styles.xml'),
    );
  });

  test('does not grow the styles when it is written again; marks and the report do not mix', () => {
    const book = smallBook({ sheets: { S: DATA }, prefix: 'x:' });
    apply(book, report());
    const styles = book.pkg.text('xl/styles.xml');
    apply(book, report());
    expect(book.pkg.text('xl/styles.xml')).toBe(styles);
    apply(book, { op: 'unmark' });
    expect(sheetXml(book, '检查报告')).toContain('jixiao:report');
    expect(openpyxlDump(book).sheets['检查报告']!.cells['A1']).toBe('检查报告');
  });

  test('is refused on a protected structure and under an impossible name', () => {
    const book = smallBook({ sheets: { S: DATA }, before: '<workbookProtection lockStructure="1"/>' });
    expect(apply(book, report()).skipped).toMatchObject([{ reason: 'protected' }]);
    expect(apply(book, report('S', 'a/b')).skipped).toMatchObject([{ reason: 'invalid' }]);
  });

  test('strict OOXML', () => {
    const book = smallBook({ sheets: { S: DATA }, strict: true });
    apply(book, report());
    expect(openpyxlDump(savedByLibreOffice(book)).sheets['检查报告']!.cells['B4']).toBe('F5');
  });

  test('corpus', () => {
    const book = corpusBook('高新区社会事务局2024项目绩效目标表');
    apply(book, report(book.sheets[3]!.name));
    expect(openpyxlDump(book).order).toHaveLength(33);
  });
});
