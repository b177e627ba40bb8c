import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { applyPlan } from '../../../src/hosts/xlsx/edit';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/workbook';
import type { Op } from '../../../src/model';
import { convertWithLibreOffice, removeDirectory, runPython, temporaryDirectory } from '../../support/tools';
import { unpacked, VARIANTS } from './fixtures/rich';
import type { Parts } from './fixtures/rich';

const PROBE = join(__dirname, 'fixtures', 'probe.py');
const READ_CELLS = join(__dirname, 'fixtures', 'read_cells.py');

/** Rows as a user counts them: two new ones before row 5, inside nearly everything. */
const ROW = 5;
const COUNT = 2;

const PLAN: readonly Op[] = [
  {
    op: 'set',
    address: { sheet: '数据', row: 21, col: 0 },
    old: '区域之外',
    oldFormula: null,
    value: '=不是公式',
  },
  {
    op: 'mark',
    cells: [
      { address: { sheet: '数据', row: 3, col: 1 }, severity: 'error' },
      { address: { sheet: '汇总 表', row: 8, col: 0 }, severity: 'info' },
    ],
  },
  { op: 'comment', address: { sheet: '数据', row: 7, col: 3 }, text: '新批注：请核对' },
  { op: 'insertRows', sheet: '数据', at: ROW - 1, count: COUNT, formatFrom: 'above' },
];

/** Everything the probe knows, and whether programs other than Excel keep it when they save the fixture. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  everywhere: [
    ...['rows', 'cell styles', 'values', 'formulas', 'merges', 'conditional formats', 'data validations'],
    ...['defined names', 'hyperlinks', 'comments', 'filters and sorting', 'page breaks'],
    ...['print and page settings', 'selections', 'array formulas', 'parts'],
  ],
  'not by openpyxl or LibreOffice': [
    ...['rich text', 'phonetic runs', 'dynamic arrays', 'data tables', 'scenarios', 'protected ranges'],
    ...['ignored errors', 'cell watches', 'consolidation', 'sparklines', 'threaded comments'],
    ...['x14 conditional formats', 'x14 data validations', 'shapes', 'pictures', 'charts', 'chart sources'],
    ...[
      'cell picture formulas',
      'frozen panes',
      'tables',
      'pivot tables',
      'pivot cache sources',
      'note shapes',
      'workbook settings',
    ],
  ],
};
const ALL_FEATURES = Object.values(FEATURES).flat();

/** What the plan adds by itself: the new rows and their styles, the changed cell, the new note. */
const ADDED: Readonly<Record<string, RegExp>> = {
  rows: new RegExp(`^数据 \\| (${ROW}|${ROW + 1}) \\| `),
  'cell styles': new RegExp(`^数据 \\| [A-Z]+(${ROW}|${ROW + 1}) \\| `),
  values: /^数据 \| A24 \| text \| .*=不是公式/,
  'note shapes': /^数据 \| 9 \| 3 \| /,
};

/** Parts that the plan has a reason to change. */
const TOUCHED =
  /^\[Content_Types\]\.xml$|\.rels$|^xl\/(workbook|styles|calcChain)\.xml$|worksheets\/sheet[1-4]\.xml$|omments?\d*\.xml$|[dD]rawing\d*\.(xml|vml)$|charts\/chart[12]\.xml$|tables\/|pivotCacheDefinition/;

interface Probed {
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly broken: readonly string[];
}

interface Case {
  readonly before: Parts;
  readonly after: Parts;
  readonly skipped: readonly unknown[];
  readonly expected: Probed;
  readonly found: Probed;
  readonly reopened: { openpyxl: Record<string, unknown>; libreoffice: Record<string, unknown> };
}

const dir = temporaryDirectory();
afterAll(() => removeDirectory(dir));

const names = Object.keys(VARIANTS);
const cases = new Map<string, Case>();

