import type {
  CellAddress,
  Finding,
  Ignore,
  IgnoredFinding,
  IgnoreProblem,
  IgnoreScope,
  Indicator,
  Located,
  RuleCode,
  TargetTable,
} from '../model';
import { foldTight } from '../values/fold';
import type { CheckOptions } from './options';
import { createTableFinder, keyOfTable } from './table-key';
import type { TableFinder } from './table-key';

interface Sorted {
  readonly kept: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly problems: readonly IgnoreProblem[];
}

/** An ignore, looked up in the tables once. */
interface Matcher {
  readonly ignore: Ignore;
  /** Whether it is meant for a finding of its rule. */
  readonly matches: (finding: Finding) => boolean;
  /** Whether its table is there; always, where it holds for none in particular. */
  readonly isPresent: boolean;
}

/** Takes the findings out that are to be left alone, and names the ignores that want another look. */
export function sortOut(
  findings: readonly Finding[],
  tables: readonly TargetTable[],
  { ignores = [], partial = false }: CheckOptions,
): Sorted {
  if (ignores.length === 0) return { kept: findings, ignored: [], problems: [] };
  const needed = new Set<Ignore>();
  const find = createTableFinder(tables);
  const matchers = ignores.map((ignore) => matcher(ignore, tables, find));
  const byRule = new Map<RuleCode, Matcher[]>();
  for (const each of matchers) {
    const { rule } = each.ignore;
    byRule.set(rule, [...(byRule.get(rule) ?? []), each]);
  }
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const matching = (byRule.get(finding.rule) ?? []).filter(({ matches }) => matches(finding));
    for (const { ignore } of matching) needed.add(ignore);
    const reason = matching.find(({ ignore }) => ignore.reason)?.ignore.reason ?? '';
    if (matching.length > 0) ignored.push({ ...finding, reason });
    else kept.push(finding);
  }
  const problems = matchers.flatMap(({ ignore, isPresent }): readonly IgnoreProblem[] => {
    // What isn't there, or concerns the whole workbook, may well be needed by a sheet that isn't given.
    const isJudged = !partial || (isPresent && ignore.table !== undefined);
    if (!needed.has(ignore)) return isJudged ? [{ ignore, problem: 'stale' }] : [];
    return ignore.reason.trim() === '' ? [{ ignore, problem: 'no-reason' }] : [];
  });
  return { kept, ignored, problems };
}

/** The findings left out, by the ignores that are meant for them. */
export function leftOutBy(
  ignores: readonly Ignore[],
  ignored: readonly IgnoredFinding[],
  tables: readonly TargetTable[],
): ReadonlyMap<Ignore, readonly IgnoredFinding[]> {
  const find = createTableFinder(tables);
  return new Map(
    ignores.map((ignore) => {
      const { matches } = matcher(ignore, tables, find);
      return [ignore, ignored.filter((finding) => finding.rule === ignore.rule && matches(finding))];
    }),
  );
}

function matcher(ignore: Ignore, tables: readonly TargetTable[], find: TableFinder): Matcher {
  const { scope, table: key } = ignore;
  if (scope === 'workbook') return { ignore, matches: () => true, isPresent: true };
  const meant: ReadonlySet<number | null> = key ? find(key) : new Set([null]);
  const isThere = (finding: Finding): boolean => meant.has(finding.table);
  const isPresent = meant.size > 0;
  if (scope === 'table') return { ignore, matches: isThere, isPresent };
  const matches = (finding: Finding): boolean =>
    isThere(finding) &&
    finding.cells.length === 0 &&
    finding.field === (ignore.field ?? null) &&
    sameText(finding.value, ignore.value ?? '') &&
    sameText(indicatorOf(finding, tables), ignore.indicator ?? '');
  return { ignore, matches, isPresent };
}

/** White space and a stop at the end are no other content: a safe fix takes them away. */
const sameText = (a: string, b: string): boolean => a === b || bare(a) === bare(b);
const bare = (text: string): string => foldTight(text).replace(/[。.,;，；、]+$/, '');

/**
 * The ignore that leaves a finding alone. Findings that stand for many cells are ignored as a whole, in their
 * table; one about the workbook in the workbook.
 */
export function ignoreFor(
  finding: Finding,
  tables: readonly TargetTable[],
  scope: IgnoreScope,
  reason: string,
  date?: string,
): Ignore {
  const { rule, field, value } = finding;
  const table = finding.table === null ? undefined : tables[finding.table];
  const common = { rule, reason, ...(date !== undefined && { date }) };
  if (scope === 'workbook' || (!table && scope === 'table')) return { scope: 'workbook', ...common };
  const key = table && { table: keyOfTable(table) };
  if (scope === 'table' || finding.cells.length > 0) {
    return key ? { scope: 'table', ...common, ...key } : { scope: 'workbook', ...common };
  }
  const indicator = indicatorOf(finding, tables);
  return {
    scope: 'cell',
    ...common,
    ...key,
    ...(field !== null && { field }),
    ...(indicator !== '' && { indicator }),
    value,
  };
}

/** The name of the indicator in whose row a finding stands; '' when it stands in none. */
function indicatorOf({ table, field, address }: Finding, tables: readonly TargetTable[]): string {
  if (table === null || !field?.startsWith('indicator.')) return '';
  const rows = tables[table]?.indicators ?? [];
  const row =
    rows.find((indicator) => standsIn(indicator, address)) ??
    rows.find(({ name }) => name.address.row === address.row);
  return row?.name.value ?? '';
}

/** Forms with two halves hold two indicators in a row. */
const standsIn = ({ name, value }: Indicator, at: CellAddress): boolean => isAt(value, at) || isAt(name, at);

const isAt = ({ address }: Located<unknown>, { row, col }: CellAddress): boolean =>
  address.row === row && address.col === col;
