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
/** `hebei`, `national` …: a name in the list of presets. */
export type PresetId = string;
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
  /** The number's cell, where it has one of its own. */
  readonly numberCell: Located<string> | null;
  /** value: without the prefix 指标N：. */
  readonly name: Located<string>;
  readonly description: Located<string> | null;
  readonly value: Located<IndicatorValue>;
  readonly basis: Located<string> | null;
  readonly operator: Located<string> | null;
  readonly unit: Located<string> | null;
  readonly weight: Located<string> | null;
  /** 指标类型: 定量 or 定性, where it has a column of its own. */
  readonly type: Located<string> | null;
  /** 指标方向性: 正向, 反向 … */
  readonly direction: Located<string> | null;
  /** 实际完成值 of a self-evaluation table. */
  readonly actual: Located<IndicatorValue> | null;
  /** 得分 of a self-evaluation table. */
  readonly score: Located<string> | null;
  /** 偏差原因分析及改进措施 of a self-evaluation table. */
  readonly reason: Located<string> | null;
  /** Which half of the form the row stands in; `year` in forms without halves. */
  readonly half: Half;
}

/** year: 年度; term: 中期 or 长期, the whole term of a project over several years. */
export type Half = 'year' | 'term';

export interface Budget {
  /** cells: three amounts in cells of their own; sentence: all in one sentence (the purpose cell). */
  readonly form: 'cells' | 'sentence';
  readonly total: Located<Amount | null> | null;
  readonly fiscal: Located<Amount | null> | null;
  readonly other: Located<Amount | null> | null;
  /** Sources beside the two: 上年结转资金, 单位资金 …, with their labels. */
  readonly further: readonly { readonly label: Located<string>; readonly amount: Located<Amount | null> }[];
}

/** What a form with two halves says about the whole term (中期). */
export interface Term {
  readonly budget: Budget | null;
  readonly goals: Located<string> | null;
}

/** One row of 项目资金 in a self-evaluation table. */
export interface ExecutionRow {
  /** 年度资金总额, 其中：财政拨款, 上年结转资金, 其他资金. */
  readonly label: Located<string>;
  /** 年初预算数. */
  readonly initial: Located<Amount | null> | null;
  /** 全年预算数（A）. */
  readonly full: Located<Amount | null> | null;
  /** 全年执行数（B）. */
  readonly executed: Located<Amount | null> | null;
  /** 分值. */
  readonly weight: Located<string> | null;
  /** 执行率（B/A）; read like the shares of a schedule. */
  readonly rate: Located<Share | null> | null;
  /** 得分. */
  readonly score: Located<string> | null;
}

/** The part that only a self-evaluation table has. */
export interface Execution {
  /** The first is the total's. */
  readonly rows: readonly ExecutionRow[];
  /** 总分: the cell under 得分 in the last row. */
  readonly totalScore: Located<string> | null;
  /** The sum printed under 分值 in that row, where there is one. */
  readonly totalWeight: Located<string> | null;
}

export interface Period {
  readonly label: Located<string>;
  readonly share: Located<Share | null>;
}

/** 资金支出计划: cumulative shares. */
export interface Schedule {
  readonly label: Located<string>;
  /** （累计进度%） in a cell of its own, below the label or beside it. */
  readonly measure: Located<string> | null;
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
  | 'indicator.weight'
  | 'indicator.type'
  | 'indicator.direction'
  | 'indicator.actual'
  | 'indicator.score'
  | 'indicator.reason'
  | 'term.budget.total'
  | 'term.budget.fiscal'
  | 'term.budget.other'
  | 'term.goals'
  | 'execution.initial'
  | 'execution.full'
  | 'execution.executed'
  | 'execution.weight'
  | 'execution.rate'
  | 'execution.score'
  | 'execution.totalScore'
  | 'execution.totalWeight'
  | 'summary.total';

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
  /** The place's or the form's habits (hebei, national …): which rules hold, and how strictly. */
  readonly preset: PresetId;
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
  /** null in forms that speak of one year only. */
  readonly term: Term | null;
  /** null but in self-evaluation tables. */
  readonly execution: Execution | null;
  /** Header cells of the indicator columns, by field. */
  readonly headers: Readonly<Partial<Record<FieldName, Located<string>>>>;
  readonly indicators: readonly Indicator[];
  readonly unread: readonly UnreadField[];
}

export type UnrecognisedReason = 'empty' | 'no-table' | 'chart-sheet';

/** An amount that a summary sheet gives for all projects: 合计 under 预算数. */
export interface BudgetSummary {
  readonly sheet: string;
  readonly total: Located<Amount | null>;
  readonly unit: AmountUnit | null;
  /** Its rows: a project's code or name and its amount. */
  readonly rows: readonly {
    readonly code: Located<string> | null;
    readonly name: Located<string> | null;
    readonly amount: Located<Amount | null>;
  }[];
}

/** What recognition found in a workbook; tables in reading order, sheet by sheet. */
export interface Recognition {
  readonly tables: readonly TargetTable[];
  readonly summaries: readonly BudgetSummary[];
  /** Sheets that hold no table and are therefore not checked. */
  readonly unrecognised: readonly { readonly sheet: string; readonly reason: UnrecognisedReason }[];
}
