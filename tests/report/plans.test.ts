import { describe, expect, test } from '@jest/globals';
import type { ReportSheetOp, SheetSnapshot } from '../../src/model';
import { commentPlan, markPlan, reportSheetPlan, reportSheets, withoutReports } from '../../src/report';
import { edit, file, finding } from './sample';

const at = (row: number, col: number, sheet?: string) => edit(row, col, '', '', sheet).address;

describe('marks', () => {
  test('mark each cell once, in its worst severity', () => {
    const plan = markPlan([
      finding({ severity: 'info', address: at(1, 1), cells: [at(1, 1), at(2, 1)] }),
      finding({ severity: 'error', address: at(2, 1) }),
      finding({ severity: 'warning', address: at(2, 1) }),
      finding({ severity: 'warning', address: at(2, 1, '乙') }),
    ]);
    expect(plan.ops).toEqual([
      {
        op: 'mark',
        cells: [
          { address: at(1, 1), severity: 'info' },
          { address: at(2, 1), severity: 'error' },
          { address: at(2, 1, '乙'), severity: 'warning' },
        ],
      },
    ]);
  });

  test('nothing found, nothing to do', () => {
    expect(markPlan([]).ops).toEqual([]);
    expect(commentPlan([]).ops).toEqual([]);
  });
});

test('comments gather all that is said about a cell', () => {
  const plan = commentPlan([
    finding(),
    finding({ severity: 'error', messageId: 'S01.all', data: { periods: '3月底' } }),
    finding({ address: at(2, 1) }),
  ]);
  expect(plan.ops).toHaveLength(2);
  expect(plan.ops[0]).toEqual({
    op: 'comment',
    address: at(9, 5),
    text: expect.stringMatching(
      /^【警告】资金支出计划到.+\n理由：.+\n改法：在12月底填100%。\n【错误】资金支出计划（3月底）/,
    ),
  });
});

test('the report sheet lists every finding with a link to its cell', () => {
  const { ops } = reportSheetPlan(
    file([finding({ severity: 'error' }), finding({ table: null, field: null })]),
  );
  const sheet = ops[0] as ReportSheetOp;
  expect(sheet.name).toBe('检查报告');
  expect(sheet.rows[1]![0]!.text).toContain('1 张表：1 处错误、1 处警告、0 处提示');
  const header = sheet.rows[sheet.headerRow]!.map(({ text }) => text);
  expect(header).toEqual([
    '级别',
    '工作表',
    '单元格',
    '表',
    '位置',
    '现在的内容',
    '问题',
    '理由',
    '怎么改',
    '规则',
  ]);
  expect(sheet.widths).toHaveLength(header.length);
  const [first, second] = sheet.rows.slice(sheet.headerRow + 1);
  expect(first!.map(({ text }) => text)).toEqual([
    '错误',
    '车辆保险费',
    'F10',
    'A1:G15  1.车辆保险费 绩效目标表',
    '指标值（出车次数）',
    '次',
    '资金支出计划到10月底已经是100%，后面的12月底却空着。',
    '支出进度是累计数，达到100%以后各期都是100%，空白会被当作缺项。',
    '在12月底填100%。',
    'S01',
  ]);
  expect(first![0]!.style).toBe('error');
  expect(first![2]!.link).toEqual(at(9, 5));
  expect(second!.slice(3, 5).map(({ text }) => text)).toEqual(['', '']);
});

test('a report sheet is known by title and header, not by its name', () => {
  const { rows } = reportSheetPlan(file([finding()])).ops[0] as ReportSheetOp;
  const sheet = (name: string, texts: string[][]): SheetSnapshot => ({
    name,
    visibility: 'visible',
    isProtected: false,
    used: { top: 0, left: 0, bottom: texts.length - 1, right: 8 },
    values: texts,
    texts,
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  });
  const texts = rows.map((row) => row.map(({ text }) => text));
  const sheets = [
    sheet('检查报告', [['别人的']]),
    sheet('改了名', texts),
    sheet('检查报告 (2)', [texts[0]!, texts[1]!, ['别的']]),
    { ...sheet('空', []), used: null },
  ];
  const workbook = { name: 'x', date1904: false, sheets };
  expect(reportSheets(workbook)).toEqual(['改了名']);
  expect(withoutReports(workbook).sheets.map(({ name }) => name)).toEqual(['检查报告', '检查报告 (2)', '空']);
});
