import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '../..');

/** Lints a source as if it stood in the given file; the ids of the rules that object. */
function objections(file: string, source: string): string[] {
  const run = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', file, '--format', 'json'],
    { cwd: root, input: source, encoding: 'utf8' },
  );
  const [result] = JSON.parse(run.stdout) as [{ messages: { ruleId: string }[] }];
  return result.messages.map((message) => message.ruleId);
}

test.each([
  ['src/rules/probe.ts', "import '../hosts/error';", 'boundaries/dependencies'],
  ['src/rules/probe.ts', "import '../messages/errors';", 'boundaries/dependencies'],
  ['src/taskpane/probe.ts', "import '../hosts/xlsx/opc';", 'boundaries/dependencies'],
  ['src/model/probe.ts', "import '../values/fold';", 'boundaries/dependencies'],
  ['src/recognise/probe.ts', "import 'node:fs';", 'no-restricted-imports'],
  ['src/check/probe.ts', 'console.log(1);', 'no-console'],
  ['src/fix/probe.ts', 'export async function wait(): Promise<void> {}', 'no-restricted-syntax'],
  ['src/taskpane/probe.ts', 'Excel.run(() => undefined);', 'no-restricted-globals'],
])('%s must not hold %s', (file, source, rule) => {
  expect(objections(file, `${source}\n`)).toContain(rule);
});

test('a rule may take types from the catalogue', () => {
  const source = "import type { FixMessageId } from '../messages/fixes';\nexport type Id = FixMessageId;\n";
  expect(objections('src/rules/probe.ts', source)).toEqual([]);
});
