import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { MarkSeverity } from '../../../../src/model';
import { fromA1 } from '../../../../src/model';
import { markCells, unmarkSheets } from '../../../../src/hosts/xlsx/edit/marks';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import {
  PLAIN_STYLES,
  childNames,
  corpusBook,
  openpyxlDump,
  reopened,
  savedByLibreOffice,
  savedByOpenpyxl,
  sheetXml,
  smallBook,
} from '../support/small-books';
import type { SmallBook } from '../support/small-books';

const mark = (sheet: string, cell: string, severity: MarkSeverity) => ({
  address: { sheet, ...fromA1(cell)! },
  severity,
});
const namesOf = (book: XlsxWorkbook) => book.sheets.map((sheet) => sheet.name);
const allText = (book: XlsxWorkbook) => book.pkg.partNames.map((part) => [part, book.pkg.text(part)]);

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const FILL_RULE = (priority: number, extra = '') =>
  `<conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="${priority}"${extra}><formula>$A$1&gt;0</formula></cfRule></conditionalFormatting>`;
const X14 =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="expression" priority="9" id="{1}"><xm:f>TRUE</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref>' +
  '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const DXF = '<dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf>';

describe('mark', () => {
  test('gives each severity a rule of its own over whole merged areas', () => {
    const book = smallBook({
      sheets: { 表: `${DATA}<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells><pageMargins/>` },
    });
    markCells(book, [
      mark('表', 'A1', 'error'),
      mark('表', 'A2', 'error'),
      mark('表', 'C3', 'warning'),
      mark('表', 'B2', 'info'),
      mark('表', 'D9', 'info'),
      mark('表', 'D9', 'info'),
    ]);
    expect(childNames(sheetXml(book, '表'))).toEqual([
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'conditionalFormatting',
      'conditionalFormatting',
      'pageMargins',
    ]);
    const rules = openpyxlDump(book).sheets['表']!.rules;
    expect(rules.map(({ sqref, formula }) => [sqref, formula])).toEqual([
      ['A1:A2', ['LEN("jixiao:error")>0']],
      ['B2:C4', ['LEN("jixiao:warning")>0']],
      ['D9', ['LEN("jixiao:info")>0']],
    ]);
    expect(rules.map((rule) => rule.fill)).toEqual(['FFFFB3B3', 'FFFFF2CC', 'FFEAF3FB']);
  });

  test.each([
    ['none', '', [1, 2]],
    ['with room before them', FILL_RULE(3), [1, 2]],
    ['without room before them', FILL_RULE(2) + FILL_RULE(6), [7, 8]],
    ['x14 ones', FILL_RULE(2) + X14, [10, 11]],
  ])('takes priorities that others do not use: %s', (_, others, expected) => {
    const book = smallBook({
      sheets: { S: DATA + others },
      styles: `${PLAIN_STYLES}<dxfs count="1">${DXF}</dxfs>`,
    });
    markCells(book, [mark('S', 'A1', 'error'), mark('S', 'B1', 'info')]);
    const ours = [...sheetXml(book, 'S').matchAll(/priority="(\d+)"><formula>LEN/g)].map((match) =>
      Number(match[1]),
    );
    expect(ours).toEqual(expected);
    unmarkSheets(book, ['S']);
    expect(sheetXml(book, 'S')).toContain(others);
  });

  test('replaces earlier marks of its sheets only', () => {
    const book = smallBook({ sheets: { S: DATA, T: DATA } });
    markCells(book, [mark('S', 'A1', 'error'), mark('T', 'A1', 'error')]);
    const other = sheetXml(book, 'T');
    markCells(book, [mark('S', 'B2', 'info')]);
    const { sheets } = openpyxlDump(book);
    expect(sheets['S']!.rules.map((rule) => rule.sqref)).toEqual(['B2']);
    expect(sheetXml(book, 'T')).toBe(other);
  });

  test('splits long lists', () => {
    const book = smallBook({ sheets: { S: DATA } });
    const cells = Array.from({ length: 2500 }, (_, i) => mark('S', `A${2 * i + 1}`, 'error'));
    markCells(book, cells);
    const rules = openpyxlDump(book).sheets['S']!.rules;
    expect(rules.map((rule) => rule.sqref.split(' ').length)).toEqual([1000, 1000, 500]);
    expect(new Set(rules.map((rule) => rule.priority)).size).toBe(3);
  });
});

