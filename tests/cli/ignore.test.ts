import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { jsonReportSchema } from '../../src/report/json-schema';
import { contentOf, GUCHENG, jixiao } from './jixiao';
import { makeWorkbook, vagueWorkbook } from './workbook';

const { run, at, copy } = jixiao();

const put = (path: string, bytes: Uint8Array): string => {
  mkdirSync(at(path, '..'), { recursive: true });
  writeFileSync(at(path), bytes);
  return path;
};
const report = (...args: string[]) =>
  jsonReportSchema.parse(JSON.parse(run('check', '--format', 'json', ...args).out));
const findings = (path: string) => report(path).files[0]!.findings;
const count = (path: string, rule: string): number =>
  findings(path).filter((each) => each.rule === rule).length;
const ignore = (path: string, rule: string, ...more: string[]) =>
  run('ignore', path, '--rule', rule, '--reason', '上级统一口径', '--in-place', ...more);

describe('ignoring', () => {
  test('one cell: kept in the workbook with its reason, listed, taken back', () => {
    const file = put('格/a.xlsx', vagueWorkbook());
    const { code, out } = ignore(file, 'V13', '--cell', 'Sheet1!E14');
    expect(out).toContain('已忽略 V13（春节走访慰问经费 困难群众生活：有效保障），理由：上级统一口径');
    expect([code, count(file, 'V13')]).toEqual([0, 0]);
    expect(run('check', file).out).toContain('\n  1 处已忽略\n');
    expect(run('ignore', file, '--list').out).toMatch(
      /^格\/a\.xlsx\n {2}1\. V13（春节走访慰问经费 困难群众生活：有效保障） {2}理由：上级统一口径 \d{4}-\d\d-\d\d\n$/,
    );
    expect(run('ignore', file, '--remove', '1', '--in-place').out).toContain('不再忽略 V13');
    expect(count(file, 'V13')).toBe(1);
    expect(run('ignore', file, '--list').out).toContain('没有忽略任何问题');
  });

  test('a rule on a sheet, a rule in the workbook', () => {
    const file = copy(GUCHENG, '书/a.xlsx');
    const all = count(file, 'V01');
    const { sheet } = findings(file).find(({ rule }) => rule === 'V01')!;
    ignore(file, 'V01', '--sheet', sheet);
    const rest = findings(file).filter(({ rule }) => rule === 'V01');
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.length).toBeLessThan(all);
    expect(rest.map((each) => each.sheet)).not.toContain(sheet);
    ignore(file, 'V01');
    expect(count(file, 'V01')).toBe(0);
    // The rest of the file is as it was.
    expect(count(file, 'V13')).toBe(count(copy(GUCHENG, '书/b.xlsx'), 'V13'));
  });

  test('to a copy, without touching the original', () => {
    const file = put('抄/a.xlsx', vagueWorkbook());
    const before = contentOf(at('抄'));
    run('ignore', file, '--rule', 'V13', '--reason', '是', '--out', '抄好');
    expect(contentOf(at('抄'))).toEqual(before);
    expect(count('抄好/a.xlsx', 'V13')).toBe(0);
  });

  test('the same again takes the place of the first', () => {
    const file = put('再/a.xlsx', vagueWorkbook());
    ignore(file, 'V13', '--cell', 'e14');
    run('ignore', file, '--rule', 'V13', '--cell', 'E14', '--reason', '另有说明', '--in-place');
    const { out } = run('ignore', file, '--list');
    expect(out).toContain('1. V13');
    expect(out).toContain('另有说明');
    expect(out).not.toContain('2. ');
  });

  test('fix leaves alone what is ignored', () => {
    const file = put('修/a.xlsx', makeWorkbook('≥3 次。'));
    expect(run('fix', file, '--dry-run').out).toContain('将修改 1 处');
    ignore(file, 'V21', '--cell', 'Sheet1!E14');
    const { out } = run('fix', file, '--dry-run');
    expect(out).toContain('没有可以自动修复的问题');
    expect(out).toContain('1 处已忽略');
    expect(run('mark', file, '--out', '标').out).toContain('标记了 0 个单元格');
  });
});

