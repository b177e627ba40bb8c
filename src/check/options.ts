import type { Ignore, RuleCode, Settings, Severity } from '../model';

export interface CheckOptions extends Settings {
  /** Codes of the rules whose findings are wanted; all when absent. */
  readonly rules?: readonly RuleCode[];
  /** Findings below it are left out. */
  readonly minimalSeverity?: Severity;
  /** Findings to leave out, with their reasons. */
  readonly ignores?: readonly Ignore[];
  /** Only some sheets of the workbook are given: what is said of the others can't be told to be stale. */
  readonly partial?: boolean;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** 0 for errors; the more severe, the smaller. */
export const severityRank = (severity: Severity): number => RANKS[severity];
