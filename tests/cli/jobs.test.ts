import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { GUCHENG, HUNYUAN, jixiao } from './jixiao';

const { run, at, copy } = jixiao();

test('several workers report as one does, a broken file among the others, which is named at the end', () => {
  copy(GUCHENG, '很多/1.xlsx');
  copy(HUNYUAN, '很多/2.xlsx');
  writeFileSync(at('很多/3.xlsx'), 'no workbook');
  copy(GUCHENG, '很多/4.xlsx');
  for (const format of ['text', 'json', 'jsonl', 'sarif', 'html']) {
    const alone = run('check', '很多', '--format', format, '--jobs', '1');
    const together = run('check', '很多', '--format', format, '--jobs', '3');
    expect(together).toEqual(alone);
    expect(together.code).toBe(1);
    expect(together.out).toContain('3.xlsx');
  }
  const text = run('check', '很多', '--jobs', '3').out;
  expect(text.indexOf('4.xlsx')).toBeLessThan(text.indexOf('3.xlsx'));
});

test('nothing but broken files: exit code 2', () => {
  writeFileSync(at('坏.xlsx'), 'no workbook');
  expect(run('check', '坏.xlsx', '--jobs', '2').code).toBe(2);
});

test.each(['text', 'json', 'html'])('--output writes the %s report to a file, whole', (format) => {
  copy(GUCHENG, '一.xlsx');
  const shown = run('check', '一.xlsx', '--format', format);
  const written = run('check', '一.xlsx', '--format', format, '--output', `报告.${format}`);
  expect(written).toEqual({ ...shown, out: '' });
  expect(readFileSync(at(`报告.${format}`), 'utf8')).toBe(shown.out);
  expect(readdirSync(at('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each([
  ['表.xlsx', '是工作簿的文件名'],
  ['.', '是文件夹'],
  ['没有/报告.html', '没有这个文件夹'],
  ['一.xlsx/报告.html', '没有这个文件夹'],
  ['', '缺少值'],
])('--output “%s” is refused, and nothing is written', (output, reason) => {
  copy(GUCHENG, '一.xlsx');
  const before = readdirSync(at('.'));
  const { code, err } = run('check', '一.xlsx', '--output', output);
  expect(code).toBe(2);
  expect(err).toContain(reason);
  expect(readdirSync(at('.'))).toEqual(before);
});

test.each(['0', '-1', 'x', '1.5'])('--jobs %s is refused', (jobs) => {
  const { code, err } = run('check', '一.xlsx', '--jobs', jobs);
  expect(code).toBe(2);
  expect(err).toContain('整数');
});
