import type { Finding, RuleCode } from '../model';

/** How many findings of each rule a file may have: those that were there when the baseline was written. */
export type KnownCounts = Readonly<Record<RuleCode, number>>;

/** A rule that the baseline knows and that now has more or fewer findings. */
export interface ChangedCount {
  readonly rule: RuleCode;
  readonly known: number;
  readonly found: number;
}

export interface Compared {
  /** Findings of rules that the baseline does not cover, or not all of. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  readonly changed: readonly ChangedCount[];
}

export function countByRule(findings: readonly Finding[]): KnownCounts {
  const counts: Record<RuleCode, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/**
 * Sets the findings apart that a baseline knows. Where a rule has more of them than it knows, nobody can tell
 * which are new: all are fresh. `isRun`: whether a rule was looked at in this check.
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  known: KnownCounts,
  isRun: (rule: RuleCode) => boolean = () => true,
): Compared {
  const found = countByRule(findings);
  const isKnown = ({ rule }: Finding): boolean => found[rule]! <= (known[rule] ?? 0);
  return {
    fresh: findings.filter((finding) => !isKnown(finding)),
    known: findings.filter(isKnown),
    changed: Object.entries(known)
      .map(([rule, count]) => ({ rule, known: count, found: found[rule] ?? 0 }))
      .filter((count) => isRun(count.rule) && count.found !== count.known),
  };
}
