import { describe, expect, test } from '@jest/globals';
import { failureText } from '../../src/report';
import type { Painter } from '../../src/report';
import { edit, file, finding, reportIn, run, setValue, table } from './sample';
import type { Run } from './sample';

const textReport = (whole: Run, painter?: Painter): string => reportIn('text', whole, painter);
const lines = (whole: Run): string[] => textReport(whole).split('\n');

describe('text report', () => {
  test('lists file, sheet, table and finding, with place, value, sentence, what to do and fixes', () => {
    const found = finding({
      severity: 'error',
      fixes: [setValue('safe', '≥3次'), setValue('offer', '=3次')],
    });
    expect(textReport(run([file([found])]))).toBe(`上报/古城.xlsx
  按河北省样式、财预〔2015〕88号检查
  车辆保险费
    A1:G15  1.车辆保险费 绩效目标表
      错误 S01  车辆保险费!F10  指标值（出车次数）：次
               资金支出计划到10月底已经是100%，后面的12月底却空着。
               理由：支出进度是累计数，达到100%以后各期都是100%，空白会被当作缺项。
               改法：在12月底填100%。
               可自动修复：改为“≥3次”
               可选：改为“=3次”

检查了 1 个文件里的 1 张表：1 处错误、0 处警告、0 处提示。
其中 1 处可以用 jixiao fix 自动修复。
✗ 还有 1 处错误
`);
  });

  test('quotes sheet names as formulas do', () => {
    const address = { sheet: "1.张三's 表", row: 0, col: 0 };
    expect(textReport(run([file([finding({ address })])]))).toContain(`'1.张三''s 表'!A1`);
  });

  test('shortens long values and shows blank ones', () => {
    const text = textReport(run([file([finding({ value: '长'.repeat(100) }), finding({ value: ' \n' })])]));
    expect(text).toContain(`：${'长'.repeat(59)}…\n`);
    expect(text).toContain('：（空白）\n');
  });

  test('names the cells of a collapsed finding, up to eight', () => {
    const cells = Array.from({ length: 9 }, (_, i) => edit(9 + i, 5, '', '').address);
    expect(textReport(run([file([finding({ cells: cells.slice(0, 2) })])]))).toContain('共 2 处：F10、F11\n');
    expect(textReport(run([file([finding({ cells })])]))).toContain('F16、F17 等\n');
  });

  test('names other sheets among the cells', () => {
    const cells = [edit(9, 5, '', '').address, edit(4, 5, '', '', '乙').address];
    expect(textReport(run([file([finding({ cells })])]))).toContain('共 2 处：F10、乙!F5');
  });

  test('gives findings about the workbook a heading of their own', () => {
    expect(lines(run([file([finding({ table: null })])]))[2]).toBe('  整个工作簿');
  });

  test('tells which sheets were not checked and why', () => {
    const unrecognised = [
      { sheet: '说明', reason: 'no-table' as const },
      { sheet: '空', reason: 'empty' as const },
    ];
    expect(textReport(run([file([], { unrecognised })]))).toContain(
      '没有检查：“说明”（没有认出绩效目标表）、“空”（空表）',
    );
  });

  test('counts only the severities that were asked for', () => {
    expect(textReport(run([file([])], { severity: 'error' }))).toContain('1 张表：0 处错误。');
  });

  test('tells what is wrong with a file that failed and what to do', () => {
    const failure = { path: 'x.xlsx', id: 'file.notFound', data: { path: 'x.xlsx' } };
    expect(failureText(failure)).toMatch(/^x\.xlsx\n {2}没有处理：找不到“x\.xlsx”。\n {2}请检查/);
  });

  test('paints severity words, never replaces them', () => {
    const painter = {
      severity: (severity: string, text: string) => `<${severity}>${text}</>`,
      good: (text: string) => text,
      strong: (text: string) => text,
      dim: (text: string) => text,
    };
    expect(textReport(run([file([finding()])]), painter)).toContain('<warning>警告</>');
  });
});

describe('verdict', () => {
  const verdict = (...arguments_: Parameters<typeof run>): string | undefined =>
    lines(run(...arguments_)).at(-2);
  const failed = [{ path: 'x.xlsx', id: 'file.notFound', data: { path: 'x.xlsx' } }];

  test.each([
    ['✓ 可以提交', [file([])], {}],
    [
      '✓ 没有新的错误；基线里原有的 1 处错误还在',
      [file([], { ignored: [finding({ severity: 'error' }), finding()] })],
      {},
    ],
    ['✓ 可以提交', [file([], { ignored: [{ ...finding({ severity: 'error' }), reason: '统一口径' }] })], {}],
    ['✓ 可以提交，1 处警告请再看一遍', [file([finding()])], {}],
    ['✗ 还有 2 处错误', [file([finding({ severity: 'error' }), finding({ severity: 'error' })])], {}],
    ['✗ 没有找到可以检查的绩效目标表', [file([], { tables: [] })], {}],
    ['✗ 已检查的表没有错误，但有 1 个文件无法检查', [file([])], { failed }],
    ['✓ 所选规则没有发现错误', [file([])], { rules: ['V01'] }],
  ])('%s', (text, files, more) => {
    expect(verdict(files, more)).toBe(text);
  });

  test('tables without findings are counted', () => {
    expect(textReport(run([file([finding()], { tables: [table, table] })]))).toContain('1 张表没有发现问题');
    const ignored = [finding({ table: 1 })];
    const shown = textReport(run([file([finding()], { tables: [table, table], ignored })]));
    expect(shown).not.toContain('没有发现问题');
  });
});
