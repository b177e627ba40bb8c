import type { FieldName, LayoutId, PresetId, Profile, TableKind } from './table';

/** What a label above the indicators can introduce. */
export const LABEL_ROLES = [
  'org',
  'superior',
  'code',
  'name',
  'duties',
  /** 预算规模及资金用途, 项目资金: the heading of the amounts. */
  'budget',
  /** The year's. */
  'budget.total',
  'budget.fiscal',
  'budget.other',
  /** Sources beside the two: 上年结转资金, 单位资金 … */
  'budget.further',
  /** The project's over all its years, beside the year's: read past, never compared. */
  'budget.project',
  /** 中期资金总额: its parts stand below it, in its columns. */
  'term.budget.total',
  'purpose',
  'schedule',
  'goals',
  /** 年度目标 under 总体目标. */
  'goals.year',
  /** 中期目标 under 总体目标. */
  'term.goals',
  /** 中期指标, 年度指标 above the columns of each half. */
  'indicators.half',
] as const;

export type LabelRole = (typeof LABEL_ROLES)[number];

/** Labels that a table can be required to have: each is a field of its own. */
export type RequiredRole = Extract<LabelRole, FieldName>;

/** Columns of the indicators; an actual value or a score tells a self-evaluation table. */
export const COLUMN_ROLES = [
  'indicator.duty',
  'indicator.level1',
  'indicator.level2',
  'indicator.name',
  'indicator.description',
  'indicator.value',
  'indicator.basis',
  'indicator.operator',
  'indicator.unit',
  'indicator.weight',
  'indicator.type',
  'indicator.direction',
  'indicator.actual',
  'indicator.score',
  'indicator.reason',
] as const satisfies readonly FieldName[];

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Where a value stands from its label; belowAmounts: in the row under the amounts. */
export const PLACES = ['right', 'below', 'belowAmounts'] as const;

export type Place = (typeof PLACES)[number];

/** cells: amounts beside their labels; sentence: in the text of the purpose; grid: a self-evaluation's. */
export const BUDGET_FORMS = ['cells', 'sentence', 'grid', 'none'] as const;

/** Synonyms by role, as they are printed: white space, colons, full width and （brackets） don't count. */
export interface Dictionary {
  readonly labels?: Readonly<Partial<Record<LabelRole, readonly string[]>>>;
  readonly columns?: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
}

/** A role (`schedule`, `indicator.duty`) or a label as it is printed (`年度资金总额`). */
export type Mark = string;

/** What a table must show to be of a layout. All absent: any table fits. */
export interface Marks {
  /** At least one of these. */
  readonly any?: readonly Mark[];
  readonly all?: readonly Mark[];
  readonly none?: readonly Mark[];
}

/** A form: what its labels are called and where their values stand. Data, so that an office adds its own. */
export interface Layout extends Dictionary {
  readonly id: LayoutId;
  /** For the user, in Chinese. */
  readonly title: string;
  readonly kind: TableKind;
  /** One row an indicator, many projects in one list. */
  readonly list?: boolean;
  readonly marks: Marks;
  /** Places to look at in this order; to the right where a role is absent. */
  readonly places?: Readonly<Partial<Record<LabelRole, readonly Place[]>>>;
  readonly budget: (typeof BUDGET_FORMS)[number];
  /** Labels that every such table has: what is missing is reported as unread. */
  readonly required: readonly RequiredRole[];
  /** What is usual where the form is used. */
  readonly preset?: PresetId;
  /** Where the form settles it; otherwise the indicators tell. */
  readonly profile?: Profile;
}
