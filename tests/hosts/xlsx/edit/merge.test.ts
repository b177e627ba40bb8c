import { expect, test } from '@jest/globals';
import { areaFromA1 } from '../../../../src/model';
import type { MergeOp } from '../../../../src/model';
import { applyPlan } from '../../../../src/hosts/xlsx/edit';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { childNames, openpyxlDump, sheetXml, smallBook } from '../support/small-books';

const DATA =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row><row r="5"><c r="B5"><f>1</f></c></row></sheetData>';
const TAIL = '<conditionalFormatting sqref="A1"/><pageMargins/>';
const op = (kind: MergeOp['op'], range: string, sheet = 'S'): MergeOp => ({
  op: kind,
  range: { sheet, ...areaFromA1(range)! },
});
const apply = (book: XlsxWorkbook, ...ops: MergeOp[]) =>
  applyPlan(book, { ops }).skipped.map(({ reason }) => reason);

test.each(['', 'x:'])(
  'merge makes the section where it belongs, unmerge takes it away (prefix “%s”)',
  (prefix) => {
    const book = smallBook({ prefix, sheets: { S: DATA + TAIL } });
    const before = sheetXml(book, 'S');
    expect(apply(book, op('merge', 'A1:B2'), op('merge', 'D1:D9'))).toEqual([]);
    expect(childNames(sheetXml(book, 'S'))).toEqual([
      ...['sheetData', 'mergeCells', 'conditionalFormatting', 'pageMargins'],
    ]);
    expect(sheetXml(book, 'S')).toContain(`<${prefix}mergeCells count="2">`);
    expect(openpyxlDump(book).sheets['S']!.merged).toEqual(['A1:B2', 'D1:D9']);
    expect(apply(book, op('unmerge', 'A1:B2'))).toEqual([]);
    expect(openpyxlDump(book).sheets['S']!.merged).toEqual(['D1:D9']);
    expect(apply(book, op('unmerge', 'D1:D9'))).toEqual([]);
    expect(sheetXml(book, 'S')).toBe(before);
  },
);

test.each([
  ['<mergeCells count="1"><mergeCell ref="G1:G2"/></mergeCells>'],
  ['<mergeCells><mergeCell ref="G1:G2"/>\n</mergeCells>'],
])('others stay as they are: %s', (cells) => {
  const book = smallBook({ sheets: { S: DATA + cells } });
  const before = sheetXml(book, 'S');
  expect(apply(book, op('merge', 'A1:B1'), op('unmerge', 'A1:B1'))).toEqual([]);
  expect(sheetXml(book, 'S').replace(/\s+</g, '<')).toBe(before.replace(/\s+</g, '<'));
});

test('is refused with its reason', () => {
  const book = smallBook({
    sheets: {
      S: `${DATA.replace('</sheetData>', '<row r="9"><c r="A9"><f t="array" ref="A9:B9">1</f></c></row></sheetData>')}<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>`,
      锁: `<sheetData/><sheetProtection sheet="1"/>`,
    },
  });
  const xml = sheetXml(book, 'S');
  expect(
    apply(
      book,
      op('merge', 'D4:E5'),
      op('merge', 'C3:D4'),
      op('merge', 'A5:B5'),
      op('merge', 'A7'),
      op('merge', 'B9:C9'),
      op('unmerge', 'C3:D5'),
      op('merge', 'A1:B1', '锁'),
      op('merge', 'A1:B1', '无'),
    ),
  ).toEqual(['merged', 'merged', 'invalid', 'invalid', 'formula', 'changed', 'protected', 'missing']);
  expect(sheetXml(book, 'S')).toBe(xml);
});
