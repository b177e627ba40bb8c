import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { renderFinding } from '../../src/messages/findings';
import { toA1 } from '../../src/model';
import type { SheetSnapshot, TargetTable } from '../../src/model';
import { recogniseSheet, recogniseWorkbook } from '../../src/recognise';
import { sheetFromGrid, workbookFromGrids } from '../support/grid';
import { layoutTables } from '../support/layout-corpus';
import { tableLines } from '../support/table-lines';
import { insertBlank, insertionIn, moved, sideBySide, stacked, unmerged } from '../support/transform';
import { throughXlsx } from '../support/xlsx-file';

const tables = layoutTables('national-project', 'self-evaluation', 'shanghai', 'tianjin');
const sheetOf = ({ name, grid }: (typeof tables)[number]): SheetSnapshot => sheetFromGrid(grid, { name });
const drawn = new Map(tables.map((table) => [table.name, sheetOf(table)]));
const expectedFile = (name: string): string => join(__dirname, 'layouts', `${name}.tsv`);

/** As reviewed; with WRITE_LAYOUTS=1 written anew, to be reviewed. */
function expectedLines(name: string, lines: readonly string[]): readonly string[] {
  const file = expectedFile(name);
  if (process.env.WRITE_LAYOUTS || !existsSync(file)) writeFileSync(file, `${lines.join('\n')}\n`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** Errors and warnings, as a user reads them. */
const complaints = (grids: Readonly<Record<string, string>>): string[] =>
  checkWorkbook(workbookFromGrids(grids))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, address, messageId, data }) =>
      [rule, address.sheet, toA1(address), renderFinding(messageId, data).what].join(' '),
    );

test('all in one workbook: no error and no warning', () => {
  expect(complaints(Object.fromEntries(tables.map(({ name, grid }) => [name, grid])))).toEqual([]);
});

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((left) => items.map((right): [T, T] => [left, right]));

test('at least two of each layout', () => {
  const count = new Map<string, number>();
  for (const { layout } of tables) count.set(layout, (count.get(layout) ?? 0) + 1);
  expect([...count].filter(([, n]) => n < 2)).toEqual([]);
  expect([...count.keys()].sort()).toEqual(['national-project', 'self-evaluation', 'shanghai', 'tianjin']);
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  const sheet = sheetOf(table);
  const found = recogniseSheet(sheet).tables;

  test('is one table of its layout, read whole', () => {
    expect(found.map(({ layout, unread }) => ({ layout, unread }))).toEqual([
      { layout: table.layout, unread: [] },
    ]);
  });

  test('every field, address and row', () => {
    const lines = found.flatMap(tableLines);
    expect(lines).toEqual(expectedLines(name, lines));
  });

  test('the same from a real .xlsx file', async () => {
    const { tables: read } = recogniseWorkbook(await throughXlsx([sheet]));
    expect(read.flatMap(tableLines)).toEqual(found.flatMap(tableLines));
  });

  test('no error and no warning', () => {
    expect(complaints({ 表: table.grid })).toEqual([]);
  });
});

test('blank rows and columns anywhere change nothing but the addresses', () => {
  const cases = fc
    .constantFrom(...tables.map(({ name }) => name))
    .chain((name) =>
      fc.tuple(fc.constant(name), fc.array(insertionIn(drawn.get(name)!), { minLength: 1, maxLength: 6 })),
    );
  fc.assert(
    fc.property(cases, ([name, insertions]) => {
      const sheet = drawn.get(name)!;
      const after = recogniseSheet(insertions.reduce(insertBlank, sheet));
      expect(after).toEqual(moved(recogniseSheet(sheet), insertions));
    }),
    { numRuns: 200 },
  );
});

/** What was read: without the cells a label holds from, and those that can't be told when nothing is merged. */
const readings = (sheet: SheetSnapshot) =>
  recogniseSheet(sheet).tables.flatMap((table) =>
    tableLines({ ...table, range: { ...table.range, sheet: '' } })
      .filter((line) => !/\.level[12]\t|^range|^title|^org/.test(line))
      .filter((line) => !line.endsWith('∅') && !line.endsWith('\t')),
  );

test('without any merged areas the same is read', () => {
  for (const table of tables) expect(readings(unmerged(sheetOf(table)))).toEqual(readings(sheetOf(table)));
});

/** What was read, without where it stands and how it is stored. */
const contents = (read: readonly TargetTable[]) =>
  JSON.parse(JSON.stringify(read), (key, item: unknown) =>
    ['address', 'range', 'stored', 'sheet'].includes(key) ? undefined : item,
  ) as TargetTable[];

test.each([1, 3])('tables stacked with %i rows between them are the tables one by one', (gap) => {
  const names = fc.array(fc.constantFrom(...drawn.keys()), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(names, (parts) => {
      const sheets = parts.map((name) => drawn.get(name)!);
      const apart = sheets.flatMap((sheet) => recogniseSheet(sheet).tables);
      expect(contents(recogniseSheet(stacked(sheets, gap)).tables)).toEqual(contents(apart));
    }),
    { numRuns: 40 },
  );
});

test('two tables side by side are the two tables', () => {
  // 分值 and 得分 beside another table's header would be taken for its columns: no one prints them so.
  const forms = tables.filter(({ layout }) => layout !== 'self-evaluation').map(({ name }) => drawn.get(name)!);
  for (const [left, right] of pairs(forms)) {
    const apart = [left, right].flatMap((sheet) => recogniseSheet(sheet).tables);
    const { tables: found } = recogniseSheet(sideBySide(left, right));
    const inOrder = [...found].sort((a, b) => a.range.left - b.range.left);
    expect(contents(inOrder)).toEqual(contents(apart));
  }
});
