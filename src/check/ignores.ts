import type {
  CellAddress,
  Finding,
  Ignore,
  IgnoredFinding,
  IgnoreProblem,
  IgnoreScope,
  Indicator,
  Located,
  TargetTable,
} from '../model';
import { foldTight } from '../values/fold';
import { keyOfTable, tablesOf } from './table-key';

interface Sorted {
  readonly kept: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly problems: readonly IgnoreProblem[];
}

/** Takes the findings out that are to be left alone, and names the ignores that want another look. */
export function sortOut(
  findings: readonly Finding[],
  tables: readonly TargetTable[],
  ignores: readonly Ignore[],
): Sorted {
  if (ignores.length === 0) return { kept: findings, ignored: [], problems: [] };
  const needed = new Set<Ignore>();
  const matchers = ignores.map((ignore) => ({ ignore, matches: matcher(ignore, tables) }));
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const matching = matchers.filter(({ matches }) => matches(finding)).map(({ ignore }) => ignore);
    for (const ignore of matching) needed.add(ignore);
    if (matching.length > 0)
      ignored.push({ ...finding, reason: matching.find(({ reason }) => reason)?.reason ?? '' });
    else kept.push(finding);
  }
  const problems = ignores.flatMap((ignore): readonly IgnoreProblem[] => {
    if (!needed.has(ignore)) return [{ ignore, problem: 'stale' }];
    return ignore.reason.trim() === '' ? [{ ignore, problem: 'no-reason' }] : [];
  });
  return { kept, ignored, problems };
}

/** Whether an ignore is meant for a finding; the tables are looked up once. */
function matcher(ignore: Ignore, tables: readonly TargetTable[]): (finding: Finding) => boolean {
  const { scope, rule, table: key } = ignore;
  if (scope === 'workbook') return (finding) => finding.rule === rule;
  const meant: ReadonlySet<number | null> = key ? tablesOf(key, tables) : new Set([null]);
  const isThere = (finding: Finding): boolean => finding.rule === rule && meant.has(finding.table);
  if (scope === 'table') return isThere;
  return (finding) =>
    isThere(finding) &&
    finding.cells.length === 0 &&
    finding.field === (ignore.field ?? null) &&
    sameText(finding.value, ignore.value ?? '') &&
    sameText(indicatorOf(finding, tables), ignore.indicator ?? '');
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
