import type { RuleCode, Severity } from '../../src/model';
import type { FieldKey } from '../draw';
import type { RepairedTable } from '../table';
import type { Random } from '../random';

/** A finding that must follow from the fault besides the expected one, and why it is true. */
export interface Consequence {
  readonly code: RuleCode;
  readonly why: string;
  /** Where; anywhere in the table when absent. */
  readonly at?: readonly FieldKey[];
}

/** What must be found: one of `at` is the finding's cell or among its cells. */
export interface Expectation {
  /** Any one of these places will do. `table`: the title, header, unit or organisation's cell. */
  readonly at: readonly FieldKey[];
  readonly severity?: Severity;
  readonly also?: readonly Consequence[];
}

/** A table with one fault. */
export interface Faulty extends Expectation {
  readonly table: RepairedTable;
  /** Cells that are written as given, however the rest is typed: a cell's exact content matters. */
  readonly cells?: Readonly<Record<FieldKey, string>>;
}

/** One way to get a table wrong. */
export interface Fault {
  readonly code: RuleCode;
  readonly variant: string;
  /** Layouts that have what the fault needs; all when absent. A place that a layout lacks is skipped anyway. */
  readonly layouts?: readonly string[];
  /** Places that the form must have besides. */
  readonly needs?: readonly FieldKey[];
  /** Null: nothing in this table that the fault could happen to. */
  readonly inject: (table: RepairedTable, random: Random) => Faulty | null;
}

/** Several tables with one fault among them. */
export interface FaultyBook extends Expectation {
  readonly tables: readonly RepairedTable[];
  /** The table where it is found; null: at the workbook's summary sheet. */
  readonly found: number | null;
  /** 合计 and the rows of a summary sheet, where the fault needs one. */
  readonly summary?: Summary;
}

/** 汇总表: a row a project and the total. */
export interface Summary {
  readonly rows: readonly { readonly code: string; readonly name: string; readonly amount: string }[];
  readonly total: string;
}

/** One way to get a workbook wrong. */
export interface BookFault {
  readonly code: RuleCode;
  readonly variant: string;
  readonly layouts?: readonly string[];
  readonly needs?: readonly FieldKey[];
  readonly inject: (tables: readonly RepairedTable[], random: Random) => FaultyBook | null;
}
