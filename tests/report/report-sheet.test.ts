import { describe, expect, test } from '@jest/globals';
import type { ReportCell, ReportSheetOp, SheetSnapshot } from '../../src/model';
import { reportSheetPlan, reportSheets, withoutReports } from '../../src/report';
import type { CheckedFile } from '../../src/report';
import { rules } from '../../src/rules';
import { edit, file, finding, table } from './sample';

const sheetOf = (checked: CheckedFile, run?: Parameters<typeof reportSheetPlan>[2]): ReportSheetOp =>
  reportSheetPlan(checked, rules, run).ops[0] as ReportSheetOp;
const textsOf = (row: readonly ReportCell[] | undefined): string[] => (row ?? []).map(({ text }) => text);
/** The rows below a heading, its header first, up to the next empty one. */
function block({ rows }: ReportSheetOp, heading: string): readonly (readonly ReportCell[])[] {
  const start = rows.findIndex((row) => row[0]?.text === heading) + 1;
  const length = rows.slice(start).findIndex((row) => row.length === 0);
  return rows.slice(start, length < 0 ? undefined : start + length);
}

const V13 = finding({ rule: 'V13', severity: 'info' });
const error = finding({ severity: 'error' });

describe('the list', () => {
  test('has every finding with a link to its cell', () => {
    const sheet = sheetOf(file([error, finding({ table: null, field: null })]));
    expect(sheet.name).toBe('检查报告');
    const header = textsOf(sheet.rows[sheet.headerRow]);
    expect(header).toEqual([
      ...[
        '级别',
        '规则',
        '审核内容',
        '工作表',
        '单元格',
        '表',
        '位置',
        '现在的内容',
        '问题',
        '怎么改',
        '理由',
      ],
    ]);
    expect(sheet.widths).toHaveLength(header.length);
    const [first, second] = sheet.rows.slice(sheet.headerRow + 1);
    expect(textsOf(first)).toEqual([
      '错误',
      'S01',
      '完整性',
      '车辆保险费',
      'F10',
      '1.车辆保险费 绩效目标表',
      '指标值（出车次数）',
      '次',
      '资金支出计划到10月底已经是100%，后面的12月底却空着。',
      '在12月底填100%。',
      '支出进度是累计数，达到100%以后各期都是100%，空白会被当作缺项。',
    ]);
    expect(first![0]!.style).toBe('error');
    expect(first![4]!.link).toEqual(edit(9, 5, '', '').address);
    expect(textsOf(second).slice(5, 7)).toEqual(['', '']);
  });

  test('has no value at a label', () => {
    const { rows, headerRow } = sheetOf(file([finding({ field: 'schedule', value: '资金支出计划' })]));
    expect(textsOf(rows[headerRow + 1]).slice(6, 8)).toEqual(['资金支出计划', '']);
  });

  test('is all that the filter works on', () => {
    const sheet = sheetOf(file([error, V13]));
    expect(sheet.lastRow).toBe(sheet.headerRow + 2);
    expect(sheet.rows[sheet.lastRow! + 1]).toEqual([]);
    const empty = sheetOf(file([]));
    expect(empty.lastRow).toBe(empty.headerRow);
  });

  test('fits A4, turned, in letters that can be read', () => {
    const { widths } = sheetOf(file([]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(155);
  });
});

describe('above the list', () => {
  const above = (checked: CheckedFile, run?: Parameters<typeof reportSheetPlan>[2]): string[] => {
    const { rows, headerRow } = sheetOf(checked, run);
    return rows.slice(0, headerRow).map((row) => textsOf(row).join('|'));
  };

  test('stands what it comes to, the counts, and where the tables are summed up', () => {
    const sheet = sheetOf(file([error, finding(), V13]));
    expect(above(file([error, finding(), V13]))).toEqual([
      '绩效目标表检查报告',
      '还有 1 处错误。1 张表：1 处错误、1 处警告、1 处提示。',
      '完整性 2 处、相关性 0 处、适当性 1 处、可行性 0 处',
      '点“单元格”一列可以跳到那一格；各表情况从第 10 行起。',
    ]);
    expect(textsOf(sheet.rows[9])).toEqual(['各表情况']);
  });

  test('stands what it was limited to', () => {
    expect(above(file([]), { rules: ['V13'], severity: 'error' })[1]).toBe(
      '所选规则没有发现错误。1 张表：0 处错误。',
    );
  });
});

describe('below the list', () => {
  const other = { ...table, range: { ...table.range, sheet: '乙' } };
  const checked = file([error, finding(), finding({ table: 1 }), { ...V13, table: 1 }], {
    tables: [table, other, other],
  });

  test('stands each table with link, verdict, basis and counts', () => {
    const [header, first, second, third, ...none] = block(sheetOf(checked), '各表情况');
    expect(textsOf(header)).toEqual([
      ...['错误', '警告', '提示', '工作表', '单元格', '表', '结论', '检查依据', '审核内容'],
    ]);
    expect(textsOf(first)).toEqual([
      ...['1', '1', '0', '车辆保险费', 'A1', '1.车辆保险费 绩效目标表', '还有 1 处错误'],
      ...['河北省样式、财预〔2015〕88号', '完整性 2 处、相关性 0 处、适当性 0 处、可行性 0 处'],
    ]);
    expect(first!.slice(0, 3).map(({ number, style }) => [number, style])).toEqual([
      [1, 'error'],
      [1, 'warning'],
      [0, 'text'],
    ]);
    expect(second![4]!.link).toEqual({ sheet: '乙', row: 0, col: 0 });
    expect(second![6]!.text).toBe('可以提交，1 处警告请再看一遍');
    expect(third![6]!.text).toBe('可以提交');
    expect(none).toEqual([]);
  });

  test('stands no verdict that the rules chosen don’t bear', () => {
    const sheet = sheetOf(file([]), { rules: ['V13'], severity: 'info' });
    expect(block(sheet, '各表情况')[1]![6]!.text).toBe('所选规则没有发现错误');
  });

  test('stands each heading of a review with its counts', () => {
    expect(block(sheetOf(checked), '按审核内容').map(textsOf)).toEqual([
      ['错误', '警告', '提示', '审核内容'],
      ['1', '2', '0', '完整性'],
      ['0', '0', '0', '相关性'],
      ['0', '0', '1', '适当性'],
      ['0', '0', '0', '可行性'],
    ]);
  });

  test('stands what was not checked and what is ignored', () => {
    const { rows } = sheetOf(
      file([], {
        unrecognised: [{ sheet: '说明', reason: 'no-table' }],
        ignored: [{ ...finding(), reason: '统一口径' }],
      }),
    );
    expect(rows.slice(-3).map(textsOf)).toEqual([
      [],
      ['没有检查的工作表：“说明”（没有认出绩效目标表）'],
      ['1 处已忽略'],
    ]);
    expect(rows.at(-1)![0]!.style).toBe('note');
  });
});

describe('our reports', () => {
  const sheet = (name: string, texts: string[][]): SheetSnapshot => ({
    name,
    visibility: 'visible',
    isProtected: false,
    used: { top: 0, left: 0, bottom: texts.length - 1, right: 10 },
    values: texts,
    texts,
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  });
  const known = (...sheets: SheetSnapshot[]): readonly string[] =>
    reportSheets({ name: 'x', date1904: false, sheets });
  const texts = sheetOf(file([finding()])).rows.map(textsOf);

  test('are known by title and header, not by their names', () => {
    const sheets = [
      sheet('检查报告', [['别人的']]),
      sheet('改了名', texts),
      sheet('检查报告 (2)', [...texts.slice(0, 4), ['别的']]),
      { ...sheet('空', []), used: null },
    ];
    expect(known(...sheets)).toEqual(['改了名']);
    const left = withoutReports({ name: 'x', date1904: false, sheets }).sheets;
    expect(left.map(({ name }) => name)).toEqual(['检查报告', '检查报告 (2)', '空']);
  });

  test('are known as version 0.1.0 wrote them', () => {
    const old = [
      ['绩效目标表检查报告'],
      ['12 张表：48 处错误、29 处警告、70 处提示。点“单元格”一列可以跳到那一格。'],
      ['级别', '工作表', '单元格', '表', '位置', '现在的内容', '问题', '理由', '怎么改', '规则'],
      ['错误', '1.车辆保险费', 'F10', 'A1:G15  1.车辆保险费绩效目标表', '指标值（出车次数）', '次'],
    ];
    expect(known(sheet('检查报告', old))).toEqual(['检查报告']);
    expect(known(sheet('检查报告', [old[0]!, old[2]!, old[1]!]))).toEqual([]);
  });
});

test('takes a verdict from who knows better than the counts', () => {
  const verdict = { isGood: false, text: '没有错误，还有 1 项要确认' };
  const [op] = reportSheetPlan(file([]), rules, undefined, verdict).ops;
  const texts = (op as ReportSheetOp).rows.flatMap(textsOf);
  expect(texts.find((text) => text.includes('1 张表'))).toMatch(/^没有错误，还有 1 项要确认。/);
  // Each table by itself is as its findings say.
  expect(texts).toContain('可以提交');
});
