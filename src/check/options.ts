import type { RuleCode, Severity } from '../model';

export interface CheckOptions {
  /** Codes of the rules whose findings are wanted; all when absent. */
  readonly rules?: readonly RuleCode[];
  /** Severities by rule code, in place of the rule's own; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<RuleCode, Severity | 'off'>>;
  /** Tolerance of sums in the table's unit, as a decimal. */
  readonly tolerance?: string;
  /** Findings below it are left out. */
  readonly minimalSeverity?: Severity;
}

export const DEFAULT_TOLERANCE = '0.005';

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** 0 for errors; the more severe, the smaller. */
export const severityRank = (severity: Severity): number => RANKS[severity];
