import { renderError } from '../messages/errors';
import { severityWords } from '../messages/fields';
import { renderFinding } from '../messages/findings';
import { reportText, unrecognisedReasons } from '../messages/report';
import type { Finding, Severity } from '../model';
import type { CheckedFile, FailedFile } from './checked';
import {
  describeCell,
  describeCells,
  describeCounts,
  describeFix,
  describeFound,
  describePlace,
  describeTable,
} from './describe';
import { describeBasis, describeIgnores } from './notes';
import { sumDigests } from './reporter';
import type { Reporter, RunTotals } from './reporter';
import { verdictOf } from './verdict';

/** Between the parts: an empty line. */
const GAP = '\n\n';

/** Colours, or none. */
export interface Painter {
  severity(severity: Severity, text: string): string;
  good(text: string): string;
  strong(text: string): string;
  dim(text: string): string;
}

const same = (text: string): string => text;
export const plainPainter: Painter = { severity: (_, text) => text, good: same, strong: same, dim: same };

/** Everything that was found, file → sheet → table → finding, then counts and the verdict; ends with a line break. */
export const textReporter = (painter: Painter): Reporter => ({
  start: () => '',
  file: (file) => fileText(file, painter),
  between: GAP,
  end: (totals) => {
    const parts = [...totals.failed.map((file) => failureText(file, painter)), summaryText(totals, painter)];
    return `${totals.files.length > 0 ? GAP : ''}${parts.join(GAP)}\n`;
  },
});

function fileText(file: CheckedFile, painter: Painter): string {
  const lines = [painter.strong(file.path), ...notes(describeBasis(file.tables), painter)];
  const byTable = new Map<number | null, Finding[]>();
  for (const finding of file.findings) {
    const found = byTable.get(finding.table);
    if (found) found.push(finding);
    else byTable.set(finding.table, [finding]);
  }
  const about = byTable.get(null) ?? [];
  if (about.length > 0) lines.push(`  ${reportText('file.workbook')}`);
  for (const finding of about) lines.push(...findingLines(finding, file, painter));

  let sheet: string | null = null;
  let clean = 0;
  const ignored = new Set(file.ignored.map((finding) => finding.table));
  file.tables.forEach((table, index) => {
    const findings = byTable.get(index);
    // What is ignored is no less a finding.
    if (!findings) return void (ignored.has(index) || clean++);
    if (table.range.sheet !== sheet) lines.push(`  ${painter.strong((sheet = table.range.sheet))}`);
    lines.push(`    ${painter.strong(describeTable(table))}`);
    for (const finding of findings) lines.push(...findingLines(finding, file, painter));
  });

  if (file.tables.length === 0) lines.push(`  ${reportText('file.noTable')}`);
  if (clean > 0) lines.push(`  ${painter.good(reportText('file.clean', { tables: clean }))}`);
  lines.push(...notes(describeIgnores(file), painter));
  if (file.unrecognised.length > 0) lines.push(`  ${painter.dim(uncheckedText(file))}`);
  return lines.join('\n');
}

const notes = (lines: readonly string[], painter: Painter): string[] =>
  lines.map((line) => `  ${painter.dim(line)}`);

function findingLines(finding: Finding, file: CheckedFile, painter: Painter): string[] {
  const { what, why, todo } = renderFinding(finding.messageId, finding.data);
  const word = painter.severity(finding.severity, severityWords[finding.severity]);
  const place = describePlace(finding, file.tables);
  const where = [describeCell(finding.address), place].filter(Boolean).join('  ');
  const value = describeFound(finding, place);
  const safe = finding.fixes.find((fix) => fix.kind === 'safe');
  const offers = finding.fixes.filter((fix) => fix !== safe).map(describeFix);
  const details = [
    what,
    describeCells(finding),
    painter.dim(reportText('finding.why', { why })),
    reportText('finding.todo', { todo }),
    safe ? reportText('finding.safe', { label: describeFix(safe) }) : '',
    offers.length > 0 ? reportText('finding.offers', { labels: offers.join('；') }) : '',
  ];
  return [
    `      ${word} ${painter.dim(finding.rule)}  ${where}${value && `：${value}`}`,
    ...details.filter(Boolean).map((line) => `               ${line}`),
  ];
}

const uncheckedText = (file: CheckedFile): string =>
  reportText('file.unchecked', {
    sheets: file.unrecognised
      .map(({ sheet, reason }) =>
        reportText('file.uncheckedSheet', { sheet, reason: unrecognisedReasons[reason] }),
      )
      .join('、'),
  });

/** Why a file could not be worked on, and what to do. */
export function failureText(file: FailedFile, painter: Painter = plainPainter): string {
  const { what, todo } = renderError(file.id, file.data);
  return [
    painter.strong(file.path),
    `  ${painter.severity('error', reportText('file.failed', { what }))}`,
    `  ${todo}`,
  ].join('\n');
}

function summaryText(totals: RunTotals, painter: Painter): string {
  const { files, rules, failed, severity } = totals;
  const { tables, counts, safe } = sumDigests(files);
  const { isGood, text } = verdictOf(totals);
  const lines = [
    reportText('summary.counts', {
      files: files.length,
      tables,
      counts: describeCounts(counts, severity),
    }),
  ];
  if (rules) lines.push(reportText('summary.rules', { rules: rules.join('、') }));
  if (safe > 0) lines.push(reportText('summary.safe', { count: safe }));
  if (failed.length > 0) lines.push(reportText('summary.failed', { count: failed.length }));
  lines.push(isGood ? painter.good(`✓ ${text}`) : painter.severity('error', `✗ ${text}`));
  return lines.join('\n');
}