beforeAll(() => {
  const made = names.map((name, i) => {
    const file = (stage: string) => join(dir, `${stage}${i}.${name === 'xlsm' ? 'xlsm' : 'xlsx'}`);
    const bytes = VARIANTS[name]!();
    const book = XlsxWorkbook.open(bytes, { codec: nodeCodec, fileName: name });
    const { skipped } = applyPlan(book, { ops: PLAN });
    writeFileSync(file('before'), bytes);
    writeFileSync(file('after'), book.pkg.save());
    return { name, skipped, before: file('before'), after: file('after') };
  });
  const requests = made.flatMap(({ before, after }) => [
    { file: before, shift: ['数据', ROW, COUNT] },
    { file: after },
  ]);
  const probed = JSON.parse(runPython(PROBE, [], JSON.stringify(requests))) as Probed[];
  const reopened = join(dir, 'libreoffice');
  mkdirSync(reopened);
  convertWithLibreOffice(
    made.map(({ after }) => after),
    'xlsx',
    reopened,
  );
  const files = made.flatMap(({ after }, i) => [after, join(reopened, `after${i}.xlsx`)]);
  const cells = JSON.parse(runPython(READ_CELLS, files)) as Record<string, unknown>[];
  made.forEach(({ name, skipped, before, after }, i) => {
    cases.set(name, {
      before: unpacked(readFileSync(before)),
      after: unpacked(readFileSync(after)),
      skipped,
      expected: probed[2 * i]!,
      found: probed[2 * i + 1]!,
      reopened: { openpyxl: cells[2 * i]!, libreoffice: cells[2 * i + 1]! },
    });
  });
}, 120_000);

/** What is in one list and not in the other, counting repetitions. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('the rich workbook', () => {
  test('holds every feature', () => {
    const { features } = cases.get('excel')!.expected;
    expect(ALL_FEATURES.filter((name) => !features[name]?.length)).toEqual([]);
    expect(Object.keys(features).filter((name) => !ALL_FEATURES.includes(name))).toEqual([]);
  });
});

describe.each(names)('%s: set, mark, comment and insert', (name) => {
  test('are all applied', () => expect(cases.get(name)!.skipped).toEqual([]));

  test.each(ALL_FEATURES)('keep %s, moved with their rows', (feature) => {
    const { expected, found } = cases.get(name)!;
    const before = expected.features[feature] ?? [];
    const after = found.features[feature] ?? [];
    if (FEATURES['everywhere']!.includes(feature)) expect(before).not.toEqual([]);
    // The cell that was set is the only thing that is gone.
    const changed = (each: string) => feature === 'values' && each.includes('区域之外');
    expect(without(before, after).filter((each) => !changed(each))).toEqual([]);
    expect(without(after, before).filter((each) => !ADDED[feature]?.test(each))).toEqual([]);
  });

  test('leave all other parts byte for byte', () => {
    const { before, after } = cases.get(name)!;
    const differing = Object.keys(before).filter(
      (part) => !after[part] || Buffer.compare(before[part]!, after[part]) !== 0,
    );
    expect(differing.filter((part) => !TOUCHED.test(part))).toEqual([]);
    expect(differing).not.toEqual([]);
  });

  test('write well-formed XML, elements in the order of the schema', () => {
    const { found } = cases.get(name)!;
    expect(found.broken).toEqual([]);
    expect(found.features['out of order'] ?? []).toEqual([]);
  });

  test('drop the list of formula cells', () => {
    expect(Object.keys(cases.get(name)!.after).filter((part) => /calcChain/.test(part))).toEqual([]);
  });

  // openpyxl knows no strict OOXML, changed or not.
  const programs = name === 'strict' ? (['libreoffice'] as const) : (['openpyxl', 'libreoffice'] as const);
  test.each(programs)('%s opens the result', (program) => {
    const cells = cases.get(name)!.reopened[program];
    expect(cells).toMatchObject({
      '数据!A1': '预算绩效明细表（测试）',
      '数据!A4': '项目2',
      '数据!A7': '项目3',
      '数据!B7': 30,
      '数据!A24': '=不是公式',
      '数据!D15': '=SUM(D3:D14)',
      '数据!D10 comment': expect.stringContaining('新批注：请核对'),
      '数据!B4 comment': expect.stringContaining('见合同 A12'),
      '汇总 表!C2': '=数据!D15',
    });
    expect(cells).not.toHaveProperty(['数据!A5']);
    expect(cells).not.toHaveProperty(['数据!A6']);
  });
});
