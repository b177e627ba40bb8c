import { toA1 } from '../model';
import type { Finding, TargetTable } from '../model';
import { describeCell, describePlace } from '../report';
import { nameOfTable } from './groups';
import type { Grouping } from './state';

/** Where a finding stands, as far as the group around it does not say so. */
export interface Where {
  /** `F10`, with its sheet where the group is not the sheet's. */
  readonly cell: string;
  /** Its table and field, whichever are known. */
  readonly parts: readonly string[];
}

export function whereOf(finding: Finding, tables: readonly TargetTable[], grouping: Grouping): Where {
  const { address } = finding;
  const place = describePlace(finding, tables);
  if (grouping === 'sheet') return { cell: toA1(address), parts: filled([place]) };
  const name = nameOfTable(finding.table === null ? undefined : tables[finding.table]) ?? '';
  // A sheet is mostly named after its project.
  const table = address.sheet.includes(name) ? '' : name;
  return { cell: describeCell(address), parts: filled([table, place]) };
}

const filled = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');
