import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/rules';
import { throughFile } from './file';
import { readGroups } from './groups';
import { measure } from './measure';
import { LIMITS, failures, markdown, recallOf } from './tally';

const MARKERS = ['<!-- quality:start -->', '<!-- quality:end -->'] as const;
const SEED = 20_261_120;

const [root = '.', ...flags] = process.argv.slice(2);
const optionOf = (name: string): string | undefined => flags[flags.indexOf(name) + 1];
const has = (name: string): boolean => flags.includes(name);

async function run(): Promise<boolean> {
  const seed = has('--seed') ? Number(optionOf('--seed')) : SEED;
  const only = has('--rule') ? optionOf('--rule')?.split(',') : undefined;
  const started = performance.now();
  const tally = await measure({
    groups: readGroups(),
    seed,
    most: 1,
    share: only ? 1 : 0.5,
    tries: 12,
    typings: ['text', 'number', 'percent'],
    throughFile: { every: 25, pass: throughFile },
    ...(only ? { rules: only } : {}),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const order = rules.map(({ code }) => code);
  const table = markdown(tally, order);
  const size = `Seed ${seed}: ${tally.tables} tables, ${tally.cells} filled cells.`;
  console.log(`${table}\n\n${size} ${seconds} s.`);
  if (has('--show')) for (const { kind, text } of tally.notes) console.log(`${kind}: ${text}`);
  const weak = [...tally.rules].filter(([, counts]) => recallOf(counts) < LIMITS.perRule);
  if (weak.length > 0) {
    const list = weak.map(([code, counts]) => `${code} ${(recallOf(counts) * 100).toFixed(1)} %`);
    console.log(`Rules below 95 %: ${list.join(', ')}`);
  }
  if (has('--write')) write(`${size}\n\n${table}`);
  const failed = failures(tally);
  for (const reason of failed) console.log(`FAIL: ${reason}`);
  return failed.length === 0;
}

function write(text: string): void {
  const file = join(root, 'docs/quality.md');
  const [start, end] = MARKERS;
  const [before = '', after = ''] = readFileSync(file, 'utf8').split(new RegExp(`${start}[^]*${end}`));
  writeFileSync(file, `${before}${start}\n\n${text}\n\n${end}${after}`);
}

process.exitCode = (await run()) ? 0 : 1;
