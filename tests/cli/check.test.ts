import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { jsonReportSchema } from '../../src/report/json-schema';
import { contentOf, GUCHENG, HUNYUAN, jixiao, workbooks } from './jixiao';
import { makeWorkbook } from './workbook';

const { run, runWith, at, copy } = jixiao();
const json = (...args: string[]) =>
  jsonReportSchema.parse(JSON.parse(run('check', '--format', 'json', ...args).out));

describe('check', () => {
  test('finds the errors of a real workbook: exit code 1, counts and a verdict', () => {
    const { code, out, err } = run('check', copy(GUCHENG));
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain(GUCHENG);
    expect(out).toMatch(/错误 V01 {2}'1\.车辆保险费'!F13 {2}指标值（长期使用性）：是\/否\n/);
    expect(out).toMatch(/检查了 1 个文件里的 12 张表：\d+ 处错误、\d+ 处警告、\d+ 处提示。/);
    expect(out).toMatch(/✗ 还有 \d+ 处错误\n$/);
  });

  test('all real workbooks: JSON as documented, tables as recognised', () => {
    const report = json(workbooks);
    expect(report.files).toHaveLength(5);
    expect(report.failed).toEqual([]);
    expect(report.summary.tables).toBe(125);
    const all = report.files.flatMap((file) => file.findings);
    for (const severity of ['error', 'warning', 'info'] as const) {
      const count = all.filter((finding) => finding.severity === severity).length;
      expect(report.summary[`${severity}s`]).toBe(count);
    }
    for (const { tables, findings } of report.files) {
      for (const { table } of findings) expect(tables[table ?? 0]).toBeDefined();
    }
  });

  test('a healthy table: exit code 0', () => {
    writeFileSync(at('好.xlsx'), makeWorkbook('≥3次'));
    const { code, out } = run('check', '好.xlsx');
    expect(out).toContain('✓ 可以提交');
    expect(code).toBe(0);
  });

  test('warnings do not fail, unless there are more than allowed', () => {
    writeFileSync(at('警告.xlsx'), makeWorkbook('有效保障'));
    const args = ['check', '警告.xlsx'];
    expect(json('警告.xlsx').summary).toMatchObject({ errors: 0, warnings: 1 });
    expect(run(...args).code).toBe(0);
    expect(run(...args, '--max-warnings', '1').code).toBe(0);
    // Also those that are not listed count.
    for (const more of [[], ['--severity', 'error'], ['--rule', 'V10']]) {
      const { code, out } = run(...args, '--max-warnings', '0', ...more);
      expect(code).toBe(1);
      expect(out).toMatch(/\n✗ 有 1 处警告，超过了允许的 0 处\n$/);
    }
  });

  test('--severity leaves out what is milder', () => {
    const report = json(copy(GUCHENG), '--severity', 'error');
    expect(report.summary.errors).toBeGreaterThan(0);
    expect(report.summary).toMatchObject({ warnings: 0, infos: 0 });
    expect(run('check', GUCHENG, '--severity', 'warning').out).not.toContain('提示');
  });

  test('--rule, repeated or with commas, in either case', () => {
    copy(GUCHENG);
    const codes = (...args: string[]) => [
      ...new Set(json(GUCHENG, ...args).files[0]!.findings.map(({ rule }) => rule)),
    ];
    expect(codes('--rule', 'V01')).toEqual(['V01']);
    expect(codes('--rule', 'v01,V13').sort()).toEqual(['V01', 'V13']);
    expect(codes('--rule', 'V01', '--rule', 'V13').sort()).toEqual(['V01', 'V13']);
  });

  test('no colours without a terminal, NO_COLOR wins over FORCE_COLOR', () => {
    copy(GUCHENG);
    const escape = '\u001b[';
    expect(run('check', GUCHENG).out).not.toContain(escape);
    expect(runWith({ FORCE_COLOR: '1' }, 'check', GUCHENG).out).toContain(`${escape}31m错误`);
    expect(runWith({ FORCE_COLOR: '1', NO_COLOR: '1' }, 'check', GUCHENG).out).not.toContain(escape);
  });

  test('changes no file', () => {
    copy(GUCHENG);
    const before = contentOf(at());
    run('check', '.');
    expect(contentOf(at())).toEqual(before);
  });
});

