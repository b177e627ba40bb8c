import type { CellAddress, CellRange, StoredContent } from './grid';

/** A field together with the cell it was read from. */
export interface Located<T> {
  /** As understood; null where the type allows it and the cell is blank or unreadable. */
  readonly value: T;
  /** What the cell shows, unchanged. */
  readonly raw: string;
  /** The cell; the top left one of a merged area. */
  readonly address: CellAddress;
  readonly stored: StoredContent;
}

export type TableKind = 'project' | 'department' | 'self-evaluation';
/** Year of the regulation whose framework the table follows: 财预〔2015〕88号 or 财预〔2021〕101号. */
export type Profile = '2015' | '2021';
export type LayoutId = string;
export type AmountUnit = '元' | '万元' | '亿元';

/** Money: a plain decimal string such as `-1234.50`, never a float. */
export interface Amount {
  readonly number: string;
  /** The unit written in the cell itself; null when the table's unit applies. */
  readonly unit: AmountUnit | null;
}

/** How a percentage stands in its cell: "25%" | 0.25 shown as 25% | 25 | 0.25 | "25". */
export type ShareForm = 'percent-text' | 'percent-cell' | 'number' | 'fraction' | 'number-text';

/** A share in per cent: `{number: '25'}` is 25 %. */
export interface Share {
  readonly number: string;
  readonly form: ShareForm;
}

export type Operator = '=' | '≥' | '≤' | '>' | '<';

/** An 指标值 taken apart, after folding full width and white space. */
export interface IndicatorValue {
  /** The folded text that is judged; columns for operator and unit are already joined in. */
  readonly text: string;
  /** quantity: one number, with or without operator and unit. range: two numbers, "2–3天". date: a date, period or deadline. */
  readonly form: 'blank' | 'quantity' | 'range' | 'date' | 'text';
  readonly operator: Operator | null;
  /** The operator as typed: "不低于", "以上", "＞", ">=" …; '' when there is none. */
  readonly operatorText: string;
  /** Plain decimal (the lower end of a range); null when there is no number. */
  readonly number: string | null;
  /** Upper end of a range. */
  readonly upper: string | null;
  /** "%", "人", "元/人/月" …; '' when there is none. */
  readonly unit: string;
}

/** 一级指标, canonical. */
export type Level1 = 'cost' | 'output' | 'benefit' | 'satisfaction';
/** 二级指标, canonical. */
export type Level2 =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economicCost'
  | 'socialCost'
  | 'ecologicalCost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainable'
  | 'satisfaction';

/** One indicator row. Columns that the layout lacks are null; a blank cell is a Located with value ''. */
export interface Indicator {
  /** 核心职能 in department tables. */
  readonly duty: Located<string> | null;
  /** value: the label in force for this row, inherited from above where the row's own cell is blank; raw: the row's own. */
  readonly level1: Located<string>;
  readonly level2: Located<string>;
  /** The labels after synonyms; null when unknown. */
  readonly family: Level1 | null;
  readonly kind: Level2 | null;
  /** "指标1" in a column of its own, or the prefix kept in the name's cell. */
  readonly number: string;
  /** value: without the prefix 指标N：. */
  readonly name: Located<string>;
  readonly description: Located<string> | null;
  readonly value: Located<IndicatorValue>;
  readonly basis: Located<string> | null;
  readonly operator: Located<string> | null;
  readonly unit: Located<string> | null;
  readonly weight: Located<string> | null;
}

export interface Budget {
  /** cells: three amounts in cells of their own; sentence: all in one sentence (the purpose cell). */
  readonly form: 'cells' | 'sentence';
  readonly total: Located<Amount | null> | null;
  readonly fiscal: Located<Amount | null> | null;
  readonly other: Located<Amount | null> | null;
}

export interface Period {
  readonly label: Located<string>;
  readonly share: Located<Share | null>;
}

/** 资金支出计划: cumulative shares. */
export interface Schedule {
  readonly label: Located<string>;
  readonly periods: readonly Period[];
}

/** Names of fields, as used in findings, JSON output and messages. */
export type FieldName =
  | 'title'
  | 'org'
  | 'amountUnit'
  | 'code'
  | 'name'
  | 'superior'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budget.other'
  | 'purpose'
  | 'schedule'
  | 'goals'
  | 'duties'
  | 'indicators'
  | 'indicator.duty'
  | 'indicator.level1'
  | 'indicator.level2'
  | 'indicator.name'
  | 'indicator.description'
  | 'indicator.value'
  | 'indicator.basis'
  | 'indicator.operator'
  | 'indicator.unit'
  | 'indicator.weight';

/** A field the layout should have and that could not be read. */
export interface UnreadField {
  readonly field: FieldName;
  readonly reason: 'label-missing' | 'value-missing' | 'cut-short' | 'unreadable';
  /** Where it was looked for. */
  readonly address: CellAddress;
}

/** 绩效目标表: one project's (or a whole department's) table. */
export interface TargetTable {
  readonly kind: TableKind;
  readonly layout: LayoutId;
  readonly profile: Profile;
  readonly range: CellRange;
  readonly title: Located<string> | null;
  /** 单位 (the organisation). */
  readonly org: Located<string> | null;
  /** 单位：元/万元; null: the layout has no such cell. value null: the cell is there and names no unit. */
  readonly amountUnit: Located<AmountUnit | null> | null;
  readonly code: Located<string> | null;
  readonly name: Located<string> | null;
  readonly superior: Located<string> | null;
  readonly budget: Budget | null;
  readonly purpose: Located<string> | null;
  readonly schedule: Schedule | null;
  readonly goals: Located<string> | null;
  readonly duties: Located<string> | null;
  /** Header cells of the indicator columns, by field. */
  readonly headers: Readonly<Partial<Record<FieldName, Located<string>>>>;
  readonly indicators: readonly Indicator[];
  readonly unread: readonly UnreadField[];
}

export type UnrecognisedReason = 'empty' | 'no-table' | 'chart-sheet';

/** What recognition found in a workbook; tables in reading order, sheet by sheet. */
export interface Recognition {
  readonly tables: readonly TargetTable[];
  /** Sheets that hold no table and are therefore not checked. */
  readonly unrecognised: readonly { readonly sheet: string; readonly reason: UnrecognisedReason }[];
}
