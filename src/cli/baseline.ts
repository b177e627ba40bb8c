import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { ChangedCount, KnownCounts } from '../check';
import { cliText } from '../messages/cli';
import type { Baseline } from '../model/schema/baseline';
import { readBaseline } from '../model/schema/baseline';
import { problemsIn, readJson, shown } from './config-file';

/** What a baseline file says. */
export interface OpenBaseline {
  /** What is known of a file; nothing for a file that is not in it. */
  countsOf(file: string): KnownCounts;
  /**
   * Why more is listed than is new; what it holds that is no longer needed, and how to write it anew. Nothing
   * when it fits.
   */
  changeLines(files: readonly ChangedFile[], paths: readonly string[]): readonly string[];
}

/** A file whose findings have become more or fewer. */
export interface ChangedFile {
  readonly path: string;
  readonly counts: readonly ChangedCount[];
}

/** @throws UsageError */
export function openBaseline(path: string): OpenBaseline {
  const { files } = readBaselineFile(path);
  // Files that are no longer where they were.
  const missing = Object.keys(files).filter((key) => !existsSync(pathOf(path, key)));
  return {
    countsOf: (file) => files[keyOf(path, file)] ?? {},
    changeLines: (files, paths) => [...grownLines(files), ...staleLines(path, missing, files, paths)],
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

type Lines = readonly string[];

const linesOf = (
  files: readonly ChangedFile[],
  isMeant: (count: ChangedCount) => boolean,
  id: 'baseline.grown' | 'baseline.stale',
): Lines =>
  files.flatMap(({ path: file, counts }) =>
    counts.filter(isMeant).map((count) => cliText(id, { file, ...count })),
  );

const grownLines = (files: readonly ChangedFile[]): Lines =>
  linesOf(files, ({ known, found }) => found > known, 'baseline.grown');

function staleLines(path: string, missing: Lines, files: readonly ChangedFile[], paths: Lines): Lines {
  const lines = [
    ...linesOf(files, ({ known, found }) => found < known, 'baseline.stale'),
    ...missing.map((file) => cliText('baseline.missing', { file })),
  ];
  if (lines.length === 0) return [];
  const command = ['jixiao', 'baseline', ...paths, '--file', shown(path)].map(quoted).join(' ');
  return [...lines, cliText('baseline.refresh', { command })];
}

const quoted = (word: string): string => (/^[\p{L}\p{N}_./\\:-]+$/u.test(word) ? word : `"${word}"`);
