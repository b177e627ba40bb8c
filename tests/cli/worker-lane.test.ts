import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { CheckSetup, FileOutcome } from '../../src/cli/check/job';
import { workerLane } from '../../src/cli/check/worker-lane';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-lane-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = join(folder, 'worker.cjs');
writeFileSync(
  program,
  `const { parentPort, workerData } = require('node:worker_threads');
   parentPort.on('message', ({ path }) => {
     if (path === 'throws') throw new Error('out of memory');
     if (path === 'ends') process.exit(7);
     parentPort.postMessage({ part: path + ' ' + workerData.setup.format });
   });`,
);
const setup = { format: 'text' } as CheckSetup;
const textOf = (outcome: FileOutcome): string =>
  'failed' in outcome
    ? `${outcome.failed.path}: ${String(outcome.failed.data['message']).replace('Error: ', '')}`
    : outcome.part;

test('a worker that breaks down fails its file only', async () => {
  const lane = workerLane(program, setup);
  const outcomes: string[] = [];
  for (const path of ['a', 'b', 'throws', 'c', 'ends', 'd', 'throws']) {
    outcomes.push(textOf(await lane.run({ path, settings: {}, known: {} })));
  }
  lane.close();
  expect(outcomes).toEqual([
    'a text',
    'b text',
    'throws: out of memory',
    'c text',
    'ends: worker exit 7',
    'd text',
    'throws: out of memory',
  ]);
});
