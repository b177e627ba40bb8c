import { toA1 } from '../../model';
import type { Finding, TargetTable } from '../../model';
import { describePlace } from '../../report';
import { foldTight } from '../../values/fold';
import { nameOfTable } from './groups';
import type { Grouping } from '../state';

/** Where a finding stands, as far as the group around it does not say so: its cell first, which must not be cut off. */
export interface Where {
  readonly cell: string;
  /** Its sheet, table and field, whichever are known. */
  readonly parts: readonly string[];
}

export function whereOf(finding: Finding, tables: readonly TargetTable[], grouping: Grouping): Where {
  const { address, table } = finding;
  const place = describePlace(finding, tables);
  const name = nameOfTable(table === null ? undefined : tables[table]) ?? '';
  const parts =
    grouping === 'sheet' ? [place] : [address.sheet, isSaidBy(address.sheet, name) ? '' : name, place];
  return { cell: toA1(address), parts: parts.filter((part) => part !== '') };
}

const NUMBER = /^\d+[.、]?/;

/** A sheet is mostly named after its project, with a number before it and as far as there was room. */
function isSaidBy(sheet: string, name: string): boolean {
  const [short, long] = [foldTight(sheet).replace(NUMBER, ''), foldTight(name)];
  return short !== '' && (long.startsWith(short) || short.includes(long));
}
