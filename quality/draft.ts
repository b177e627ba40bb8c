import type { AmountUnit } from '../src/model';

/** One indicator; every row has its own labels, whatever the layout prints once or merges. '' where blank. */
export interface DraftRow {
  /** 核心职能, in department tables. */
  readonly duty: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  /** Operator, number and unit in one; layouts with columns of their own take it apart. */
  readonly value: string;
  readonly basis: string;
  /** Where the layout has weights or is a self-evaluation. */
  readonly weight?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly reason?: string;
}

/**
 * A table as data, before it is drawn in a layout. All cells are as typed, in the notation of
 * tests/support/grid.ts (`\n` is a line break, `{0.25; 0%}` a number).
 */
export interface Draft {
  readonly title: string;
  readonly org: string;
  /** '' where a fault took it away. */
  readonly unit: AmountUnit | '';
  readonly code: string;
  readonly name: string;
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
  readonly purpose: string;
  /** Cumulative, by the end of each period. */
  readonly shares: readonly string[];
  readonly goals: string;
  readonly superior: string;
  readonly duties: string;
  readonly rows: readonly DraftRow[];
}

/**
 * Where a field of a draft stands: `total`, `shares.2`, `rows.3.value`, `rows.3.unit` (a column of its own),
 * `headers.basis`, `schedule` (the label).
 */
export type FieldKey = string;
