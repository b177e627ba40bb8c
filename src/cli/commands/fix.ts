import { checkWorkbook } from '../../check';
import { safeFixes } from '../../fix';
import type { SafeFixes } from '../../fix';
import { cliText } from '../../messages/cli';
import { reportText } from '../../messages/report';
import { sheetNamed, textAt } from '../../model';
import type { CellAddress, Finding, RuleCode, SetOp, Settings, WorkbookSnapshot } from '../../model';
import {
  countSeverities,
  describeCell,
  describeCounts,
  describeIgnores,
  describePlace,
  withoutReports,
} from '../../report';
import type { ExitCode } from '../exit';
import { rewriteFiles } from '../rewrite';
import type { Rewritten, RewriteOptions } from '../rewrite';
import { keptIn, optionsWith } from '../settings';
import { skippedLines } from '../skipped';
import type { Terminal } from '../terminal';
import type { OpenWorkbook } from '../workbook';

export interface FixCommandOptions extends RewriteOptions {
  readonly rule?: readonly RuleCode[];
}

/** Applies the safe fixes; 1 when errors remain. */
export const fix = (
  paths: readonly string[],
  options: FixCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  rewriteFiles(paths, options, terminal, (workbook, settings) => fixWorkbook(workbook, settings, options));

async function fixWorkbook(
  { host, snapshot }: OpenWorkbook,
  settings: Settings,
  options: FixCommandOptions,
): Promise<Rewritten> {
  const inside = await keptIn(host);
  const how = optionsWith(inside, settings, options.rule);
  const fixes = safeFixes(withoutReports(snapshot), how);
  const { applied, skipped } = await host.apply(fixes.plan);
  const changes = applied.filter((op): op is SetOp => op.op === 'set');
  // What was left out is still to be done.
  const after =
    skipped.length > 0 ? checkWorkbook(withoutReports(await host.readWorkbook({})), how) : fixes.after;
  const counts = countSeverities(after.findings);
  const worked = fixes.before.tables.length > 0;
  return {
    lines: () => [
      ...changes.map((op) => changeLine(op, fixes, snapshot)),
      ...skippedLines(skipped),
      worked ? doneLine(changes.length, skipped.length, options) : reportText('file.noTable'),
      ...(worked ? [cliText('fix.remaining', { counts: describeCounts(counts) })] : []),
      ...describeIgnores({ ...after, unusable: inside.unusable }),
    ],
    errors: counts.error,
    worked,
  };
}

function doneLine(count: number, skipped: number, { dryRun, inPlace }: FixCommandOptions): string {
  if (count + skipped > 0) return cliText(dryRun ? 'fix.planned' : 'fix.done', { count });
  return cliText(dryRun || inPlace ? 'fix.noneInPlace' : 'fix.none');
}

function changeLine({ address }: SetOp, { before, workbook }: SafeFixes, snapshot: WorkbookSnapshot): string {
  const finding = before.findings.find((each) => changesCell(each, address));
  const place = finding ? describePlace(finding, before.tables) : '';
  return cliText('fix.change', {
    cell: describeCell(address),
    place,
    old: shownAt(snapshot, address),
    new: shownAt(workbook, address),
  });
}

const changesCell = ({ fixes }: Finding, { sheet, row, col }: CellAddress): boolean =>
  fixes.some(
    ({ kind, edits }) =>
      kind === 'safe' &&
      edits.some(({ address: at }) => at.sheet === sheet && at.row === row && at.col === col),
  );

/** What the cell shows, white space at its ends included. */
function shownAt(workbook: WorkbookSnapshot, { sheet, row, col }: CellAddress): string {
  const found = sheetNamed(workbook, sheet);
  const text = found ? textAt(found, row, col) : '';
  return text === '' ? cliText('fix.blank') : cliText('fix.text', { text: text.replaceAll('\n', '⏎') });
}
