import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { jsonReportSchema } from '../../src/report/json-schema';
import { contentOf, GUCHENG, HUNYUAN, jixiao } from './jixiao';
import { makeWorkbook, vagueWorkbook } from './workbook';

const { run, at, copy } = jixiao();

const put = (path: string, bytes: Uint8Array): string => {
  mkdirSync(at(path, '..'), { recursive: true });
  writeFileSync(at(path), bytes);
  return path;
};
const read = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));
const report = (...args: string[]) =>
  jsonReportSchema.parse(JSON.parse(run('check', '--format', 'json', ...args).out));

describe('jixiao baseline', () => {
  test('writes counts by file and rule; paths from its own folder, with forward slashes', () => {
    put('记/一/a.xlsx', vagueWorkbook());
    put('记/好.xlsx', makeWorkbook('≥3次'));
    const { code, out } = run('baseline', '记', '--file', '记/基线/老.json');
    expect(code).toBe(0);
    expect(out).toContain('已写入 记/基线/老.json：1 个文件，共 1 处。');
    expect(read('记/基线/老.json')).toEqual({ version: 1, files: { '../一/a.xlsx': { V13: 1 } } });
  });

  test('jixiao-baseline.json unless told otherwise', () => {
    run('baseline', put('默/a.xlsx', vagueWorkbook()));
    expect(read('jixiao-baseline.json')).toEqual({ version: 1, files: { '默/a.xlsx': { V13: 1 } } });
  });

  test('keeps what it knows of files that were not looked at, as long as they are there', () => {
    for (const name of ['a', 'b', 'c']) put(`补/${name}.xlsx`, vagueWorkbook());
    run('baseline', '补', '--file', '补.json');
    renameSync(at('补/c.xlsx'), at('补/d.xlsx'));
    put('补/a.xlsx', makeWorkbook('≥3次'));
    run('baseline', '补/a.xlsx', '--file', '补.json');
    expect(read('补.json')).toEqual({ version: 1, files: { '补/b.xlsx': { V13: 1 } } });
  });

  test('a file that can’t be read is named; with none that can, nothing is written', () => {
    put('坏/坏.xlsx', Buffer.from('PK'));
    const { code, err } = run('baseline', '坏', '--file', '坏/基线.json');
    expect(code).toBe(2);
    expect(err).toContain('坏.xlsx');
    expect(Object.keys(contentOf(at('坏')))).toEqual(['坏.xlsx']);
    put('坏/好.xlsx', vagueWorkbook());
    expect(run('baseline', '坏', '--file', '坏/基线.json').code).toBe(1);
    expect(read('坏/基线.json')).toEqual({ version: 1, files: { '好.xlsx': { V13: 1 } } });
  });

  test('another file is not written over', () => {
    put('别/a.xlsx', vagueWorkbook());
    writeFileSync(at('别/别.json'), '{"name":"别的"}');
    const { code, err } = run('baseline', '别', '--file', '别/别.json');
    expect([code, err]).toEqual([2, expect.stringContaining('别/别.json：')]);
    expect(read('别/别.json')).toEqual({ name: '别的' });
  });
});

describe('check --baseline', () => {
  test('what is known is not listed and doesn’t count; the file is as it was', () => {
    const files = [copy(GUCHENG, '老/a.xlsx'), copy(HUNYUAN, '老/b.xlsx')];
    expect(run('check', ...files).code).toBe(1);
    run('baseline', '老', '--file', '老.json');
    const before = contentOf(at('老'));
    const { code, out, err } = run('check', '老', '--baseline', '老.json');
    expect(out).toMatch(/\d+ 处是基线里已有的问题，没有列出/);
    expect(out).toContain('0 处错误、0 处警告、0 处提示。');
    expect([code, err]).toEqual([0, '']);
    expect(contentOf(at('老'))).toEqual(before);
    expect(run('check', '老', '--baseline', '老.json', '--max-warnings', '0').code).toBe(0);
  });

  test('in worker threads as well', () => {
    for (const name of ['a', 'b', 'c']) copy(GUCHENG, `多/${name}.xlsx`);
    run('baseline', '多', '--file', '多.json');
    expect(run('check', '多', '--baseline', '多.json', '--jobs', '2').code).toBe(0);
  });

  test('more than are known: all of that rule in that file are listed', () => {
    copy(GUCHENG, '多了/a.xlsx');
    run('baseline', '多了', '--file', '多了.json');
    const known = read('多了.json') as { version: 1; files: Record<string, Record<string, number>> };
    const counts = known.files['多了/a.xlsx']!;
    writeFileSync(
      at('多了.json'),
      JSON.stringify({ ...known, files: { '多了/a.xlsx': { ...counts, V01: counts.V01! - 1 } } }),
    );
    const { findings } = report('多了', '--baseline', '多了.json').files[0]!;
    expect(findings.map(({ rule }) => rule)).toEqual(Array(counts.V01).fill('V01'));
    const { code, err } = run('check', '多了', '--baseline', '多了.json');
    expect(code).toBe(1);
    const told = `记了 ${counts.V01! - 1} 处，现在是 ${counts.V01} 处：分不出哪些是新的，全部列出。`;
    expect(err).toBe(`多了/a.xlsx 的 V01 在基线里${told}\n`);
  });

  test('fewer, or a file that has gone: said, with the command that mends it', () => {
    put('少/a.xlsx', vagueWorkbook());
    put('少/b.xlsx', vagueWorkbook());
    run('baseline', '少', '--file', '少/基线.json');
    put('少/a.xlsx', makeWorkbook('≥3次'));
    renameSync(at('少/b.xlsx'), at('少/c.xlsx'));
    const { code, err } = run('check', '少', '--baseline', '少/基线.json');
    expect(code).toBe(0);
    expect(err).toBe(
      '基线过期：少/a.xlsx 的 V13 记了 1 处，现在是 0 处。\n' +
        '基线过期：b.xlsx 已经不在原来的位置。\n' +
        '用 jixiao baseline 少 --file 少/基线.json 更新基线。\n',
    );
    run(.../用 jixiao (.*) 更新/.exec(err)![1]!.split(' '));
    expect(run('check', '少', '--baseline', '少/基线.json').err).toBe('');
  });

  test('--rule and --severity make nothing stale', () => {
    put('选/a.xlsx', vagueWorkbook());
    run('baseline', '选', '--file', '选.json');
    for (const more of [
      ['--rule', 'B01'],
      ['--severity', 'error'],
    ]) {
      expect(run('check', '选', '--baseline', '选.json', ...more).err).toBe('');
    }
  });

  test.each([
    ['没有.json', undefined, '找不到 没有.json。'],
    ['坏.json', '{', '坏.json：第 1 行第 2 列不合 JSON 的写法'],
    ['零.json', '{"version":1,"files":{"a.xlsx":{"V13":0}}}', '零.json：files.a.xlsx.V13：要写正整数'],
    ['键.json', '{"version":1,"file":{}}', '是不是想写 files？'],
  ])('%s: exit code 2, nothing is checked', (name, content, text) => {
    put('好.xlsx', makeWorkbook('≥3次'));
    if (content !== undefined) writeFileSync(at(name), content);
    const { code, out, err } = run('check', '好.xlsx', '--baseline', name);
    expect(err).toContain(text);
    expect([code, out]).toEqual([2, '']);
  });
});
