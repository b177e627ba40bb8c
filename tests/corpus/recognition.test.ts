import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { textAt, toA1 } from '../../src/model';
import type {
  Amount,
  Located,
  Recognition,
  SheetSnapshot,
  TargetTable,
  WorkbookSnapshot,
} from '../../src/model';
import { recogniseWorkbook } from '../../src/recognise';
import { corpusFile, corpusFiles, parsedTables, readCorpus } from '../support/corpus';
import type { ParsedTable } from '../support/corpus';

const expected = parsedTables();
const read = new Map<string, { workbook: WorkbookSnapshot; recognition: Recognition }>();

beforeAll(async () => {
  for (const file of corpusFiles) {
    const workbook = await readCorpus(file);
    read.set(file, { workbook, recognition: recogniseWorkbook(workbook) });
  }
});

test.each([
  ['退役军人事务局2021', 44, 396, 'hebei-2021', ['部门整体绩效目标']],
  ['民政局2022', 36, 335, 'hebei-2021', []],
  ['古城', 12, 105, 'hebei-2021', []],
  ['高新区', 32, 203, 'tangshan-2024', []],
  ['浑源县', 1, 80, 'shanxi-department-2024', []],
])('%s holds %i tables, %i indicators', (part, tables, indicators, layout, without) => {
  const { recognition } = read.get(corpusFile(part))!;
  expect(recognition.tables).toHaveLength(tables);
  expect(recognition.tables.reduce((sum, table) => sum + table.indicators.length, 0)).toBe(indicators);
  expect(new Set(recognition.tables.map((table) => `${table.layout} ${table.profile}`))).toEqual(
    new Set([`${layout} 2015`]),
  );
  expect(recognition.unrecognised).toEqual(without.map((sheet) => ({ sheet, reason: 'no-table' })));
  expect(recognition.tables.flatMap((table) => table.unread)).toEqual([]);
});

const located = (cell: Located<unknown> | null): string => (cell ? toA1(cell.address) : '');

/** Every cell with text below and including `from`, in reading order: found without the recogniser. */
function cellsFrom(sheet: SheetSnapshot, from: number): { a1: string; text: string }[] {
  const cells: { a1: string; text: string }[] = [];
  const { used } = sheet;
  for (let row = from; used && row <= used.bottom; row++) {
    for (let col = used.left; col <= used.right; col++) {
      const text = textAt(sheet, row, col).trim();
      if (text !== '') cells.push({ a1: toA1({ row, col }), text });
    }
  }
  return cells;
}

const number = (text: string): string =>
  /^-?[\d.]+%?$/.test(text) ? String(Number(text.replace('%', ''))) : text;
/** Amounts and shares have other forms in some workbooks; texts are compared as they are. */
const same = (text: string, wanted: string): boolean =>
  text === wanted || number(text) === number(wanted) || text === `${wanted}:`;

/** One field: what the document says, and where recognition found it. */
type Step = readonly [wanted: string, found: Located<unknown> | null, what: string];

/** The table's fields in reading order; without recognised counterpart: a label. */
function stepsOf(parsed: ParsedTable, table: TargetTable): Step[] {
  const label = (text: string): Step => [text, null, 'label'];
  const { schedule, headers, budget } = table;
  const top: Step[] = parsed.duties
    ? [
        [parsed.title, table.title, 'title'],
        label('(2024年度)'),
        label('部门(单位)名称'),
        [parsed.name, table.org, 'org'],
        label('主管部门'),
        [parsed.superior!, table.superior, 'superior'],
        label('部门职能概述'),
        [parsed.duties, table.duties, 'duties'],
        label('年度整体绩效目标'),
        [parsed.goals, table.goals, 'goals'],
        ['核心职能', headers['indicator.duty']!, 'header'],
        label('年度绩效指标'),
      ]
    : [
        [parsed.title, table.title, 'title'],
        [parsed.org ?? '', table.org, 'org'],
        [parsed.unit ? `单位：${parsed.unit}` : '', table.amountUnit, 'unit'],
        label('项目编码'),
        [parsed.code!, table.code, 'code'],
        label('项目名称'),
        [parsed.name, table.name, 'name'],
        ...(budget?.form === 'cells'
          ? ([
              label('预算规模及资金用途'),
              label('预算数'),
              [parsed.budget!, budget.total, 'total'],
              label('其中：财政资金'),
              [parsed.fiscal!, budget.fiscal, 'fiscal'],
              label('其他资金'),
              [parsed.other!, budget.other, 'other'],
            ] as Step[])
          : [label('项目资金主要用途')]),
        [parsed.purpose!, table.purpose, 'purpose'],
        [parsed.schedule_label!, schedule?.label ?? null, 'schedule'],
        ...parsed.periods!.map((text, i): Step => [text, schedule!.periods[i]!.label, 'period']),
        ...parsed.schedule!.map((text, i): Step => [text, schedule!.periods[i]!.share, 'share']),
        label('绩效目标'),
        [parsed.goals, table.goals, 'goals'],
      ];
  const names = parsed.header ?? ['一级指标', '二级指标', '三级指标', '指标值'];
  const header = Object.values(headers)
    .filter((cell) => cell.raw !== '核心职能')
    .sort((a, b) => a.address.col - b.address.col);
  top.push(...names.map((text, i): Step => [text, header[i]!, 'header']));
  return top;
}

type Fields = readonly (readonly [wanted: string, found: Located<unknown> | null])[];

