import { severityWords } from '../messages/fields';
import { renderFinding } from '../messages/findings';
import { reportText } from '../messages/report';
import { toA1 } from '../model';
import type { CellAddress, Finding, MarkOp, Plan, ReportCell, ReportStyle, Severity } from '../model';
import { countSeverities, SEVERITIES } from './checked';
import type { CheckedFile } from './checked';
import { describeCells, describeCounts, describePlace, describeTable, describeValue } from './describe';

const HEADERS = ['severity', 'sheet', 'cell', 'table', 'place', 'value', 'what', 'todo', 'rule'] as const;
const WIDTHS = [6, 20, 8, 30, 24, 24, 50, 50, 6];
const HEADER_ROW = 2;

const keyOf = (at: CellAddress): string => `${at.sheet}!${toA1(at)}`;
const worse = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;

/** Highlights every cell concerned, each once, in its worst severity. */
export function markPlan(findings: readonly Finding[]): Plan {
  const marks = new Map<string, MarkOp['cells'][number]>();
  for (const finding of findings) {
    for (const address of [finding.address, ...finding.cells]) {
      const present = marks.get(keyOf(address));
      const severity = present ? worse(present.severity, finding.severity) : finding.severity;
      marks.set(keyOf(address), { address, severity });
    }
  }
  return marks.size > 0 ? { ops: [{ op: 'mark', cells: [...marks.values()] }] } : { ops: [] };
}

/** One comment a cell with all that is said about it. */
export function commentPlan(findings: readonly Finding[]): Plan {
  const comments = new Map<string, { address: CellAddress; texts: string[] }>();
  for (const finding of findings) {
    const { what, todo } = renderFinding(finding.messageId, finding.data);
    const text = reportText('comment.finding', { severity: severityWords[finding.severity], what, todo });
    const comment = comments.get(keyOf(finding.address));
    if (comment) comment.texts.push(text);
    else comments.set(keyOf(finding.address), { address: finding.address, texts: [text] });
  }
  return {
    ops: Array.from(comments.values(), ({ address, texts }) => ({
      op: 'comment',
      address,
      text: texts.join('\n'),
    })),
  };
}

/** A sheet 检查报告 that lists the findings, each with a link to its cell. */
export function reportSheetPlan(file: Pick<CheckedFile, 'tables' | 'findings'>): Plan {
  const counts = describeCounts(countSeverities(file.findings));
  const rows: ReportCell[][] = [
    [cell(reportText('sheet.title'), 'title')],
    [cell(reportText('sheet.summary', { tables: file.tables.length, counts }))],
    HEADERS.map((name) => cell(reportText(`sheet.header.${name}`), 'header')),
    ...file.findings.map((finding) => findingRow(finding, file)),
  ];
  return {
    ops: [{ op: 'reportSheet', name: reportText('sheet.name'), widths: WIDTHS, rows, headerRow: HEADER_ROW }],
  };
}

function cell(text: string, style: ReportStyle = 'text'): ReportCell {
  return { text, style };
}

function findingRow(finding: Finding, { tables }: Pick<CheckedFile, 'tables'>): ReportCell[] {
  const { what, todo } = renderFinding(finding.messageId, finding.data);
  const table = finding.table === null ? undefined : tables[finding.table];
  return [
    cell(severityWords[finding.severity], finding.severity),
    cell(finding.address.sheet),
    { text: toA1(finding.address), style: 'text', link: finding.address },
    cell(table ? describeTable(table) : ''),
    cell(describePlace(finding, tables)),
    cell(describeValue(finding.value)),
    cell([what, describeCells(finding)].filter(Boolean).join('\n')),
    cell(todo),
    cell(finding.rule),
  ];
}
