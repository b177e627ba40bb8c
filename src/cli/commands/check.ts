import type { RuleCode, Severity } from '../../model';
import { failureText } from '../../report';
import type { ReportFormat, RunStart } from '../../report';
import type { CheckSetup } from '../check/job';
import { planJobs } from '../check/plan-jobs';
import { chooseLanes } from '../check/choose-lanes';
import { reporterFor } from '../check/reporter';
import { writeReport } from '../check/report-writer';
import { runCheck } from '../check/run';
import { openSink } from '../check/sink';
import { exitCodeOf } from '../exit';
import type { ExitCode } from '../exit';
import { collectInputs } from '../inputs';
import { createProgress } from '../progress';
import type { OpenBaseline } from '../baseline';
import type { ConfigOptions } from '../settings';
import type { Terminal } from '../terminal';
import type { LimitOptions } from '../workbook';

export interface CheckCommandOptions extends LimitOptions, ConfigOptions {
  readonly format: ReportFormat;
  readonly severity: Severity;
  readonly rule?: readonly RuleCode[];
  readonly maxWarnings?: number;
  /** File of known findings. */
  readonly baseline?: string;
  /** File to write the report to. */
  readonly output?: string;
  /** Worker threads; as many as are of use when absent. */
  readonly jobs?: number;
}

export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, failed } = await collectInputs(paths);
  const baseline = options.baseline === undefined ? null : await loadBaseline(options.baseline);
  const jobs = await planJobs(files, options, baseline);
  const sink = openSink(options.output, terminal.out);
  const start: RunStart = { rules: options.rule ?? null, severity: options.severity };
  const setup: CheckSetup = { ...options, ...start, colours: terminal.hasColours && !options.output };
  const reporter = reporterFor(setup);
  const writer = writeReport(reporter, start, sink);
  // A report that is never finished leaves nothing behind.
  process.once('exit', () => writer.close());

  const progress = createProgress(jobs.length, terminal.err);
  const lanes = chooseLanes(jobs, setup, reporter, progress);
  const run = await runCheck(jobs, lanes, writer, progress);
  const all = [...failed, ...run.failed];
  if (run.files.length === 0 && options.format === 'text') {
    for (const file of all) terminal.err.write(`${failureText(file)}\n`);
  } else {
    const allowed = options.maxWarnings ?? Infinity;
    const warnings = run.counts.warning;
    const excess = warnings > allowed ? { excess: { warnings, allowed } } : {};
    writer.end({ ...start, files: run.files, failed: all, ...excess });
  }
  for (const line of baseline?.changeLines(run.changed, paths) ?? []) terminal.err.write(`${line}\n`);
  return exitCodeOf(run.files, all, run.counts, options.maxWarnings);
}

async function loadBaseline(path: string): Promise<OpenBaseline> {
  const { openBaseline } = await import('../baseline');
  return openBaseline(path);
}
