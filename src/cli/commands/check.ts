import { checkWorkbook, severityRank } from '../../check';
import type { RuleCode, Severity } from '../../model';
import { countSeverities, failureText, jsonReport, textReport, withoutReports } from '../../report';
import type { CheckedFile, CheckRun, FailedFile } from '../../report';
import { exitCodeOf, failureOf } from '../exit';
import type { ExitCode } from '../exit';
import { collectInputs } from '../inputs';
import { createProgress } from '../progress';
import type { Terminal } from '../terminal';
import { openWorkbook } from '../workbook';
import type { LimitOptions } from '../workbook';

export interface CheckCommandOptions extends LimitOptions {
  readonly format: 'text' | 'json';
  readonly severity: Severity;
  readonly rule?: readonly RuleCode[];
  readonly maxWarnings?: number;
}

export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, failed } = await checkFiles(paths, options, terminal);
  // The exit code goes by all findings, also by those that are not listed.
  const counts = countSeverities(files.flatMap((file) => file.findings));
  const allowed = options.maxWarnings ?? Infinity;
  const run: CheckRun = {
    files: files.map((file) => listed(file, options.severity)),
    failed,
    rules: options.rule ?? null,
    severity: options.severity,
    ...(counts.warning > allowed && { excess: { warnings: counts.warning, allowed } }),
  };
  if (options.format === 'json') {
    terminal.out.write(`${JSON.stringify(jsonReport(run), null, 2)}\n`);
  } else if (files.length > 0) {
    terminal.out.write(textReport(run, terminal.painter));
  } else {
    for (const file of failed) terminal.err.write(`${failureText(file)}\n`);
  }
  return exitCodeOf(run, counts, allowed);
}

async function checkFiles(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<{ files: CheckedFile[]; failed: FailedFile[] }> {
  const inputs = await collectInputs(paths);
  const failed = [...inputs.failed];
  const files: CheckedFile[] = [];
  const progress = createProgress(inputs.files.length, terminal.err);
  const rules = options.rule ? { rules: options.rule } : {};
  for (const { path } of inputs.files) {
    progress.file(path);
    try {
      const { snapshot } = await openWorkbook(path, options, progress);
      files.push({ path, ...checkWorkbook(withoutReports(snapshot), rules) });
    } catch (error) {
      failed.push(failureOf(path, error));
    }
  }
  progress.clear();
  return { files, failed };
}

const listed = (file: CheckedFile, severity: Severity): CheckedFile => ({
  ...file,
  findings: file.findings.filter((finding) => severityRank(finding.severity) <= severityRank(severity)),
});
