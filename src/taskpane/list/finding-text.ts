import type { CheckResult } from '../../check';
import { severityWords } from '../../messages/fields';
import { renderFinding } from '../../messages/findings';
import { listText } from '../../messages/pane-list';
import { ruleTitles } from '../../messages/rules';
import { toA1 } from '../../model';
import type { Finding } from '../../model';
import { describeCell, describeCells, describeFound, describePlace } from '../../report';
import type { Entry } from './entries';

type Tables = Pick<CheckResult, 'tables'>;

const ruleOf = ({ rule }: Finding): string =>
  listText('group.title', { code: rule, title: ruleTitles[rule] ?? '' }).trim();

/** A finding in a few lines, for a message to a colleague. */
export function findingText({ finding }: Entry, { tables }: Tables): string {
  const { what, why, todo } = renderFinding(finding.messageId, finding.data);
  const place = describePlace(finding, tables);
  const cell = describeCell(finding.address);
  const severity = severityWords[finding.severity];
  const value = describeFound(finding, place);
  return [
    place ? listText('copy.where', { cell, place, severity }) : listText('copy.cellOnly', { cell, severity }),
    what,
    value && listText('copy.value', { value }),
    describeCells(finding),
    listText('copy.why', { why }),
    listText('copy.todo', { todo }),
    listText('copy.rule', { rule: ruleOf(finding) }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Findings as rows of tab-separated text under a header, for a sheet or a message. */
export function findingsTable(entries: readonly Entry[]): string {
  const head = [
    ...[listText('copy.number'), listText('copy.sheet'), listText('copy.cell'), listText('copy.severity')],
    ...[listText('copy.what'), listText('copy.advice'), listText('copy.ruleHead')],
  ];
  const rows = entries.map(({ finding }, index) => {
    const { address, severity, messageId, data } = finding;
    const { what, todo } = renderFinding(messageId, data);
    const cells = [toA1(address), ...finding.cells.map(toA1)];
    const cell = [...new Set(cells)].join(listText('finding.separator'));
    return [String(index + 1), address.sheet, cell, severityWords[severity], what, todo, ruleOf(finding)];
  });
  return [head, ...rows].map((row) => row.map(inOneCell).join('\t')).join('\r\n');
}

/** No cell may break the rows; none may be taken for a formula. */
function inOneCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+@-]/.test(line) ? ` ${line}` : line;
}