describe('unmark leaves everything as it was', () => {
  const books: [string, SmallBook][] = [
    ['plain', { sheets: { S: DATA, T: DATA } }],
    ['empty sheet data', { sheets: { S: '<sheetData/>' } }],
    [
      'other formats',
      {
        sheets: { S: DATA + FILL_RULE(1, ' stopIfTrue="1"') + X14 },
        styles: `${PLAIN_STYLES}<dxfs count="1">${DXF}</dxfs>`,
      },
    ],
    [
      'prefixed',
      {
        sheets: { S: DATA + FILL_RULE(4) },
        prefix: 'x:',
        styles: `${PLAIN_STYLES}<dxfs count="1">\n ${DXF}\n</dxfs>`,
      },
    ],
    [
      'empty dxfs',
      { sheets: { S: DATA }, styles: `${PLAIN_STYLES}<dxfs count="0"/><tableStyles count="0"/>` },
    ],
    ['strict', { sheets: { S: DATA }, strict: true }],
  ];
  test.each(books)('%s', (_, made) => {
    const book = smallBook(made);
    const before = allText(book);
    const bytes = book.pkg.save();
    markCells(
      book,
      namesOf(book).flatMap((sheet) => [mark(sheet, 'A1', 'error'), mark(sheet, 'B2', 'warning')]),
    );
    const later = reopened(book);
    expect(sheetXml(later, 'S')).toContain('jixiao:error');
    unmarkSheets(later, namesOf(later));
    expect(allText(later)).toEqual(before);
    unmarkSheets(book, namesOf(book));
    expect(book.pkg.save()).toBe(bytes);
  });

  test.each(readdirSync('tests/corpus/workbooks').map((file) => file.replace('.xlsx', '')))('%s', (name) => {
    const book = corpusBook(name);
    const before = allText(book);
    markCells(
      book,
      namesOf(book).flatMap((sheet) => [
        mark(sheet, 'A1', 'error'),
        mark(sheet, 'E10', 'warning'),
        mark(sheet, 'F11', 'info'),
      ]),
    );
    const later = reopened(book);
    unmarkSheets(later, namesOf(later));
    expect(allText(later)).toEqual(before);
  });

  test('on the sheets asked for', () => {
    const book = smallBook({ sheets: { S: DATA, T: DATA } });
    const before = sheetXml(book, 'S');
    markCells(book, [mark('S', 'A1', 'error'), mark('T', 'A1', 'error')]);
    const styles = book.pkg.text('xl/styles.xml');
    unmarkSheets(book, ['S']);
    expect(sheetXml(book, 'S')).toBe(before);
    expect(sheetXml(book, 'T')).toContain('jixiao:error');
    expect(book.pkg.text('xl/styles.xml')).toBe(styles);
  });

  test('a rule of others that says jixiao stays', () => {
    const mine = FILL_RULE(1).replace('$A$1&gt;0', 'A1="jixiao: error"');
    const book = smallBook({ sheets: { S: DATA + mine } });
    unmarkSheets(book, ['S']);
    expect(sheetXml(book, 'S')).toContain(mine);
  });
});

describe('marks are found again after another program has saved the workbook', () => {
  const made: SmallBook = {
    sheets: { S: DATA + FILL_RULE(1), T: DATA },
    styles: `${PLAIN_STYLES}<dxfs count="1">${DXF}</dxfs>`,
  };
  test.each([
    ['openpyxl', savedByOpenpyxl],
    ['LibreOffice', savedByLibreOffice],
  ])('%s', (_, save) => {
    const book = smallBook(made);
    // The same range as the other rule: programs then put both into one element.
    const cells = Array.from({ length: 9 }, (__, i) => [
      mark('S', `A${i + 1}`, 'error'),
      mark('S', `B${i + 1}`, 'error'),
    ]);
    markCells(book, [...cells.flat(), mark('T', 'A1', 'warning'), mark('T', 'A2', 'info')]);
    const saved = save(book);
    expect(openpyxlDump(saved).sheets['S']!.rules).toHaveLength(2);
    expect(openpyxlDump(saved).sheets['T']!.rules).toHaveLength(2);
    unmarkSheets(saved, ['S', 'T']);
    const { sheets } = openpyxlDump(saved);
    expect(sheets['S']!.rules).toMatchObject([{ sqref: 'A1:B9', formula: ['$A$1>0'] }]);
    expect(sheets['T']!.rules).toEqual([]);
  });
});