/** A row's cells in reading order; levels that hold from above stand in no cell of this row. */
function rowSteps(parsed: ParsedTable, table: TargetTable, i: number): Fields {
  const wanted = parsed.indicators[i]!;
  const row = table.indicators[i]!;
  if (!parsed.duties) {
    const [level1 = '', level2 = '', name = '', description = '', value = '', basis = ''] = wanted;
    return [
      [level1, row.level1],
      [level2, row.level2],
      [name, row.name],
      [description, row.description],
      [value, row.value],
      [basis, row.basis],
    ];
  }
  const [duty = '', level1 = '', level2 = '', numbered = '', name = '', value = ''] = wanted;
  expect(row.number).toBe(numbered);
  expect([row.duty!.value, row.level1.value, row.level2.value]).toEqual([duty, level1, level2]);
  return [
    [row.duty!.raw && duty, row.duty],
    [row.level1.raw && level1, row.level1],
    [row.level2.raw && level2, row.level2],
    [numbered, null],
    [name, row.name],
    [value, row.value],
  ];
}

describe.each(corpusFiles)('%s', (file) => {
  test('every field is what the document says, at its exact address', () => {
    const { workbook, recognition } = read.get(file)!;
    const parsed = expected.get(file)!;
    expect(recognition.tables).toHaveLength(parsed.length);
    recognition.tables.forEach((table, t) => {
      const sheet = workbook.sheets.find((each) => each.name === table.range.sheet)!;
      // The cells are walked in reading order, every one of them must be the next field: an address
      // can only be right when all before it were.
      const cells = cellsFrom(sheet, table.range.top);
      const take = (wanted: string, found: Located<unknown> | null) => {
        if (wanted === '') {
          expect(found?.raw ?? '').toBe('');
          return;
        }
        const cell = cells.shift()!;
        expect({ wanted, a1: cell.a1, fits: same(cell.text, wanted), text: cell.text }).toMatchObject({
          fits: true,
        });
        if (found) expect([wanted, located(found), found.raw.trim()]).toEqual([wanted, cell.a1, cell.text]);
      };
      for (const [wanted, found] of stepsOf(parsed[t]!, table)) take(wanted, found);
      expect(table.indicators).toHaveLength(parsed[t]!.indicators.length);
      table.indicators.forEach((_, i) => {
        for (const [wanted, found] of rowSteps(parsed[t]!, table, i)) take(wanted, found);
      });
      const last = table.indicators.at(-1)!.value.address.row;
      expect(table.range.bottom).toBe(last);
    });
  });

  test('amounts and shares are what the document says', () => {
    const { recognition } = read.get(file)!;
    const amount = (cell: Located<Amount | null> | null) => (cell?.value ? Number(cell.value.number) : '');
    recognition.tables.forEach((table, t) => {
      const parsed = expected.get(file)![t]!;
      if (table.budget?.form === 'cells') {
        const { total, fiscal, other } = table.budget;
        const wanted = [parsed.budget, parsed.fiscal, parsed.other].map((text) => text && Number(text));
        expect([amount(total), amount(fiscal), amount(other)]).toEqual(wanted);
        expect(table.amountUnit?.value).toBe(parsed.unit);
      }
      const shares = table.schedule?.periods.map(({ share }) => share.value && Number(share.value.number));
      expect(shares).toEqual(parsed.schedule?.map((text) => (text ? Number(text.replace('%', '')) : null)));
    });
  });

  test('the addresses are the reviewed ones', () => {
    const { recognition } = read.get(file)!;
    const lines = recognition.tables.map((table) => {
      const { budget, schedule, headers } = table;
      const head = [
        table.range.sheet,
        ...[table.title, table.org, table.amountUnit, table.code, table.name, table.superior],
        ...[budget?.total ?? null, budget?.fiscal ?? null, budget?.other ?? null, table.purpose],
        ...[schedule?.label ?? null, table.goals, table.duties],
      ].map((cell) => (typeof cell === 'string' ? cell : located(cell)));
      const periods = schedule?.periods.map((p) => `${located(p.label)}/${located(p.share)}`) ?? [];
      const rows = table.indicators.map((row) =>
        [row.duty, row.level1, row.level2, row.name, row.description, row.value, row.basis]
          .filter((cell) => cell !== null)
          .map(located)
          .join(' '),
      );
      return [...head, periods.join(' '), Object.values(headers).map(located).join(' '), ...rows].join('\t');
    });
    const snapshot = join(__dirname, 'addresses', file.replace('.xlsx', '.tsv'));
    const text = `${lines.join('\n')}\n`;
    if (process.env['JIXIAO_REVIEW']) writeFileSync(snapshot, text);
    expect(existsSync(snapshot)).toBe(true);
    expect(lines).toEqual(readFileSync(snapshot, 'utf8').trimEnd().split('\n'));
  });
});

test('every sentence budget gives the parts that it names', () => {
  const { recognition } = read.get(corpusFile('高新区'))!;
  const parts = recognition.tables.map(({ budget }) => {
    expect(budget?.form).toBe('sentence');
    return [budget?.total, budget?.fiscal, budget?.other].map((cell) => cell?.value?.number ?? '–').join(' ');
  });
  expect(parts).toMatchInlineSnapshot(`
   [
     "100 100 –",
     "368.55 368.55 –",
     "50 50 –",
     "200 200 –",
     "73 73 –",
     "187.02 187.02 –",
     "99 99 –",
     "117 117 –",
     "50 50 –",
     "100 100 –",
     "100 100 –",
     "345.6 345.6 –",
     "500 500 –",
     "92.6 92.6 –",
     "94.56 94.56 –",
     "66.77 66.77 –",
     "318 318 –",
     "380 380 –",
     "173.2 173.2 –",
     "2000 2000 –",
     "180 180 –",
     "59 59 –",
     "167.35 167.35 –",
     "165.94 165.94 –",
     "165.2 – –",
     "51 51 –",
     "2000 – –",
     "360 – –",
     "414 – –",
     "689 689 0",
     "200 200 0",
     "116 116 0",
   ]
  `);
});
