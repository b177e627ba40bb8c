import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { deleteRows, insertRows } from '../../../src/hosts/xlsx/edit/rows';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/workbook';
import { removeDirectory, runPython, sofficeCommand, temporaryDirectory } from '../../support/tools';
import { VARIANTS } from './fixtures/rich';

const SUPPORT = join(__dirname, '..', '..', 'support', 'libreoffice_rows.py');
const DUMP = join(__dirname, 'fixtures', 'dump.py');
const CORPUS = join(__dirname, '..', '..', 'corpus', 'workbooks');

interface Case {
  readonly file: string;
  /** The first one when it is null. */
  readonly sheet: string | null;
  readonly kind: 'insert' | 'delete';
  /** As a user counts them. */
  readonly row: number;
  readonly count: number;
}

const RICH = 'rich.xlsx';
const on = (file: string, sheet: string) => (kind: Case['kind'], row: number, count: number) => ({
  file,
  sheet,
  kind,
  row,
  count,
});
const rich = on(RICH, '数据');

const CASES: readonly Case[] = [
  rich('insert', 1, 1), // Above everything; LibreOffice then takes the formats from below
  rich('insert', 2, 1), // At the header
  rich('insert', 3, 2), // At the top of tables, filters, validations and shared formulas
  rich('insert', 5, 1), // In the middle of them
  rich('insert', 9, 3), // Where the shared formulas of column I lose their step
  rich('insert', 13, 1), // Below their last row
  rich('insert', 15, 2), // Inside a merge
  rich('insert', 17, 1), // Right below a merge
  rich('insert', 26, 1), // Behind the print area's second part begins
  rich('insert', 40, 1), // Below everything
  rich('delete', 5, 1),
  rich('delete', 8, 3),
  rich('delete', 15, 1), // Inside a merge
  rich('delete', 14, 3), // A whole merge, and a comment
  rich('delete', 18, 5),
  ...readdirSync(CORPUS).map((file, i) => ({
    ...{ file, sheet: null, row: 12, count: 2 },
    kind: i % 2 === 0 ? ('insert' as const) : ('delete' as const),
  })),
];

const dir = temporaryDirectory();
afterAll(() => removeDirectory(dir));

type Aspects = Readonly<Record<string, unknown>>;
interface Dump {
  readonly sheets: Readonly<Record<string, Aspects>>;
  readonly names: unknown;
}

const ours: Dump[] = [];
const theirs: Dump[] = [];

function sourceOf(file: string): string {
  if (file !== RICH) return join(CORPUS, file);
  const path = join(dir, RICH);
  writeFileSync(path, VARIANTS['excel']!());
  return path;
}

beforeAll(() => {
  const jobs = CASES.flatMap(({ file, sheet: named, kind, row, count }, i) => {
    const source = sourceOf(file);
    const edited = join(dir, `edited${i}.xlsx`);
    const book = XlsxWorkbook.open(readFileSync(source), { codec: nodeCodec, fileName: file });
    const sheet = named ?? book.sheets[0]!.name;
    const at = row - 1;
    const reason =
      kind === 'insert'
        ? insertRows(book, { op: 'insertRows', sheet, at, count, formatFrom: at === 0 ? 'below' : 'above' })
        : deleteRows(book, { op: 'deleteRows', sheet, at, count });
    if (reason) throw new Error(`${basename(file)} ${kind} ${row}: ${reason}`);
    writeFileSync(edited, book.pkg.save());
    return [
      { source: edited, target: join(dir, `ours${i}.xlsx`) },
      { source, target: join(dir, `theirs${i}.xlsx`), sheet, kind, at, count },
    ];
  });
  const request = { profile: join(dir, 'profile'), jobs };
  runPython(SUPPORT, [sofficeCommand()], JSON.stringify(request));
  const files = jobs.map(({ target }) => target);
  const dumps = JSON.parse(runPython(DUMP, files)) as Dump[];
  dumps.forEach((dump, i) => (i % 2 === 0 ? ours : theirs).push(dump));
}, 120_000);

const ASPECTS = [
  ...['values', 'formulas', 'results', 'merges', 'conditional formats', 'validations'],
  ...['comments', 'tables', 'row breaks', 'print area', 'print titles'],
];

/**
 * What is left out, because LibreOffice differs from Excel there or cannot hold it:
 * - the sheet of the pivot table: LibreOffice makes it anew from its source when it opens a file;
 * - formulas of validations, targets of links and the filtered range: its own insertion leaves them behind;
 * - heights: it measures rows anew, and gives new ones its default;
 * - how an error reads: Excel keeps the sheet's name (`数据!#REF!`), LibreOffice does not.
 */
const PIVOT_SHEET = '透视';
const error = (text: string): string =>
  text
    .replace(/(?:'[^']*'|[^\s!'(),<>=+*/-]+)!#REF!/gi, '#REF!')
    .replace(/^#(?:REF!|VALUE!|NAME\?)$/, '#REF!');

function withErrorsAlike(value: unknown): unknown {
  if (typeof value === 'string') return error(value);
  if (Array.isArray(value)) return value.map(withErrorsAlike);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withErrorsAlike(each)]));
}

const pick = (dump: Dump, aspect: string): unknown =>
  withErrorsAlike(
    Object.fromEntries(
      Object.entries(dump.sheets)
        .filter(([name]) => name !== PIVOT_SHEET)
        .map(([name, aspects]) => [name, aspects[aspect]]),
    ),
  );

const titled = CASES.map((each, i) => ({
  ...each,
  i,
  title: `${each.file}: ${each.kind} ${each.count} at row ${each.row}`,
}));

describe.each(titled)('$title', ({ i, kind }) => {
  test.each(ASPECTS)('gives the same %s as LibreOffice', (aspect) =>
    expect(pick(ours[i]!, aspect)).toEqual(pick(theirs[i]!, aspect)),
  );

  test('gives the same formats as LibreOffice', () => {
    const [mine, its] = [pick(ours[i]!, 'formats'), pick(theirs[i]!, 'formats')];
    // When it has deleted rows, LibreOffice writes out plain cells that were not there before.
    if (kind === 'insert') expect(mine).toEqual(its);
    else expect(its).toMatchObject(mine as object);
  });

  test('gives the same defined names as LibreOffice', () =>
    expect(withErrorsAlike(ours[i]!.names)).toEqual(withErrorsAlike(theirs[i]!.names)));
});
