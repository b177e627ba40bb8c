import { existsSync } from 'node:fs';
import { checkWorkbook, countByRule } from '../../check';
import type { KnownCounts } from '../../check';
import { cliText } from '../../messages/cli';
import type { Settings } from '../../model';
import { failureText, withoutReports } from '../../report';
import { keyOf, pathOf, readBaselineFile } from '../baseline';
import { shown } from '../config-file';
import { failureOf } from '../exit';
import type { ExitCode } from '../exit';
import { collectInputs } from '../inputs';
import { saveResult } from '../outputs';
import { createProgress } from '../progress';
import type { Progress } from '../progress';
import { findSettings, keptIn, optionsWith } from '../settings';
import type { ConfigOptions } from '../settings';
import type { Terminal } from '../terminal';
import { openWorkbook } from '../workbook';
import type { LimitOptions } from '../workbook';

export interface BaselineCommandOptions extends LimitOptions, ConfigOptions {
  /** The baseline's file. */
  readonly file: string;
}

/** Writes down how many findings of each rule the files have now. */
export async function baseline(
  paths: readonly string[],
  options: BaselineCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file: target } = options;
  const earlier = existsSync(target) ? readBaselineFile(target).files : {};
  const { files, failed } = await collectInputs(paths);
  const settings = await findSettings(files, options);
  const progress = createProgress(files.length, terminal.err);
  const failures = [...failed];
  const counts = new Map<string, KnownCounts>();
  for (const { path } of files) {
    progress.file(path);
    try {
      counts.set(
        keyOf(target, path),
        await countFindings(path, settings.get(path)!.settings, options, progress),
      );
    } catch (error) {
      failures.push(failureOf(path, error));
    }
  }
  progress.clear();
  for (const failure of failures) terminal.err.write(`${failureText(failure)}\n`);
  if (counts.size === 0) return 2;

  // Files that were not looked at keep what is known of them, as long as they are there.
  const others = Object.entries(earlier).filter(
    ([key]) => !counts.has(key) && existsSync(pathOf(target, key)),
  );
  const all = [...counts, ...others].filter(([, known]) => Object.keys(known).length > 0).sort(byName);
  const content = { version: 1, files: Object.fromEntries(all.map(([key, known]) => [key, sorted(known)])) };
  saveResult(target, Buffer.from(`${JSON.stringify(content, null, 2)}\n`));
  const sum = all.flatMap(([, known]) => Object.values(known)).reduce((total, count) => total + count, 0);
  terminal.out.write(
    `${cliText('baseline.written', { path: shown(target), files: all.length, count: sum })}\n`,
  );
  return failures.length > 0 ? 1 : 0;
}

async function countFindings(
  path: string,
  settings: Settings,
  options: LimitOptions,
  progress: Progress,
): Promise<KnownCounts> {
  const { host, snapshot } = await openWorkbook(path, options, progress);
  const { findings } = checkWorkbook(withoutReports(snapshot), optionsWith(await keptIn(host), settings));
  return countByRule(findings);
}

const sorted = (counts: KnownCounts): KnownCounts => Object.fromEntries(Object.entries(counts).sort(byName));

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
