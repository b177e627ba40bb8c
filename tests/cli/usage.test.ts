import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/rules';
import { GUCHENG, jixiao } from './jixiao';

const { run, copy } = jixiao();
const chinese = /[\u4e00-\u9fff]/;
/** What commander would say in English. */
const english = /error:|usage|options|unknown|missing|default|argument|display/i;

describe('usage', () => {
  test('help, on demand: exit code 0, all in Chinese', () => {
    const main = run('--help');
    expect(main.code).toBe(0);
    for (const command of ['check', 'fix', 'mark', 'unmark', 'ignore', 'baseline', 'rules', 'explain']) {
      expect(main.out).toMatch(new RegExp(`^  ${command}\\b.*${chinese.source}`, 'm'));
      const { code, out } = run(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain('用法：');
      expect(out.replace(/--[\w-]+/g, '')).not.toMatch(english);
    }
    expect(main.out).not.toMatch(english);
    for (const command of ['show', 'store', 'clear']) {
      expect(run('config', command, '--help').out.replace(/--[\w-]+/g, '')).not.toMatch(english);
    }
    expect(run('help', 'check').out).toBe(run('check', '--help').out);
  });

  test('columns stand below one another although Chinese is twice as wide', () => {
    const columns = run('--help')
      .out.split('\n')
      .filter((line) => /^ {2}(check|explain|help) /.test(line))
      .map((line) => {
        const text = line.slice(0, line.search(/(?<= {2})[\u4e00-\u9fff]/));
        return text.length + (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0);
      });
    expect(new Set(columns).size).toBe(1);
    expect(columns).toHaveLength(3);
  });

  test('the version', () => {
    expect(run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('without a command: help, exit code 2', () => {
    const { code, err } = run();
    expect(code).toBe(2);
    expect(err).toContain('命令：');
  });

  test.each([
    [['check'], '缺少参数：路径'],
    [['chekc', 'x'], '没有 chekc 这个命令。是不是要用 check？'],
    [['check', 'x', '--formt', 'json'], '没有 --formt 这个选项。是不是要用 --format？'],
    [['check', 'x', '--format'], '选项 --format <格式> 后面缺少值'],
    [
      ['check', 'x', '--format', 'xml'],
      '选项 --format <格式> 的值“xml”不对：只能是 text、json、jsonl、sarif、html。',
    ],
    [['check', 'x', '--severity', '错误'], '只能是 error、warning、info'],
    [['check', 'x', '--rule', 'V99'], '没有 V99 这条规则'],
    [['check', 'x', '--rule', ','], '没有 , 这条规则'],
    [['check', 'x', '--max-warnings', '-1'], '要写 0 或正整数'],
    [['check', 'x', '--max-ratio', '0'], '要写大于 0 的数'],
    [['config', 'sho'], '没有 sho 这个命令。是不是要用 show？'],
    [['config', 'store', 'x.json'], '缺少参数：路径'],
    [['ignore', 'x.xlsx', '--remove', '0'], '要写 1 到 999 的整数'],
    [['explain'], '缺少参数：代码'],
    [['explain', 'V01', 'V02'], '参数太多'],
    [['explain', 'X1'], '没有 X1 这条规则'],
    [['fix', 'x.xlsx'], '--in-place'],
    [['mark', 'x.xlsx'], '--in-place'],
    [['unmark', 'x.xlsx'], '--in-place'],
    [['mark', 'x.xlsx', '--out', 'y', '--in-place'], '只能用一个'],
  ])('%j: exit code 2', (args, text) => {
    const { code, out, err } = run(...args);
    expect(err).toContain(text);
    expect(err.replace(/--[\w-]+/g, '')).not.toMatch(english);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('rules and explain', () => {
  test('rules lists all rules with severity, fix and title', () => {
    const { code, out } = run('rules');
    expect(code).toBe(0);
    const [header, ...lines] = out.trimEnd().split('\n');
    expect(header).toMatch(/^代码 +级别 +修复 +内容$/);
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(rules.map((rule) => rule.code));
    for (const line of lines) expect(line).toMatch(/^[A-Z]\d\d +(错误|警告|提示) +(自动|可选|－) +\S/);
  });

  test('explain tells every rule, in the bundle', () => {
    for (const code of ['V01', 's01', 'F01']) {
      const explained = run('explain', code);
      expect(explained.code).toBe(0);
      expect(explained.out).toContain(code.toUpperCase());
      expect(explained.out.length).toBeGreaterThan(60);
      expect(explained.out).not.toMatch(/^#|^```|\]\(/m);
    }
  });

  test('explain says which example is wrong and which is right', () => {
    expect(run('explain', 'V04').out).toMatch(/错误：\n\|.*\n\| 活动满意度 \| ≥95百分比 \|\n\n正确：\n/);
  });

  test('a finding’s code is one that explain knows', () => {
    const code = /错误 ([A-Z]\d\d)/.exec(run('check', copy(GUCHENG)).out)![1]!;
    expect(run('explain', code).code).toBe(0);
  });
});
