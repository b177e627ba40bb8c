import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/rules';
import { throughFile } from './file';
import { compareForms } from './forms';
import type { Comparison } from './forms';
import { readGroups, readUnrepaired } from './groups';
import { measure } from './measure';
import { LIMITS, failures, markdown, recallOf } from './tally';
import type { Tally } from './tally';

const MARKERS = ['<!-- quality:start -->', '<!-- quality:end -->'] as const;
const SEED = 20_261_120;

const [root = '.', ...flags] = process.argv.slice(2);
const optionOf = (name: string): string | undefined =>
  flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined;
const codes = rules.map(({ code }) => code);

async function run(): Promise<boolean> {
  const seed = Number(optionOf('--seed') ?? SEED);
  const only = optionOf('--rule')?.split(',');
  const strange = only?.filter((code) => !codes.includes(code)) ?? [];
  if (strange.length > 0 || !Number.isSafeInteger(seed))
    throw new Error(`no such rule or seed: ${flags.join(' ')}`);
  const started = performance.now();
  const groups = readGroups();
  const tally = await measure({
    groups,
    seed,
    most: 1,
    share: only ? 1 : 0.5,
    tries: 12,
    typings: ['text', 'number', 'percent'],
    throughFile: { every: 10, pass: throughFile },
    ...(only ? { rules: only } : {}),
  });
  const forms = only ? null : compareForms(readUnrepaired(), groups, { seed, share: 0.05 });
  const seconds = Math.round((performance.now() - started) / 1000);
  const text = summary(tally, forms, seed);
  console.log(`${text}\n\n${seconds} s`);
  if (flags.includes('--show')) show(tally);
  if (flags.includes('--write')) write(text);
  return isMet(tally, forms);
}

function summary(tally: Tally, forms: Comparison | null, seed: number): string {
  const size = `Seed ${seed}: ${tally.tables} tables with ${tally.cells} filled cells were checked.`;
  const compared = forms
    ? ` ${forms.tables} tables were compared in nine forms each: ${forms.differences.length} findings differ.`
    : '';
  return `${size}${compared}\n\n${markdown(tally, codes)}`;
}

function show({ notes }: Tally): void {
  for (const { kind, text } of notes) console.log(`${kind}: ${text}`);
}

function isMet(tally: Tally, forms: Comparison | null): boolean {
  const weak = [...tally.rules].filter(([, counts]) => recallOf(counts) < LIMITS.perRule);
  if (weak.length > 0) {
    const list = weak.map(([code, counts]) => `${code} ${(recallOf(counts) * 100).toFixed(1)} %`);
    console.log(`Rules below 95 %: ${list.join(', ')}`);
  }
  const differences = forms?.differences ?? [];
  for (const { kind, form, said, table } of differences)
    console.log(`${kind} in ${form}: ${said} of ${table}`);
  const failed = failures(tally);
  for (const reason of failed) console.log(`FAIL: ${reason}`);
  return failed.length === 0 && differences.length === 0;
}

function write(text: string): void {
  const file = join(root, 'docs/quality.md');
  const [start, end] = MARKERS;
  const [before = '', after = ''] = readFileSync(file, 'utf8').split(new RegExp(`${start}[^]*${end}`));
  writeFileSync(file, `${before}${start}\n\n${text}\n\n${end}${after}`);
}

process.exitCode = (await run()) ? 0 : 1;
