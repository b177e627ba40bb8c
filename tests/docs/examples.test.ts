import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findingMessages } from '../../src/messages/findings';
import { ruleTitles } from '../../src/messages/rules';
import { rules } from '../../src/rules';
import type { Rule } from '../../src/rules/rule';
import { runRule } from '../support/rule-tester';

const SECTIONS = ['## 查什么', '## 为什么', '## 怎么改', '## 示例'];
const SEVERITIES = { error: '错误', warning: '警告', info: '提示' };
const FIXES = { safe: '可以自动修复', offer: '有修复建议，由使用者选择', none: '需要手工修改' };

const nameOf = (rule: Rule): string => `${rule.code}-${rule.slug}`;
const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const names = (folder: string, end: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /^[A-Z]\d\d-/.test(name) && name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

interface Example {
  readonly kind: string;
  /** Tables are separated by blank lines. */
  readonly tables: readonly string[];
}

const examplesIn = (page: string): readonly Example[] =>
  [...page.matchAll(/^```(错误|正确)\n([\s\S]*?)^```/gm)].map(([, kind, text]) => ({
    kind: kind!,
    tables: text!.trim().split(/\n\s*\n/),
  }));

describe('the rule book', () => {
  const expected = rules.map(nameOf).sort();

  test('has a source, a test and a page for each rule, and none besides', () => {
    expect(names('src/rules', '.ts')).toEqual(expected);
    expect(names('tests/rules', '.test.ts')).toEqual(expected);
    expect(names('docs/rules', '.md')).toEqual(expected);
  });

  test('uses each code once', () => {
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  });

  test('has a title for each rule, and none besides', () => {
    expect(Object.keys(ruleTitles).sort()).toEqual(rules.map((rule) => rule.code).sort());
  });

  test('has no message without a rule', () => {
    const codes = new Set(rules.map((rule) => rule.code));
    expect(Object.keys(findingMessages).filter((id) => !codes.has(id.split('.')[0]!))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [nameOf(rule), rule] as const))('%s', (name, rule) => {
  const page = read(`docs/rules/${name}.md`);
  const examples = examplesIn(page);

  test('has a heading, its severity, its kind of fix and all sections', () => {
    expect(page.split('\n')[0]).toBe(`# ${rule.code} ${ruleTitles[rule.code]}`);
    expect(page).toContain(`**级别**：${SEVERITIES[rule.severity]}`);
    expect(page).toContain(`**修复**：${FIXES[rule.fixable ?? 'none']}`);
    expect(SECTIONS.filter((section) => !page.includes(section))).toEqual([]);
  });

  test('uses all its messages', () => {
    const source = read(`src/rules/${name}.ts`);
    const family = Object.keys(findingMessages).filter((id) => id.startsWith(`${rule.code}.`));
    expect(family.length).toBeGreaterThan(0);
    expect(family.filter((id) => !source.includes(`'${id}'`))).toEqual([]);
  });

  test('has examples of both kinds', () => {
    expect(new Set(examples.map((example) => example.kind))).toEqual(new Set(['错误', '正确']));
  });

  test.each(examples.map(({ kind, tables }, index) => [kind, index + 1, tables] as const))(
    '%s example %i',
    (kind, _, tables) => {
      const found = runRule(rule, tables).map((report) => report.messageId);
      if (kind === '错误') expect(found).not.toEqual([]);
      else expect(found).toEqual([]);
    },
  );
});
