import { checkWorkbook } from '../../check';
import { cliText } from '../../messages/cli';
import { reportText } from '../../messages/report';
import type { MarkOp, Op, RuleCode, Settings, Severity } from '../../model';
import {
  commentPlan,
  countSeverities,
  describeCounts,
  describeIgnores,
  markPlan,
  reportSheetPlan,
  withoutReports,
} from '../../report';
import { rules } from '../../rules';
import type { ExitCode } from '../exit';
import { rewriteFiles } from '../rewrite';
import type { Rewritten, RewriteOptions } from '../rewrite';
import { keptIn, optionsWith } from '../settings';
import { skippedLines } from '../skipped';
import type { Terminal } from '../terminal';
import { removeMarks } from '../unmark-plan';
import type { OpenWorkbook } from '../workbook';

export interface MarkCommandOptions extends RewriteOptions {
  readonly severity: Severity;
  readonly rule?: readonly RuleCode[];
  readonly comments?: boolean;
  readonly report?: boolean;
}

/** Highlights the cells with findings in place of earlier marks; 1 when there are errors. */
export const mark = (
  paths: readonly string[],
  options: MarkCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  rewriteFiles(paths, options, terminal, (workbook, settings) => markWorkbook(workbook, settings, options));

async function markWorkbook(
  { host, snapshot }: OpenWorkbook,
  settings: Settings,
  options: MarkCommandOptions,
): Promise<Rewritten> {
  const inside = await keptIn(host);
  const result = checkWorkbook(withoutReports(snapshot), {
    ...optionsWith(inside, settings, options.rule),
    minimalSeverity: options.severity,
  });
  const limits = { rules: options.rule ?? null, severity: options.severity };
  const kept = await removeMarks(host, snapshot);
  const ops: Op[] = [
    ...markPlan(result.findings).ops,
    ...(options.comments ? commentPlan(result.findings).ops : []),
    ...(options.report ? reportSheetPlan({ ...result, unusable: inside.unusable }, rules, limits).ops : []),
  ];
  const { applied, skipped } = await host.apply({ ops });
  const cells = applied
    .filter((op): op is MarkOp => op.op === 'mark')
    .reduce((sum, op) => sum + op.cells.length, 0);
  const counts = countSeverities(result.findings);
  const worked = result.tables.length > 0;
  return {
    lines: () => [
      worked
        ? cliText('mark.done', { cells, counts: describeCounts(counts, options.severity) })
        : reportText('file.noTable'),
      ...describeIgnores({ ...result, unusable: inside.unusable }),
      ...skippedLines([...kept, ...skipped]),
    ],
    errors: counts.error,
    worked,
  };
}
