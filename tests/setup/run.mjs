/** `npm test`: provides the outside tools, runs jest, ends with the plain line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideTools } from './tools.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, ...provideTools() };
const folder = mkdtempSync(join(tmpdir(), 'jixiao-test-'));
const outputFile = join(folder, 'results.json');

const run = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${outputFile}`, ...process.argv.slice(2)],
  // jest prints the JSON on stdout as well; its report for people goes to stderr.
  { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] },
);

let passed = 0;
let failed = 1;
try {
  const results = JSON.parse(readFileSync(outputFile, 'utf8'));
  passed = results.numPassedTests;
  failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
} catch {
  console.error('jest ended without a result.');
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(run.status === 0 && failed === 0 && passed > 0 ? 0 : 1);
