import { cliText } from '../messages/cli';
import type { Settings } from '../model';
import { failureText } from '../report';
import type { FailedFile } from '../report';
import { failureOf } from './exit';
import type { ExitCode } from './exit';
import { collectInputs } from './inputs';
import { checkOutputOptions, checkTarget, planTargets, saveResult } from './outputs';
import type { OutputOptions } from './outputs';
import { createProgress } from './progress';
import { findSettings } from './settings';
import type { ConfigOptions } from './settings';
import type { Terminal } from './terminal';
import { openWorkbook } from './workbook';
import type { LimitOptions, OpenWorkbook } from './workbook';

export interface RewriteOptions extends OutputOptions, LimitOptions, ConfigOptions {
  /** Nothing is written, and no place to write to is needed. */
  readonly dryRun?: boolean;
}

/** What was done to one workbook. */
export interface Rewritten {
  /** What to tell about it, line by line; `changed`: the file is other than before. */
  readonly lines: (changed: boolean) => readonly string[];
  /** Errors that stay in it. */
  readonly errors: number;
  /** Whether there was anything to do the work on. */
  readonly worked: boolean;
}

/** Opens each file, lets `work` change it, and saves it to its place; a file that fails leaves the others alone. */
export async function rewriteFiles(
  paths: readonly string[],
  options: RewriteOptions,
  terminal: Terminal,
  work: (workbook: OpenWorkbook, settings: Settings) => Promise<Rewritten>,
): Promise<ExitCode> {
  if (!options.dryRun) checkOutputOptions(options);
  const { files, failed } = await collectInputs(paths, options.out);
  const settings = await findSettings(files, options);
  const targetOf = planTargets(files, options);
  const progress = createProgress(files.length, terminal.err);
  const results: Rewritten[] = [];
  let failures = 0;
  const fail = (file: FailedFile): void => {
    progress.clear();
    failures++;
    terminal.err.write(`${failureText(file)}\n`);
  };

  failed.forEach(fail);
  for (const file of files) {
    progress.file(file.path);
    const target = targetOf(file);
    try {
      if (!options.dryRun) checkTarget(file, target, options);
      const workbook = await openWorkbook(file.path, options, progress);
      const result = await work(workbook, settings.get(file.path)!.settings);
      const bytes = workbook.host.bytes();
      const changed = bytes !== workbook.bytes;
      const mustSave = !options.dryRun && (changed || target !== file.path);
      if (mustSave) saveResult(target, bytes);
      progress.clear();
      terminal.out.write(report(file.path, mustSave ? target : file.path, result.lines(changed), terminal));
      results.push(result);
    } catch (error) {
      fail(failureOf(file.path, error));
    }
  }
  progress.clear();
  if (results.length + failures > 1) terminal.out.write(`\n${summary(results.length, failures)}\n`);
  if (!results.some(({ worked }) => worked)) return 2;
  return failures > 0 || results.some(({ errors }) => errors > 0) ? 1 : 0;
}

const summary = (done: number, failed: number): string =>
  cliText(failed > 0 ? 'rewrite.summaryFailed' : 'rewrite.summary', { done, failed });

function report(path: string, target: string, lines: readonly string[], { painter }: Terminal): string {
  const heading = target === path ? path : cliText('output.file', { path, target });
  return [painter.strong(heading), ...lines.map((line) => `  ${line}`), ''].join('\n');
}
