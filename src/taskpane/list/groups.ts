import type { CheckResult } from '../../check';
import { listText } from '../../messages/pane-list';
import { ruleDimensions } from '../../messages/rule-dimensions';
import { ruleTitles } from '../../messages/rules';
import type { RuleCode, TargetTable } from '../../model';
import { countSeverities, SEVERITIES } from '../../report';
import type { SeverityCounts } from '../../report';
import { DIMENSIONS } from '../../report/dimensions';
import type { Entry } from './entries';
import type { Grouping, PaneState } from '../state';

/** Entries under a heading that opens and closes. */
export interface Group {
  /** Another one for each grouping, so that each remembers what was opened. */
  readonly key: string;
  /** The rule that the group is about. */
  readonly rule?: RuleCode;
  readonly title: string;
  /** In the order of the list, those of the parts too. */
  readonly entries: readonly Entry[];
  readonly counts: SeverityCounts;
  /** Groups inside it; empty where the entries stand right under the heading. */
  readonly parts: readonly Group[];
  /** Whether it is open as long as the user leaves it alone. */
  readonly openAtFirst: boolean;
}

/** Entries of a group that are shown at first, and added by each 再显示. */
export const PAGE = 20;
/** Up to so many entries everything is open at first; of a longer list the first group. */
const OPEN_ALL = 60;

/** Key of a sheet's group. */
export const sheetKey = (sheet: string): string => `sheet:${sheet}`;

export const countEntries = (entries: readonly Entry[]): SeverityCounts =>
  countSeverities(entries.map(({ finding }) => finding));

/** The name under which a table stands in the list; null when it has none. */
export const nameOfTable = (table: TargetTable | undefined): string | null =>
  table?.name?.value || table?.title?.value || table?.org?.value || null;

/** Groups entries, which come in reading order: by sheet and table, by rule, or by dimension and rule. */
export function groupEntries(
  entries: readonly Entry[],
  result: CheckResult,
  grouping: Grouping,
): readonly Group[] {
  const allOpen = entries.length <= OPEN_ALL;
  switch (grouping) {
    case 'sheet':
      return bySheet(entries, result, allOpen);
    case 'rule':
      return byRule(entries, 'rule', allOpen);
    case 'dimension':
      return byDimension(entries, allOpen);
  }
}

function bySheet(entries: readonly Entry[], result: CheckResult, allOpen: boolean): readonly Group[] {
  const onSheet = (sheet: string) =>
    result.tables.flatMap(({ range }, i) => (range.sheet === sheet ? [i] : []));
  return [...gather(entries, ({ finding }) => finding.address.sheet)].map(([sheet, own], place) => {
    const openAtFirst = allOpen || place === 0;
    const tables = onSheet(sheet);
    const key = sheetKey(sheet);
    if (tables.length <= 1) return group(key, sheet, own, openAtFirst);
    const parts = [...gather(own, ({ finding }) => finding.table)].map(([table, few], index) =>
      group(
        // By its place on the sheet: the same whether the workbook or only the sheet was checked.
        `${key}#${table === null ? '' : tables.indexOf(table)}`,
        table === null
          ? listText('list.workbook')
          : (nameOfTable(result.tables[table]) ?? listText('list.unnamed')),
        few,
        allOpen || (openAtFirst && index === 0),
      ),
    );
    return { ...group(key, sheet, inOrder(parts), openAtFirst), parts };
  });
}

/** The worst rules first, then in the order of the catalogue: a fix does not shuffle them. */
function byRule(entries: readonly Entry[], prefix: string, allOpen: boolean): readonly Group[] {
  return [...gather(entries, ({ finding }) => finding.rule)]
    .map(([rule, own]) => {
      const title = listText('group.title', { code: rule, title: ruleTitles[rule] ?? '' }).trim();
      return { ...group(`${prefix}:${rule}`, title, own, allOpen), rule };
    })
    .sort((a, b) => worst(a) - worst(b) || catalogueRank(a.rule) - catalogueRank(b.rule))
    .map((each, place) => (place === 0 ? { ...each, openAtFirst: true } : each));
}

function byDimension(entries: readonly Entry[], allOpen: boolean): readonly Group[] {
  const found = gather(entries, ({ finding }) => ruleDimensions[finding.rule] ?? DIMENSIONS[0]!);
  return DIMENSIONS.filter((dimension) => found.has(dimension)).map((dimension, place) => {
    const key = `dimension:${dimension}`;
    const rules = byRule(found.get(dimension)!, key, allOpen);
    const parts = place === 0 ? rules : rules.map((part) => ({ ...part, openAtFirst: allOpen }));
    return { ...group(key, dimension, inOrder(parts), true), parts };
  });
}

const group = (key: string, title: string, entries: readonly Entry[], openAtFirst: boolean): Group => ({
  ...{ key, title, entries, openAtFirst },
  counts: countEntries(entries),
  parts: [],
});

const inOrder = (groups: readonly Group[]): readonly Entry[] => groups.flatMap(({ entries }) => entries);

const worst = ({ counts }: Group): number => SEVERITIES.findIndex((severity) => counts[severity] > 0);

const RANKS = new Map(Object.keys(ruleTitles).map((code, rank) => [code, rank]));
const catalogueRank = (code: RuleCode): number => RANKS.get(code) ?? RANKS.size;

function gather<K>(entries: readonly Entry[], keyOf: (entry: Entry) => K): ReadonlyMap<K, readonly Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Whether a group is open: as the user left it, else as it is at first. */
export const isOpen = ({ key, openAtFirst }: Group, open: PaneState['open']): boolean =>
  open[key] ?? openAtFirst;

/** How many entries of a group are shown. */
export const shownIn = ({ key, entries }: Group, shown: PaneState['shown']): number =>
  Math.min(entries.length, shown[key] ?? PAGE);

/** Keys of the list's rows from top to bottom, as far as groups are open and entries shown. */
export function shownRows(
  groups: readonly Group[],
  { open, shown }: Pick<PaneState, 'open' | 'shown'>,
): readonly string[] {
  return groups.flatMap((each) => {
    const { key, parts, entries } = each;
    if (!isOpen(each, open)) return [key];
    if (parts.length > 0) return [key, ...shownRows(parts, { open, shown })];
    return [key, ...entries.slice(0, shownIn(each, shown)).map((entry) => entry.key)];
  });
}

/** The groups around a row, from the outermost, a heading's own group too; empty where it is not listed. */
export function groupsAround(groups: readonly Group[], key: string): readonly Group[] {
  for (const each of groups) {
    if (each.key === key) return [each];
    const inner = groupsAround(each.parts, key);
    if (inner.length > 0) return [each, ...inner];
    if (each.parts.length === 0 && each.entries.some((entry) => entry.key === key)) return [each];
  }
  return [];
}
