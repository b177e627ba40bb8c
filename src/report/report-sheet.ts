import { severityWords } from '../messages/fields';
import { renderFinding } from '../messages/findings';
import { reportText } from '../messages/report';
import { toA1 } from '../model';
import type { Finding, Plan, ReportCell, ReportStyle, SheetSnapshot, WorkbookSnapshot } from '../model';
import { countSeverities } from './checked';
import type { CheckedFile } from './checked';
import { describeCells, describeCounts, describePlace, describeTable, describeValue } from './describe';

const HEADERS = [
  'severity',
  'sheet',
  'cell',
  'table',
  'place',
  'value',
  'what',
  'why',
  'todo',
  'rule',
] as const;
const WIDTHS = [6, 18, 8, 24, 20, 20, 40, 40, 40, 6];
const HEADER_ROW = 2;

/** A sheet 检查报告 that lists the findings, each with a link to its cell. */
export function reportSheetPlan(file: Pick<CheckedFile, 'tables' | 'findings'>): Plan {
  const counts = describeCounts(countSeverities(file.findings));
  const rows: ReportCell[][] = [
    [cell(reportText('sheet.title'), 'title')],
    [cell(reportText('sheet.summary', { tables: file.tables.length, counts }))],
    headers().map((text) => cell(text, 'header')),
    ...file.findings.map((finding) => findingRow(finding, file)),
  ];
  return {
    ops: [{ op: 'reportSheet', name: reportText('sheet.name'), widths: WIDTHS, rows, headerRow: HEADER_ROW }],
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
  return headers().every((text, column) => texts[HEADER_ROW]?.[column] === text);
}

const headers = (): string[] => HEADERS.map((name) => reportText(`sheet.header.${name}`));

function cell(text: string, style: ReportStyle = 'text'): ReportCell {
  return { text, style };
}

function findingRow(finding: Finding, { tables }: Pick<CheckedFile, 'tables'>): ReportCell[] {
  const { what, why, todo } = renderFinding(finding.messageId, finding.data);
  const table = finding.table === null ? undefined : tables[finding.table];
  return [
    cell(severityWords[finding.severity], finding.severity),
    cell(finding.address.sheet),
    { text: toA1(finding.address), style: 'text', link: finding.address },
    cell(table ? describeTable(table) : ''),
    cell(describePlace(finding, tables)),
    cell(describeValue(finding.value)),
    cell([what, describeCells(finding)].filter(Boolean).join('\n')),
    cell(why),
    cell(todo),
    cell(finding.rule),
  ];
}
