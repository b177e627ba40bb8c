import type { CheckResult } from '../check';
import { paneText } from '../messages/pane';
import type { TargetTable } from '../model';
import { countSeverities } from '../report';
import type { SeverityCounts } from '../report';
import type { Entry } from './entries';
import type { PaneState } from './state';

/** The entries of one table, or those of a sheet (or the workbook) that belong to no table. */
export interface TableGroup {
  readonly key: string;
  /** Name of the table; null when it has none. */
  readonly title: string | null;
  readonly entries: readonly Entry[];
  readonly counts: SeverityCounts;
}

export interface SheetGroup {
  readonly key: string;
  readonly sheet: string;
  readonly tables: readonly TableGroup[];
  /** Several tables stand on the sheet: each has a heading of its own. */
  readonly stacked: boolean;
  readonly counts: SeverityCounts;
}

/** Entries of a group that are shown at first, and added by each 显示更多. */
export const PAGE = 20;
/** Up to so many entries everything is open at first. */
const OPEN_ALL = 60;

export const countEntries = (entries: readonly Entry[]): SeverityCounts =>
  countSeverities(entries.map(({ finding }) => finding));

const titleOf = (table: TargetTable | undefined): string | null =>
  table?.name?.value || table?.title?.value || table?.org?.value || null;

/** Groups entries by sheet and table, in the order they come in. */
export function groupEntries(entries: readonly Entry[], result: CheckResult): readonly SheetGroup[] {
  const sheets = new Map<string, Map<number | null, Entry[]>>();
  for (const entry of entries) {
    const { address, table } = entry.finding;
    const tables = sheets.get(address.sheet) ?? new Map<number | null, Entry[]>();
    tables.set(table, [...(tables.get(table) ?? []), entry]);
    sheets.set(address.sheet, tables);
  }
  return [...sheets].map(([sheet, tables]) => ({
    key: sheet,
    sheet,
    tables: [...tables].map(([index, group]) => ({
      key: groupKey(sheet, index),
      title: index === null ? paneText('list.workbook') : titleOf(result.tables[index]),
      entries: group,
      counts: countEntries(group),
    })),
    stacked: result.tables.filter((table) => table.range.sheet === sheet).length > 1,
    counts: countEntries([...tables.values()].flat()),
  }));
}

export const groupKey = (sheet: string, table: number | null): string => `${sheet} ${table ?? '-'}`;

/** Whether a group is open: as the user left it; else all of a short list, the first of a long one. */
export const isOpen = (
  key: string,
  first: boolean,
  total: number,
  open: Readonly<Record<string, boolean>>,
): boolean => open[key] ?? (first || total <= OPEN_ALL);

/** Keys of the list's rows from top to bottom, as far as groups are open and entries shown. */
export function shownRows(
  groups: readonly SheetGroup[],
  total: number,
  { open, shown }: Pick<PaneState, 'open' | 'shown'>,
): readonly string[] {
  return groups.flatMap(({ key, tables, stacked }, index) => {
    const first = index === 0;
    if (!isOpen(key, first, total, open)) return [key];
    const rows = tables.flatMap((table, place) => {
      const heading = stacked ? [table.key] : [];
      if (stacked && !isOpen(table.key, first && place === 0, total, open)) return heading;
      const entries = table.entries.slice(0, shown[table.key] ?? PAGE);
      return [...heading, ...entries.map((entry) => entry.key)];
    });
    return [key, ...rows];
  });
}