describe('what can’t be ignored', () => {
  test.each([
    [['--rule', 'V13'], '请用 --reason 写明为什么忽略。'],
    [['--rule', 'V13', '--reason', ' '], '请用 --reason 写明为什么忽略。'],
    [['--reason', '是'], '请用 --rule 说明忽略哪一条规则'],
    [['--rule', 'V13,V01', '--reason', '是'], '请用 --rule 说明忽略哪一条规则'],
    [['--rule', 'V13', '--reason', '是', '--cell', '甲乙'], '要写成 工作表!单元格'],
    [['--rule', 'V13', '--reason', '是', '--cell', 'A1', '--sheet', '表1'], '不能同时用'],
    [['--rule', 'V01', '--reason', '是'], '没有 V01 的问题'],
    [['--rule', 'V13', '--reason', '是', '--cell', 'Sheet1!E13'], '没有 V13 的问题'],
    [['--rule', 'V13', '--reason', '是', '--cell', '表9!E13'], '没有名为“表9”的工作表'],
    [['--rule', 'V13', '--reason', '是', '--sheet', '表9'], '没有名为“表9”的工作表'],
    [['--remove', '1'], '没有第 1 个忽略，一共 0 个'],
  ])('%j: exit code 2, the file is as it was', (args, text) => {
    const bytes = vagueWorkbook();
    const file = put('不/a.xlsx', bytes);
    const { code, err } = run('ignore', file, ...args, '--in-place');
    expect(err).toContain(text);
    expect(code).toBe(2);
    expect(readFileSync(at(file))).toEqual(Buffer.from(bytes));
  });

  test('a folder', () => {
    put('夹/a.xlsx', vagueWorkbook());
    expect(ignore('夹', 'V13')).toMatchObject({ code: 2, err: expect.stringContaining('“夹”是文件夹') });
    expect(count('夹/a.xlsx', 'V13')).toBe(1);
  });

  test('a cell without its sheet, where there are several', () => {
    const { code, err } = ignore(copy(GUCHENG, '哪/a.xlsx'), 'V01', '--cell', 'F13');
    expect([code, err]).toEqual([2, expect.stringContaining('不知道是哪一张的单元格')]);
  });
});

describe('ignores that want another look', () => {
  async function withStored(path: string, ignores: string): Promise<string> {
    const host = XlsxHost.open(vagueWorkbook(), { codec: nodeCodec, fileName: 'a.xlsx' });
    await host.storage.set('ignores', ignores);
    return put(path, host.bytes());
  }
  const stored = (...ignores: object[]): string => JSON.stringify({ version: 1, value: ignores });

  test('stale ones and those without a reason are reported', async () => {
    const V13 = { scope: 'workbook', rule: 'V13', reason: '' };
    const V01 = { scope: 'workbook', rule: 'V01', reason: '表样如此' };
    const file = await withStored('旧/a.xlsx', stored(V13, V01));
    const { out } = run('check', file);
    expect(out).toContain('  1 处已忽略\n  没有写理由的忽略：V13（整个工作簿）\n');
    expect(out).toContain('  不再需要的忽略：V01（整个工作簿）（理由：表样如此）\n');
    expect(run('ignore', file, '--list').out).toMatch(/2\. V01.*不再需要/);
  });

  test('spoilt ones are reported, the check goes on without them, and nothing is written over them', async () => {
    const file = await withStored('坏/a.xlsx', '{"version":1,');
    const { out } = run('check', file);
    expect(out).toContain('工作簿里保存的忽略读不出来');
    expect(count(file, 'V13')).toBe(1);
    const before = contentOf(at('坏'));
    expect(ignore(file, 'V13').code).toBe(2);
    expect(contentOf(at('坏'))).toEqual(before);
    run('config', 'clear', file, '--ignores', '--in-place');
    expect(ignore(file, 'V13').code).toBe(0);
  });

  test('those of a later program too', async () => {
    const file = await withStored('新/a.xlsx', '{"version":2}');
    expect(run('check', file).out).toContain('更新的版本（2）');
    expect(run('fix', file, '--dry-run').out).toContain('更新的版本（2）');
  });
});
