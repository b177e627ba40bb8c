import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { knownNames, presetIds, presetOf } from '../../src/check';
import { readSettings } from '../../src/model/schema/settings';
import { GUCHENG, jixiao } from './jixiao';

const { run, at, copy } = jixiao();
const page = readFileSync(join(__dirname, '../../docs/config.md'), 'utf8');
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([^\`]*)\`\`\``).exec(page)![1]!;

test('the example is right, and shown as the page says', () => {
  writeFileSync(at('jixiao.config.json'), block('json'));
  copy(GUCHENG, '古城街道.xlsx');
  const [command, ...output] = block('console').trimEnd().split('\n');
  const { code, out } = run(...command!.replace('$ jixiao ', '').split(' '));
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, output.length)).toEqual(output);
});

test('the wrong example is told of as the page says', () => {
  writeFileSync(at('jixiao.config.json'), '{ "severities": { "V99": "off" } }');
  expect(run('check', copy(GUCHENG)).err).toBe(/```text\n(jixiao\.config[^`]*)```/.exec(page)![1]);
});

test('every key has its row, and no other', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
  const keys = rows.filter((name) => !presetIds.includes(name));
  const read = readSettings(Object.fromEntries([...keys, 'x'].map((key) => [key, null])), knownNames);
  const problems = 'problems' in read ? read.problems : [];
  expect(problems.filter(({ id }) => id === 'unknownKey').map(({ path }) => path)).toEqual(['x']);
  expect(keys).toHaveLength(9);
});

test('every preset is told with its name', () => {
  for (const id of presetIds) expect(page).toContain(`| \`${id}\` | ${presetOf(id).title} |`);
});
