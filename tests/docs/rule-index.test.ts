import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderRuleIndex } from '../../scripts/render-rule-index';
import { ruleFamilies } from '../../src/messages/rule-families';
import { rules } from '../../src/rules';

const root = join(__dirname, '../..');
const folder = join(root, 'docs/rules');
const page = readFileSync(join(folder, 'README.md'), 'utf8');

describe('the index of rules', () => {
  test('is fresh (if not: npm run docs)', () => {
    expect(page).toBe(renderRuleIndex());
    const script = spawnSync(process.execPath, [join(root, 'scripts/rule-index.mjs'), '--check']);
    expect(script.status).toBe(0);
  });

  test('links to the page of every rule, once', () => {
    const targets = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
    expect(targets).toEqual(rules.map(({ code, slug }) => `${code}-${slug}.md`));
    expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });

  test('has a name for each family, and none besides', () => {
    expect(Object.keys(ruleFamilies)).toEqual([...new Set(rules.map(({ code }) => code[0]))]);
    expect([...page.matchAll(/^## (\w) (\S+)$/gm)].map(([, letter]) => letter)).toEqual(
      Object.keys(ruleFamilies),
    );
  });

  test('tells of a rule how bad, under which heading, how it is fixed and what it rests on', () => {
    const rowOf = (code: string) => page.split('\n').find((line) => line.startsWith(`| ${code} |`));
    expect(rowOf('V04')).toBe('| V04 | [用“百分比”代替%](V04-percent-word.md) | 警告 | 适当性 | 自动 |  |');
    expect(rowOf('V11')).toMatch(/ \| 警告 \| 适当性 \| 供选择 \| 财预〔2015〕88号、财预〔2021〕101号 \|$/);
  });
});
