import type { Dimension, LayoutId, RuleCode, Severity, TargetTable } from '../../../model';
import type { Entry } from '../../list/entries';
import { SEVERITIES } from '../../../report';
import type { SeverityCounts } from '../../../report';
import { countEntries } from '../../list/groups';

export interface Count<T> {
  readonly of: T;
  readonly count: number;
}

/** A rule with how often it speaks, by severity. */
export interface RuleCount extends Count<RuleCode> {
  readonly counts: SeverityCounts;
}

/** Rules that have found something, those with most findings first; equals in the rules' order. */
export function ruleCounts(entries: readonly Entry[]): readonly RuleCount[] {
  const byRule = new Map<RuleCode, Entry[]>();
  for (const entry of entries) {
    const { rule } = entry.finding;
    const found = byRule.get(rule);
    if (found) found.push(entry);
    else byRule.set(rule, [entry]);
  }
  return [...byRule]
    .map(([of, found]) => ({ of, count: found.length, counts: countEntries(found) }))
    .sort((a, b) => b.count - a.count || (a.of < b.of ? -1 : 1));
}

/** Findings under each heading of a review, in its order. */
export function dimensionCounts(
  rules: readonly RuleCount[],
  headings: readonly Dimension[],
  dimensionOf: (rule: RuleCode) => Dimension | undefined,
): readonly Count<Dimension>[] {
  return headings.map((of) => ({
    of,
    count: rules.filter((rule) => dimensionOf(rule.of) === of).reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Tables by layout, in the order they come in. */
export function layoutCounts(tables: readonly TargetTable[]): readonly Count<LayoutId>[] {
  const counts = new Map<LayoutId, number>();
  for (const { layout } of tables) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  return Array.from(counts, ([of, count]) => ({ of, count }));
}

/** Shares of a bar in per cent, from the worst severity on; none where there is nothing. */
export function severityShares(
  counts: SeverityCounts,
): readonly { readonly severity: Severity; readonly share: number }[] {
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => ({
    severity,
    share: (counts[severity] / total) * 100,
  }));
}
