import fc from 'fast-check';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Indicator, Located, SheetSnapshot, TargetTable } from '../../src/model';
import { recogniseSheet } from '../../src/recognise';
import { corpusFiles, readCorpus } from '../support/corpus';
import { insertBlank, insertionIn, moved, stacked, unmerged, withTexts } from '../support/transform';

let sheets: SheetSnapshot[] = [];
/** Single tables, one a sheet. */
let singles: SheetSnapshot[] = [];

beforeAll(async () => {
  const workbooks = await Promise.all(corpusFiles.map(readCorpus));
  sheets = workbooks.flatMap((workbook) => workbook.sheets);
  singles = sheets.filter((sheet) => recogniseSheet(sheet).tables.length === 1);
});

const cases = () =>
  fc
    .nat({ max: sheets.length - 1 })
    .chain((index) =>
      fc.tuple(fc.constant(index), fc.array(insertionIn(sheets[index]!), { minLength: 1, maxLength: 6 })),
    );

test('blank rows and columns anywhere change nothing but the addresses', () => {
  fc.assert(
    fc.property(cases(), ([index, insertions]) => {
      const before = recogniseSheet(sheets[index]!);
      const after = recogniseSheet(insertions.reduce(insertBlank, sheets[index]!));
      expect(after).toEqual(moved(before, insertions));
    }),
    { numRuns: 150 },
  );
});

/** The tables as read; of a label that holds from above only what it says, not where. */
const readings = (sheet: SheetSnapshot) =>
  recogniseSheet(sheet).tables.map((table) => ({
    ...table,
    range: null,
    // A title that does not call itself a table is known by its merged cell only.
    title: table.title?.raw.endsWith('表') ? table.title : null,
    indicators: table.indicators.map((row) => {
      const own = (cell: Indicator['level1'] | null) =>
        cell && cell.raw === '' ? { value: cell.value, raw: cell.raw } : cell;
      return { ...row, duty: own(row.duty), level1: own(row.level1), level2: own(row.level2) };
    }),
  }));

test('without any merged areas the same is read', () => {
  for (const sheet of sheets) expect(readings(unmerged(sheet))).toEqual(readings(sheet));
});

test('unmerged and with blank rows and columns: the same but for the addresses', () => {
  const filled = (cell: Located<unknown> | null) => (cell && cell.raw !== '' ? cell : null);
  // Where a blank cell belongs can't be told without merged areas: only what is filled is compared.
  const filledOnly = (sheet: SheetSnapshot) =>
    readings(sheet).map(({ code, budget, schedule, unread, ...table }) => ({
      ...table,
      code: filled(code),
      total: filled(budget?.total ?? null),
      other: filled(budget?.other ?? null),
      shares: schedule?.periods.map(({ share }) => filled(share)) ?? null,
      missing: unread.map(({ field, reason }) => [field, reason]),
      indicators: table.indicators.map((row) => ({ ...row, basis: filled(row.basis) })),
    }));
  fc.assert(
    fc.property(cases(), ([index, insertions]) => {
      const sheet = unmerged(sheets[index]!);
      expect(filledOnly(insertions.reduce(insertBlank, sheet))).toEqual(moved(filledOnly(sheet), insertions));
    }),
    { numRuns: 100 },
  );
});

/** What was read, without where it stands and how it is stored. */
const contents = (tables: readonly TargetTable[]) =>
  JSON.parse(JSON.stringify(tables), (key, item: unknown) =>
    ['address', 'range', 'stored', 'sheet'].includes(key) ? undefined : item,
  ) as TargetTable[];

test.each([0, 1, 3])('tables stacked with %i rows between them are the tables one by one', (gap) => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: singles.length - 1 }), { minLength: 1, maxLength: 6 }), (indices) => {
      const parts = indices.map((index) => singles[index]!);
      const apart = parts.flatMap((sheet) => recogniseSheet(sheet).tables);
      expect(contents(recogniseSheet(stacked(parts, gap)).tables)).toEqual(contents(apart));
    }),
    { numRuns: 20 },
  );
});

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test.each<[string, (label: string) => string]>([
  ['inner spaces', (label) => [...label].join(' ')],
  ['ideographic spaces', (label) => `\u3000${[...label].join('\u3000')}\u3000`],
  ['line breaks', (label) => label.replace(/^(..)/, '$1\n')],
  ['colons', (label) => `${label}：`],
  ['full-width signs', fullWidth],
  ['no-break and zero-width spaces', (label) => `\u00a0${label}\u200b`],
])('labels with %s are the same labels', (_, change) => {
  const isLabel =
    /^(?:项目编码|项目名称|预算规模及资金用途|预算数|其中：财政资金|其他资金|资金支出计划.*|项目资金主要用途|绩效目标|[一二三]级指标|绩效指标描述|指标值|指标值\/描述|指标值确定依据|核心职能|部门\(单位\)名称|主管部门|部门职能概述|年度整体绩效目标)$/;
  const plain = (sheet: SheetSnapshot) =>
    recogniseSheet(sheet).tables.map(({ headers, schedule, ...table }) => ({
      ...table,
      headers: Object.keys(headers),
      periods: schedule?.periods,
    }));
  for (const sheet of sheets) {
    const changed = withTexts(sheet, (text) => (isLabel.test(text) ? change(text) : text));
    expect(plain(changed)).toEqual(plain(sheet));
  }
});

describe('levels', () => {
  test.each<[string, (label: string) => string]>([
    ['inner spaces', (label) => [...label].join(' ')],
    ['line breaks', (label) => label.replace(/^(..)/, '$1\n')],
  ])('with %s are the same levels', (_, change) => {
    const levels = (sheet: SheetSnapshot) =>
      recogniseSheet(sheet).tables.map((table) =>
        table.indicators.map(({ family, kind, level1, level2 }) => [
          family,
          kind,
          level1.value,
          level2.value,
        ]),
      );
    for (const sheet of sheets) {
      const changed = withTexts(sheet, (text) =>
        /^[^：]{2,9}(?:指标|效益)$/.test(text) ? change(text) : text,
      );
      expect(levels(changed)).toEqual(levels(sheet));
    }
  });
});
