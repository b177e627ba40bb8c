import { fieldLabels } from '../messages/fields';
import { reportText } from '../messages/report';
import { renderFix } from '../messages/fixes';
import { areaToA1, toA1 } from '../model';
import type { CellAddress, Finding, Fix, Severity, TargetTable } from '../model';
import { SEVERITIES } from './checked';
import type { SeverityCounts } from './checked';

const MAX_VALUE = 60;
const MAX_CELLS = 8;

/** Fields that belong to several indicators of a table or name the indicator themselves. */
const WITHOUT_NAME: ReadonlySet<string> = new Set([
  'indicator.duty',
  'indicator.level1',
  'indicator.level2',
  'indicator.name',
]);

const sameCell = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.col === b.col;

/** `指标值（发放准确率）`: the field and, in an indicator's row, whose it is; '' when neither is known. */
export function describePlace(finding: Finding, tables: readonly TargetTable[]): string {
  const { field, address } = finding;
  if (field === null) return '';
  const label = fieldLabels[field];
  if (!field.startsWith('indicator.') || WITHOUT_NAME.has(field) || finding.table === null) return label;
  const table = tables[finding.table];
  // In a list a project's name stands in its first indicator's row, and speaks of them all.
  if (table?.name && sameCell(table.name.address, address)) return label;
  const row = table?.indicators.find(({ name }) => name.address.row === address.row);
  return row?.name.value ? reportText('place.indicator', { field: label, indicator: row.name.value }) : label;
}

/** `Sheet1!F10`; a sheet's name is quoted as in a formula where it needs it. */
export function describeCell(at: CellAddress): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(at.sheet);
  return `${plain ? at.sheet : `'${at.sheet.replaceAll("'", "''")}'`}!${toA1(at)}`;
}

/** On one line, shortened. */
export function describeValue(value: string, max = MAX_VALUE): string {
  const line = value.replace(/\s+/g, ' ').trim();
  if (line === '') return reportText('value.blank');
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

/** The value as read; '' where it is the label that the finding stands at, which tells nothing. */
export const describeFound = ({ value }: Finding, place: string, max = MAX_VALUE): string =>
  value.trim() === place ? '' : describeValue(value, max);

const tight = (text: string): string => text.replace(/\s+/g, '');

/** A table's title and its project; where the title tells the project, the title alone. */
export function describeTitle({ title, name }: Pick<TargetTable, 'title' | 'name'>): string {
  const [form, project] = [title?.raw.trim() ?? '', name?.value.trim() ?? ''];
  if (form === '' || project === '' || tight(form).includes(tight(project))) {
    return describeValue(form || project || reportText('table.unnamed'));
  }
  return reportText('table.titled', { title: describeValue(form), name: describeValue(project) });
}

/** `A1:G15  title`. */
export const describeTable = (table: TargetTable): string =>
  `${areaToA1(table.range)}  ${describeTitle(table)}`;

/** `共 12 处：F10、F11 等`: the cells of a collapsed finding; '' for a finding about the cell it stands at. */
export function describeCells(finding: Finding): string {
  const [first, second] = finding.cells;
  if (!first || (!second && describeCell(first) === describeCell(finding.address))) return '';
  const shown = finding.cells
    .slice(0, MAX_CELLS)
    .map((cell) => (cell.sheet === finding.address.sheet ? toA1(cell) : describeCell(cell)))
    .join('、');
  const more = finding.cells.length > MAX_CELLS;
  return reportText('finding.cells', {
    count: finding.cells.length,
    cells: more ? reportText('finding.cellsMore', { cells: shown }) : shown,
  });
}

export const describeFix = (fix: Fix): string => renderFix(fix.labelId, fix.labelData);

/** `3 处错误、5 处警告`, for the severities down to `minimal`. */
export function describeCounts(counts: SeverityCounts, minimal: Severity = 'info'): string {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(minimal) + 1)
    .map((severity) => reportText(`count.${severity}`, { count: counts[severity] }))
    .join('、');
}