describe('what is checked', () => {
  const paths = (...args: string[]): string[] => json(...args).files.map((file) => file.path);

  test('folders with all below, without lock files, in order', () => {
    copy(GUCHENG, '夹/二/乙.xlsx');
    copy(GUCHENG, '夹/甲.XLSX');
    copy(GUCHENG, '夹/~$甲.xlsx');
    writeFileSync(at('夹/说明.txt'), '');
    expect(paths('夹')).toEqual(['夹/二/乙.xlsx', '夹/甲.XLSX']);
  });

  test('lock files that a shell’s * takes along are passed over', () => {
    copy(GUCHENG, '壳/甲.xlsx');
    writeFileSync(at('壳/~$甲.xlsx'), 'lock');
    const { failed, files } = json('壳/~$甲.xlsx', '壳/甲.xlsx');
    expect([failed, files.map(({ path }) => path)]).toEqual([[], ['壳/甲.xlsx']]);
    expect(run('check', '壳/~$甲.xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('不是工作簿'),
    });
  });

  test('globs, and names that look like one', () => {
    copy(GUCHENG, '号/a1.xlsx');
    copy(GUCHENG, '号/a2.xlsx');
    copy(GUCHENG, '号/b[1].xlsx');
    writeFileSync(at('号/a3.txt'), '');
    expect(paths('号/a*')).toEqual(['号/a1.xlsx', '号/a2.xlsx']);
    expect(paths('**/b*.xlsx')).toEqual(['号/b[1].xlsx']);
    expect(paths('号/b[1].xlsx')).toEqual(['号/b[1].xlsx']);
  });

  test('each file once', () => {
    copy(GUCHENG, '一次/a.xlsx');
    expect(paths('一次/a.xlsx', '一次', '一次/*.xlsx', './一次/a.xlsx')).toEqual(['一次/a.xlsx']);
  });
});

describe('what cannot be checked', () => {
  test.each([
    ['a path that is not there', '没有.xlsx', '找不到“没有.xlsx”'],
    ['a glob without a match', '没有/*.xlsx', '没有和“没有/*.xlsx”相符'],
  ])('%s: exit code 2', (_, path, text) => {
    const { code, err } = run('check', path);
    expect(code).toBe(2);
    expect(err).toContain(text);
  });

  test('a folder without workbooks: exit code 2', () => {
    mkdirSync(at('空'));
    const { code, err } = run('check', '空');
    expect(code).toBe(2);
    expect(err).toContain('“空”里没有 .xlsx 或 .xlsm 文件');
  });

  test('a workbook without a table: exit code 2, its sheets are listed', () => {
    writeFileSync(at('无表.xlsx'), makeWorkbook(null));
    const { code, out } = run('check', '无表.xlsx');
    expect(code).toBe(2);
    expect(out).toContain('没有检查：“Sheet1”');
    expect(out).toContain('✗ 没有找到可以检查的绩效目标表');
  });

  test('a broken file among others is named, the others are checked, exit code 1', () => {
    writeFileSync(at('好的.xlsx'), makeWorkbook('≥3次'));
    truncateSync(at(copy(HUNYUAN, '坏的.xlsx')), 5000);
    const { code, out } = run('check', '坏的.xlsx', '好的.xlsx');
    expect(code).toBe(1);
    expect(out).toMatch(/坏的\.xlsx\n {2}没有处理：“坏的\.xlsx”/);
    expect(out).toContain('✗ 已检查的表没有错误，但有 1 个文件无法检查');
    const report = json('坏的.xlsx', '好的.xlsx');
    expect(report.failed).toMatchObject([{ path: '坏的.xlsx', error: expect.stringMatching(/^xlsx\./) }]);
    expect(report.files.map(({ path }) => path)).toEqual(['好的.xlsx']);
  });

  test('old and other formats are refused with what to do', () => {
    const compound = Buffer.alloc(1024);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(compound);
    mkdirSync(at('旧'));
    writeFileSync(at('旧/甲.xls'), compound);
    writeFileSync(at('旧/乙.et'), compound);
    const { code, err } = run('check', '旧');
    expect(code).toBe(2);
    expect(err).toMatch(/甲\.xls\n {2}没有处理：.*旧格式/);
    expect(err).toMatch(/乙\.et\n {2}没有处理：.*旧格式/);
    expect(err).toContain('另存为');
  });

  test('limits of size, ratio and sheets', () => {
    copy(GUCHENG);
    for (const limit of ['--max-unpacked=0.01', '--max-sheets=3']) {
      const { code, err } = run('check', GUCHENG, limit);
      expect(code).toBe(2);
      expect(err).toMatch(/超(出|过)/);
    }
    expect(run('check', GUCHENG, '--max-sheets=12').code).toBe(1);
    writeFileSync(at('炸弹.xlsx'), makeWorkbook('0'.repeat(3_000_000)));
    expect(run('check', '炸弹.xlsx').err).toContain('压缩比');
    expect(run('check', '炸弹.xlsx', '--max-ratio', '100000').err).not.toContain('压缩比');
  });
});

test('the bundle holds no path of this machine', () => {
  const bundle = readFileSync(at('../jixiao.cjs'), 'utf8');
  expect(bundle.startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(bundle).not.toContain(process.cwd());
});
