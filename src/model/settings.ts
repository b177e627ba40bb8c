import type { Finding, RuleCode, Severity } from './finding';
import type { Layout } from './layout';
import type { FieldName, PresetId, Profile } from './table';

/** What an office sets for its checks; the same in `jixiao.config.json` and inside a workbook. */
export interface Settings {
  /** In place of the preset recognised from each table. */
  readonly preset?: PresetId;
  /** In place of the profile recognised from each table. */
  readonly profile?: Profile;
  readonly budgetYear?: number;
  /** Tolerance of sums in the table's unit, as a decimal. */
  readonly tolerance?: string;
  /** What all weights of a table add up to, in place of the preset's: `90`, `100`. */
  readonly weightSum?: string;
  /** Severities by rule code, in place of the rule's own; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<RuleCode, Severity | 'off'>>;
  /** 指标值确定依据 that say nothing, besides the built-in ones. */
  readonly genericBases?: readonly string[];
  /** Units of measure besides the built-in ones. */
  readonly extraUnits?: readonly string[];
  /** Forms of the office's own, tried before the built-in ones. */
  readonly layouts?: readonly Layout[];
}

/** Where an ignore holds. */
export type IgnoreScope = 'cell' | 'table' | 'workbook';

/** A table as an ignore remembers it: by its project, else by its sheet. */
export interface TableKey {
  readonly sheet: string;
  readonly code?: string;
  readonly name?: string;
}

/** Findings that the user has decided to leave alone. */
export interface Ignore {
  readonly scope: IgnoreScope;
  readonly rule: RuleCode;
  /** Why; '' when none was given, which is reported. */
  readonly reason: string;
  /** For the scopes cell and table. */
  readonly table?: TableKey;
  /** For the scope cell: the field, the indicator in whose row it stands, and what the cell showed. */
  readonly field?: FieldName;
  readonly indicator?: string;
  readonly value?: string;
  /** When it was set, `2026-11-20`. */
  readonly date?: string;
}

/** A finding left out because the user ignores it. */
export interface IgnoredFinding extends Finding {
  /** As the ignore gives it, '' when nobody said why; absent where a baseline covers the finding. */
  readonly reason?: string;
}

/** An ignore that ought to be looked at again. */
export interface IgnoreProblem {
  readonly ignore: Ignore;
  /** stale: no finding needs it any more; no-reason: nobody said why. */
  readonly problem: 'stale' | 'no-reason';
}

/** How the pane works on a workbook; kept in it, so that a colleague finds the same. */
export interface Preferences {
  /** Checks again after every edit. */
  readonly live: boolean;
  /** Marks the cells in the sheets. */
  readonly marks: boolean;
}

/** Where a workbook keeps none. */
export const DEFAULT_PREFERENCES: Preferences = { live: true, marks: true };
