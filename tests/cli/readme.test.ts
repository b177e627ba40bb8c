import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { rules } from '../../src/rules';
import { jixiao, workbooks } from './jixiao';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const program = jixiao();

test('the example in the README is real output', () => {
  cpSync(workbooks, program.at('tests/corpus/workbooks'), { recursive: true });
  const [, command, output] = /```console\n\$ npx jixiao (.*)\n([^`]*)```/.exec(readme)!;
  expect(program.run(...command!.split(' ')).out).toBe(output);
});

test('the README counts the rules right', () => {
  expect(readme).toContain(`现有 ${rules.length} 条规则`);
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/json.md',
  'docs/config.md',
  'docs/layouts.md',
  'docs/performance.md',
])('every file that %s links to exists', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
    expect(existsSync(join(root, dirname(file), target!))).toBe(true);
  }
});
