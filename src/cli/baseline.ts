import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { KnownCounts, StaleCount } from '../check';
import { cliText } from '../messages/cli';
import type { Baseline } from '../model/schema/baseline';
import { readBaseline } from '../model/schema/baseline';
import { problemsIn, readJson, shown } from './config-file';

/** What a baseline file says. */
export interface OpenBaseline {
  /** What is known of a file; nothing for a file that is not in it. */
  countsOf(file: string): KnownCounts;
  /** What it holds that is no longer needed, and how to write it anew; nothing when it fits. */
  staleLines(files: readonly StaleFile[], paths: readonly string[]): readonly string[];
}

/** A file whose findings have become fewer. */
export interface StaleFile {
  readonly path: string;
  readonly stale: readonly StaleCount[];
}

/** @throws UsageError */
export function openBaseline(path: string): OpenBaseline {
  const { files } = readBaselineFile(path);
  // Files that are no longer where they were.
  const missing = Object.keys(files).filter((key) => !existsSync(pathOf(path, key)));
  return {
    countsOf: (file) => files[keyOf(path, file)] ?? {},
    staleLines: (stale, paths) => staleLines(path, missing, stale, paths),
  };
}

/** @throws UsageError naming file, place and what is wrong */
export function readBaselineFile(path: string): Baseline {
  const read = readBaseline(readJson(path));
  if ('problems' in read) throw problemsIn(path, read.problems);
  return read.baseline;
}

/** A file as a baseline names it: from the baseline's folder, with forward slashes. */
export const keyOf = (baseline: string, file: string): string =>
  relative(dirname(resolve(baseline)), resolve(file))
    .split(sep)
    .join('/');

export const pathOf = (baseline: string, key: string): string => resolve(dirname(resolve(baseline)), key);

function staleLines(
  path: string,
  missing: readonly string[],
  files: readonly StaleFile[],
  paths: readonly string[],
): readonly string[] {
  const lines = [
    ...files.flatMap((file) =>
      file.stale.map(({ rule, known, found }) =>
        cliText('baseline.stale', { file: file.path, rule, known, found }),
      ),
    ),
    ...missing.map((file) => cliText('baseline.missing', { file })),
  ];
  if (lines.length === 0) return [];
  const command = ['jixiao', 'baseline', ...paths, '--file', shown(path)].map(quoted).join(' ');
  return [...lines, cliText('baseline.refresh', { command })];
}

const quoted = (word: string): string => (/^[\p{L}\p{N}_./\\:-]+$/u.test(word) ? word : `"${word}"`);
