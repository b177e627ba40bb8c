import { severityWords } from '../messages/fields';
import { basisOf } from '../messages/presets';
import { reportText, unrecognisedReasons } from '../messages/report';
import { toA1 } from '../model';
import type { Dimension, Finding, ReportCell, ReportStyle, RuleCode, TargetTable } from '../model';
import { countSeverities, SEVERITIES } from './checked';
import type { CheckedFile, SeverityCounts } from './checked';
import { describeTitle } from './describe';
import { DIMENSIONS } from './dimensions';
import { describeIgnores } from './notes';
import { digestFile } from './reporter';
import type { RunStart } from './reporter';
import { verdictOf } from './verdict';

type DimensionOf = (code: RuleCode) => Dimension;

/** `完整性 12、相关性 3、适当性 8、可行性 0`. */
export const describeDimensions = (findings: readonly Finding[], dimensionOf: DimensionOf): string =>
  DIMENSIONS.map((dimension) =>
    reportText('count.dimension', {
      dimension,
      count: findings.filter(({ rule }) => dimensionOf(rule) === dimension).length,
    }),
  ).join('、');

/** Below the list, in its columns: counts by table and by heading of a review, what was not checked or ignored. */
export function summaryRows(
  file: Omit<CheckedFile, 'path'>,
  dimensionOf: DimensionOf,
  run: RunStart,
): readonly ReportCell[][] {
  const { tables, findings, unrecognised } = file;
  const notes = [
    ...unrecognised.map(({ sheet, reason }) =>
      reportText('sheet.unchecked', { sheet, reason: unrecognisedReasons[reason] }),
    ),
    ...describeIgnores(file),
  ];
  return [
    [cell(reportText('sheet.byTable'), 'title')],
    headerRow('sheet', 'cell', 'table', 'verdict', 'basis', 'dimensions'),
    ...tables.map((table, index) =>
      tableRow(
        table,
        findings.filter((finding) => finding.table === index),
        dimensionOf,
        run,
      ),
    ),
    [],
    [cell(reportText('sheet.byDimension'), 'title')],
    headerRow('dimension'),
    ...DIMENSIONS.map((dimension) => [
      ...countCells(countSeverities(findings.filter(({ rule }) => dimensionOf(rule) === dimension))),
      cell(dimension),
    ]),
    ...(notes.length > 0 ? [[], ...notes.map((note) => [cell(note, 'note')])] : []),
  ];
}

type Column = 'sheet' | 'cell' | 'table' | 'verdict' | 'basis' | 'dimensions' | 'dimension';

const headerRow = (...columns: readonly Column[]): ReportCell[] => [
  ...SEVERITIES.map((severity) => cell(severityWords[severity], 'header')),
  ...columns.map((column) => cell(reportText(`sheet.header.${column}`), 'header')),
];

function tableRow(
  table: TargetTable,
  findings: readonly Finding[],
  dimensionOf: DimensionOf,
  run: RunStart,
): ReportCell[] {
  const { sheet, top, left } = table.range;
  const at = { sheet, row: top, col: left };
  const digest = digestFile({
    path: '',
    tables: [table],
    unrecognised: [],
    findings,
    ignored: [],
    ignoreProblems: [],
  });
  return [
    ...countCells(digest.counts),
    cell(sheet),
    { text: toA1(at), style: 'text', link: at },
    cell(describeTitle(table)),
    cell(verdictOf({ ...run, files: [digest], failed: [] }).text),
    cell(basisOf(table.preset, table.profile)),
    cell(describeDimensions(findings, dimensionOf)),
  ];
}

/** A count of nought has no colour. */
const countCells = (counts: SeverityCounts): ReportCell[] =>
  SEVERITIES.map((severity) => ({
    text: String(counts[severity]),
    number: counts[severity],
    style: counts[severity] > 0 ? severity : 'text',
  }));

function cell(text: string, style: ReportStyle = 'text'): ReportCell {
  return { text, style };
}
