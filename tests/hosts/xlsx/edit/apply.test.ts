import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../../../src/hosts/error';
import { applyPlan } from '../../../../src/hosts/xlsx/edit';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import type { Op } from '../../../../src/model';
import { VARIANTS } from '../fixtures/rich';
import { openBytes, openpyxlDump, reopened, savedByLibreOffice, smallBook } from '../support/small-books';

const parts = (book: XlsxWorkbook, but: readonly string[] = []) =>
  book.pkg.partNames
    .filter((part) => !but.includes(part))
    .map((part) => [part, Buffer.from(book.pkg.bytes(part))]);
const worksheets = (book: XlsxWorkbook) =>
  book.sheets.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name);

describe.each(Object.keys(VARIANTS))('a rich workbook: %s', (variant) => {
  const open = () => openBytes(VARIANTS[variant]!());

  test('marks and comments go without a trace', () => {
    const book = open();
    const before = parts(book, ['[Content_Types].xml']);
    const bytes = book.pkg.save();
    const ops: Op[] = worksheets(book).flatMap((sheet) => [
      {
        op: 'mark',
        cells: [2, 3, 4].map((row) => ({ address: { sheet, row, col: row }, severity: 'error' })),
      },
      ...[30, 31].map((row): Op => ({ op: 'comment', address: { sheet, row, col: 1 }, text: '说明' })),
    ]);
    expect(applyPlan(book, { ops }).skipped).toEqual([]);
    const later = reopened(book);
    applyPlan(later, { ops: [{ op: 'unmark' }, { op: 'uncomment' }] });
    expect(parts(later, ['[Content_Types].xml'])).toEqual(before);
    expect(book.pkg.save()).not.toEqual(bytes);
  });

  test('a copied sheet goes without a trace', () => {
    const book = open();
    const source = worksheets(book)[0]!;
    // The list of formula cells is dropped, and stays so: programs make it anew.
    const dropped = ['xl/calcChain.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
    const before = parts(book, dropped);
    const copy: Op = { op: 'copySheet', from: source, name: '副本', after: source };
    expect(applyPlan(book, { ops: [copy] }).skipped).toEqual([]);
    expect(applyPlan(book, { ops: [{ op: 'deleteSheet', sheet: '副本' }] }).skipped).toEqual([]);
    expect(parts(book, dropped)).toEqual(before);
  });
});

test('LibreOffice opens a copy of a rich sheet', () => {
  const book = openBytes(VARIANTS['excel']!());
  const source = worksheets(book)[0]!;
  applyPlan(book, { ops: [{ op: 'copySheet', from: source, name: '副本', after: source }] });
  const { sheets } = openpyxlDump(savedByLibreOffice(book));
  expect(sheets['副本']!.merged).toEqual(sheets[source]!.merged);
  expect(Object.keys(sheets['副本']!.cells)).toEqual(Object.keys(sheets[source]!.cells));
  // Its comments are left out: LibreOffice loses those of sheets behind one with scenarios.
});

test('ops are done in order, and told of in order', () => {
  const book = smallBook({ sheets: { S: '<sheetData/>', 锁: '<sheetData/><sheetProtection sheet="1"/>' } });
  const set = (row: number, old: string | null, value: string): Op => ({
    op: 'set',
    address: { sheet: 'S', row, col: 0 },
    old,
    oldFormula: null,
    value,
  });
  const ops: Op[] = [
    set(0, null, 'a'),
    { op: 'insertRows', sheet: 'S', at: 0, count: 1, formatFrom: 'below' },
    set(0, 'a', 'b'),
    set(1, 'a', 'b'),
    { op: 'insertRows', sheet: '锁', at: 0, count: 1, formatFrom: 'below' },
    { op: 'deleteRows', sheet: '无', at: 0, count: 1 },
    {
      op: 'mark',
      cells: [
        { address: { sheet: 'S', row: 0, col: 0 }, severity: 'info' },
        { address: { sheet: '无', row: 0, col: 0 }, severity: 'info' },
      ],
    },
    { op: 'unmark', sheets: ['无'] },
  ];
  const { applied, skipped } = applyPlan(book, { ops });
  expect(applied.map(({ op }) => op)).toEqual(['set', 'insertRows', 'set', 'mark', 'unmark']);
  expect(skipped.map(({ op, reason }) => [op.op, reason])).toEqual([
    ['set', 'changed'],
    ['insertRows', 'protected'],
    ['deleteRows', 'missing'],
    ['mark', 'missing'],
  ]);
  expect(openpyxlDump(book).sheets['S']!.cells).toEqual({ A2: 'b' });
});

const EDITS: readonly Op[] = [
  { op: 'mark', cells: [{ address: { sheet: 'S', row: 0, col: 0 }, severity: 'info' }] },
  { op: 'comment', address: { sheet: 'S', row: 0, col: 0 }, text: '说明' },
  { op: 'merge', range: { sheet: 'S', top: 4, left: 0, bottom: 5, right: 0 } },
  {
    op: 'set',
    address: { sheet: 'S', row: 0, col: 0 },
    old: null,
    oldFormula: null,
    value: '甲',
  },
];

describe.each([
  ['cut off', '<worksheet><sheetData>'],
  ['without any content', '<worksheet/>'],
  ['with a broken tag', '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:B1></mergeCells></worksheet>'],
])('a sheet %s', (_, xml) => {
  test.each(EDITS.map((op) => [op.op, op] as const))('is named, not written: %s', (__, op) => {
    const book = smallBook({ sheets: { S: '<sheetData/>' } });
    book.pkg.setText('xl/worksheets/sheet1.xml', xml);
    expect(() => applyPlan(book, { ops: [op] })).toThrow(HostError);
    expect(book.pkg.text('xl/worksheets/sheet1.xml')).toBe(xml);
  });
});
