import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyToSnapshot, invert, pickSafe, safeFixes } from '../../src/fix';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { contains, storedAt, textAt, toA1 } from '../../src/model';
import type { Finding, Op, SheetSnapshot, WorkbookSnapshot } from '../../src/model';
import { recogniseWorkbook } from '../../src/recognise';
import { workbookFromGrids } from '../support/grid';
import { embed } from '../support/healthy-table';

const folder = join(__dirname, '../corpus/workbooks');
/** Single tables of the corpus, each a workbook of one sheet. */
let samples: readonly WorkbookSnapshot[] = [];

beforeAll(async () => {
  const books = await Promise.all(
    readdirSync(folder).map((file) =>
      XlsxHost.open(readFileSync(join(folder, file)), { codec: nodeCodec, fileName: file }).readWorkbook({}),
    ),
  );
  samples = books.flatMap((book) => book.sheets.map((sheet) => ({ ...book, sheets: [sheet] })));
});

const cellOf = ({ rule, address }: Finding): string => `${rule} ${address.sheet}!${toA1(address)}`;
const isMerged = (sheet: SheetSnapshot, row: number, col: number): boolean =>
  sheet.merges.some((area) => contains(area, { row, col }) && (area.top !== row || area.left !== col));

/** Every cell of a workbook as stored and shown: short rows of a block are blank to their end. */
const content = ({ sheets }: WorkbookSnapshot) =>
  sheets.map((sheet) => {
    const { used } = sheet;
    if (!used) return [];
    const cells: unknown[] = [];
    for (let row = used.top; row <= used.bottom; row++) {
      for (let col = used.left; col <= used.right; col++) {
        cells.push([storedAt(sheet, row, col), textAt(sheet, row, col)]);
      }
    }
    return cells;
  });

/** What people type into such cells. */
const DAMAGES = [
  '',
  '≥95百分比',
  '90%以上',
  '大于等于90%',
  '＝147万元',
  '>= 5 人',
  '100',
  '１００％',
  '25%',
  '0',
  0.5,
  100,
  0,
  '20万元',
  '20.00 元',
  '无',
  '/',
  '是/否',
  '完成',
  '1.甲\n2.甲\n3.乙',
  '进一步保障。',
  '11326 元/人/年。',
  '不低于80%以上',
  '=50%',
  '约30',
  '-5',
  '10075.00%',
  '及 时 。',
  '2024年12月底前；',
];

/** Writes into cells that hold something or could: never into covered ones. */
function damage(book: WorkbookSnapshot, hits: readonly { at: number; what: number }[]): WorkbookSnapshot {
  const sheet = book.sheets[0]!;
  const { used } = sheet;
  if (!used) return book;
  const width = used.right - used.left + 1;
  const ops = hits.flatMap(({ at, what }): Op[] => {
    const row = used.top + (Math.floor(at / width) % (used.bottom - used.top + 1));
    const col = used.left + (at % width);
    if (isMerged(sheet, row, col)) return [];
    const { value: old, formula: oldFormula } = storedAt(sheet, row, col);
    const value = DAMAGES[what % DAMAGES.length]!;
    return [
      {
        op: 'set',
        address: { sheet: sheet.name, row, col },
        old,
        oldFormula,
        value: value === '' ? null : value,
      },
    ];
  });
  return applyToSnapshot(book, { ops }).workbook;
}

/** Hits on the cells that the safe fixes look at: amounts, shares, goals, values. */
function fieldCells(book: WorkbookSnapshot): readonly number[] {
  const sheet = book.sheets[0]!;
  const { used } = sheet;
  if (!used) return [];
  const width = used.right - used.left + 1;
  return recogniseWorkbook(book).tables.flatMap(({ budget, schedule, goals, indicators }) =>
    [
      ...[budget?.total, budget?.fiscal, budget?.other, goals],
      ...(schedule?.periods.map(({ share }) => share) ?? []),
      ...indicators.map(({ value }) => value),
    ].flatMap((cell) => (cell ? (cell.address.row - used.top) * width + cell.address.col - used.left : [])),
  );
}

function expectHolds(book: WorkbookSnapshot): void {
  const { plan, before, after, workbook } = safeFixes(book);
  // Nothing safe is left.
  expect(after.findings.filter((finding) => pickSafe(finding)).map(cellOf)).toEqual([]);
  // Nothing new has appeared.
  const known = new Set(before.findings.map(cellOf));
  expect(after.findings.map(cellOf).filter((cell) => !known.has(cell))).toEqual([]);
  // The one plan does what the passes did, and its inverse takes it back.
  const applied = applyToSnapshot(book, plan);
  expect(applied.skipped).toEqual([]);
  expect(content(applied.workbook)).toEqual(content(workbook));
  const restored = applyToSnapshot(workbook, invert(plan));
  expect(restored.skipped).toEqual([]);
  expect(content(restored.workbook)).toEqual(content(book));
  // Formulas and error values are as they were.
  for (const op of plan.ops) expect(op).toMatchObject({ op: 'set', oldFormula: null });
}

describe('on the real tables', () => {
  test('safe fixes leave nothing safe, bring nothing new, and can be taken back', () => {
    expect(samples.length).toBeGreaterThan(80);
    for (const book of samples) expectHolds(book);
  });

  test('so they do however the tables are damaged', () => {
    const single = samples.filter(({ sheets: [sheet] }) => (sheet?.used?.bottom ?? 0) < 100);
    const property = fc.property(
      fc.nat(single.length - 1),
      fc.array(fc.record({ at: fc.nat(), what: fc.nat(), onField: fc.boolean() }), { maxLength: 12 }),
      (index, hits) => {
        const book = single[index]!;
        const fields = fieldCells(book);
        expectHolds(
          damage(
            book,
            hits.map(({ at, what, onField }) => ({
              at: onField && fields.length > 0 ? fields[at % fields.length]! : at,
              what,
            })),
          ),
        );
      },
    );
    fc.assert(property, { numRuns: 150 });
  });
});

test('fixes of one cell that build on each other become one op from the old value to the last', () => {
  const book = workbookFromGrids({
    表1: embed(`
      | 三级指标 | 指标值 |
      | 群众满意度 | 90百分比以上。 |`).text,
  });
  const { plan, workbook } = safeFixes(book);
  expect(plan.ops).toEqual([expect.objectContaining({ old: '90百分比以上。', value: '≥90%' })]);
  expect(textAt(workbook.sheets[0]!, 9, 5)).toBe('≥90%');
});

test('formula cells are left alone', () => {
  const book = workbookFromGrids({
    表1: embed(`
      | 三级指标 | 指标值 |
      | 群众满意度 | {="90"&"%以上"; 90%以上} |`).text,
  });
  expect(safeFixes(book).plan.ops).toEqual([]);
});
