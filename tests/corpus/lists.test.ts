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
import { insertBlank, insertionIn, moved, stacked, unmerged } from '../support/transform';
import { throughXlsx } from '../support/xlsx-file';

const lists = layoutTables('flat-list');
const summaries = layoutTables('summary');
const drawn = new Map([...lists, ...summaries].map(({ name, grid }) => [name, sheetFromGrid(grid, { name })]));
const sheetOf = (name: string): SheetSnapshot => drawn.get(name)!;

/** As reviewed; with WRITE_LAYOUTS=1 written anew, to be reviewed. */
function expectedLines(name: string, lines: readonly string[]): readonly string[] {
  const file = join(__dirname, 'layouts', `${name}.tsv`);
  if (process.env.WRITE_LAYOUTS || !existsSync(file)) writeFileSync(file, `${lines.join('\n')}\n`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** A table a paragraph. */
const linesOf = (tables: readonly TargetTable[]): string[] =>
  tables.flatMap((table, i) => [...(i > 0 ? [''] : []), ...tableLines(table)]);

test('at least two of each', () => {
  expect(lists.length).toBeGreaterThan(1);
  expect(summaries.length).toBeGreaterThan(1);
});

describe.each(lists.map(({ name, grid }) => [name, grid] as const))('%s', (name, grid) => {
  const { tables } = recogniseSheet(sheetOf(name));

  test('is one table a project, each read whole', () => {
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      expect(table).toMatchObject({ layout: 'flat-list', kind: 'project', title: null, unread: [] });
    }
    expect(new Set(tables.map((table) => table.name?.value)).size).toBe(tables.length);
  });

  test('every field, address and row', () => {
    expect(linesOf(tables)).toEqual(expectedLines(name, linesOf(tables)));
  });

  test('the same from a real .xlsx file', async () => {
    const { tables: read } = recogniseWorkbook(await throughXlsx([sheetOf(name)]));
    expect(linesOf(read)).toEqual(linesOf(tables));
  });

  test('no error and no warning', () => {
    const { findings } = checkWorkbook(workbookFromGrids({ 表: grid }));
    const loud = findings.filter(({ severity }) => severity !== 'info');
    expect(
      loud.map(({ rule, address, messageId, data }) =>
        [rule, toA1(address), renderFinding(messageId, data).what].join(' '),
      ),
    ).toEqual([]);
  });
});

describe.each(summaries.map(({ name }) => name))('%s', (name) => {
  const found = recogniseSheet(sheetOf(name));
  const lines = (found.summaries ?? []).flatMap(({ total, unit, rows }) => [
    ['total', toA1(total.address), total.value?.number, unit].join(' '),
    ...rows.map(({ code, name: project, amount }) =>
      [code?.value ?? '-', project?.value, toA1(amount.address), amount.value?.number].join(' '),
    ),
  ]);

  test('its total and its rows; it is no table, and not unrecognised', async () => {
    expect(found.tables).toEqual([]);
    expect(found.reason).toBeUndefined();
    expect(lines).toEqual(expectedLines(name, lines));
    const { summaries: read, unrecognised } = recogniseWorkbook(await throughXlsx([sheetOf(name)]));
    expect(unrecognised).toEqual([]);
    expect(read.map(({ total }) => total.value)).toEqual(found.summaries?.map(({ total }) => total.value));
  });

  test('without any merged areas the same is read', () => {
    expect(recogniseSheet(unmerged(sheetOf(name))).summaries).toEqual(found.summaries);
  });
});

test('blank rows and columns anywhere change nothing but the addresses', () => {
  const cases = fc
    .constantFrom(...drawn.keys())
    .chain((name) =>
      fc.tuple(fc.constant(name), fc.array(insertionIn(sheetOf(name)), { minLength: 1, maxLength: 6 })),
    );
  fc.assert(
    fc.property(cases, ([name, insertions]) => {
      const after = recogniseSheet(insertions.reduce(insertBlank, sheetOf(name)));
      expect(after).toEqual(moved(recogniseSheet(sheetOf(name)), insertions));
    }),
    { numRuns: 200 },
  );
});

/** What was read: without the cells a label holds from. */
const readings = (sheet: SheetSnapshot) =>
  recogniseSheet(sheet).tables.flatMap((table) =>
    tableLines(table).filter((line) => !/\.level[12]\t/.test(line) && !line.endsWith('\t')),
  );

test('without any merged areas the same is read', () => {
  for (const { name } of lists) expect(readings(unmerged(sheetOf(name)))).toEqual(readings(sheetOf(name)));
});

/** What was read, without where it stands and how it is stored. */
const contents = (read: readonly TargetTable[]) =>
  JSON.parse(JSON.stringify(read), (key, item: unknown) =>
    ['address', 'range', 'stored', 'sheet'].includes(key) ? undefined : item,
  ) as TargetTable[];

test.each([1, 3])('lists and forms stacked with %i rows between them are those one by one', (gap) => {
  const forms = layoutTables('national-project', 'self-evaluation', 'tianjin');
  const sheets = new Map([...lists, ...forms].map(({ name, grid }) => [name, sheetFromGrid(grid, { name })]));
  const names = fc.array(fc.constantFrom(...sheets.keys()), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(names, (chosen) => {
      const parts = chosen.map((name) => sheets.get(name)!);
      const apart = parts.flatMap((sheet) => recogniseSheet(sheet).tables);
      expect(contents(recogniseSheet(stacked(parts, gap)).tables)).toEqual(contents(apart));
    }),
    { numRuns: 40 },
  );
});
