import { severityWords } from '../messages/fields';
import { renderFinding } from '../messages/findings';
import { reportText } from '../messages/report';
import { toA1 } from '../model';
import type { Finding, Plan, ReportCell, ReportStyle, SheetSnapshot, WorkbookSnapshot } from '../model';
import { countSeverities } from './checked';
import type { CheckedFile } from './checked';
import { describeCells, describeCounts, describeFound, describePlace, describeTitle } from './describe';
import { dimensionsOf } from './dimensions';
import { digestFile } from './reporter';
import type { RuleFacts, RunStart } from './reporter';
import { describeDimensions, summaryRows } from './report-sheet-summary';
import { verdictOf } from './verdict';
import type { Verdict } from './verdict';

const HEADERS = [
  'severity',
  'rule',
  'dimension',
  'sheet',
  'cell',
  'table',
  'place',
  'value',
  'what',
  'todo',
  'why',
] as const;
/** As many as can be read when the sheet is fitted to the width of A4, turned. */
const WIDTHS = [5, 5, 7, 13, 7, 14, 14, 14, 26, 24, 23];
const HEADER_ROW = 4;

/** Headers of reports, with their rows: ours, and those of version 0.1.0. */
const FORMS: readonly { readonly row: number; readonly headers: readonly (typeof HEADERS)[number][] }[] = [
  { row: HEADER_ROW, headers: HEADERS },
  {
    row: 2,
    headers: ['severity', 'sheet', 'cell', 'table', 'place', 'value', 'what', 'why', 'todo', 'rule'],
  },
];

/** What the report tells of a workbook. */
export type ReportedFile = Omit<CheckedFile, 'path'>;

/**
 * A sheet 检查报告: what it comes to, the findings with links to their cells, then table by table.
 * `rules` are all rules, `run` what the findings were limited to, `verdict` what it comes to where that is known
 * better than from the counts.
 */
export function reportSheetPlan(
  file: ReportedFile,
  rules: readonly RuleFacts[],
  run: RunStart = { rules: null, severity: 'info' },
  verdict?: Verdict,
): Plan {
  const dimensionOf = dimensionsOf(rules);
  const { findings, tables } = file;
  const name = reportText('sheet.name');
  const digest = digestFile({ path: '', ...file });
  const list = findings.map((finding) => findingRow(finding, file, dimensionOf(finding.rule)));
  const lastRow = HEADER_ROW + list.length;
  const summary = summaryRows(file, dimensionOf, run);
  const counts = describeCounts(countSeverities(findings), run.severity);
  const rows: ReportCell[][] = [
    [cell(reportText('sheet.title'), 'title')],
    [
      cell(
        reportText('sheet.verdict', {
          verdict: (verdict ?? verdictOf({ ...run, files: [digest], failed: [] })).text,
          tables: tables.length,
          counts,
        }),
        'note',
      ),
    ],
    [cell(describeDimensions(findings, dimensionOf), 'note')],
    [cell(reportText('sheet.guide', { row: lastRow + 3 }), 'note')],
    headers(HEADERS).map((text) => cell(text, 'header')),
    ...list,
    [],
    ...summary,
  ];
  return {
    ops: [{ op: 'reportSheet', name, widths: WIDTHS, rows, headerRow: HEADER_ROW, lastRow }],
  };
}

/** Names of the sheets that hold such a report: known by title and header, whatever they are called now. */
export const reportSheets = (workbook: WorkbookSnapshot): readonly string[] =>
  workbook.sheets.filter(isReport).map((sheet) => sheet.name);

/** The workbook as it is without our reports, which hold no tables of the user's. */
export const withoutReports = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => !isReport(sheet)),
});

function isReport({ used, texts }: SheetSnapshot): boolean {
  if (used?.top !== 0 || used.left !== 0 || texts[0]?.[0] !== reportText('sheet.title')) return false;
  return FORMS.some((form) =>
    headers(form.headers).every((text, column) => texts[form.row]?.[column] === text),
  );
}

const headers = (names: readonly (typeof HEADERS)[number][]): string[] =>
  names.map((name) => reportText(`sheet.header.${name}`));

function cell(text: string, style: ReportStyle = 'text'): ReportCell {
  return { text, style };
}

function findingRow(
  finding: Finding,
  { tables }: Pick<CheckedFile, 'tables'>,
  dimension: string,
): ReportCell[] {
  const { what, why, todo } = renderFinding(finding.messageId, finding.data);
  const table = finding.table === null ? undefined : tables[finding.table];
  const place = describePlace(finding, tables);
  return [
    cell(severityWords[finding.severity], finding.severity),
    cell(finding.rule),
    cell(dimension),
    cell(finding.address.sheet),
    { text: toA1(finding.address), style: 'text', link: finding.address },
    cell(table ? describeTitle(table) : ''),
    cell(place),
    cell(describeFound(finding, place)),
    cell([what, describeCells(finding)].filter(Boolean).join('\n')),
    cell(todo),
    cell(why),
  ];
}
