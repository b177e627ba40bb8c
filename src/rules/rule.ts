import type {
  CellAddress,
  CellInput,
  Dimension,
  Edit,
  FieldName,
  Fix,
  Located,
  MessageData,
  Profile,
  Recognition,
  RuleCode,
  Severity,
  TargetTable,
} from '../model';
// Types only: the catalogue's texts type the parameters, its code is not used here.
import type { FindingMessageId, FindingParams } from '../messages/findings';
import type { FixMessageId, FixParams } from '../messages/fixes';

interface RuleMeta {
  readonly code: RuleCode;
  /** File, test and documentation page are named `<code>-<slug>`. */
  readonly slug: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** Regulations by name and number, `财预〔2015〕88号`. */
  readonly sources: readonly string[];
  /** Profiles the rule holds for; all when absent. */
  readonly profiles?: readonly Profile[];
  /** The best kind of fix it can give. */
  readonly fixable?: Fix['kind'];
}

/** What holds for the whole check; the same for all its rules. */
export interface RuleContext {
  /** Tolerance of sums, in the table's unit. Decimal. */
  readonly tolerance: string;
  /** Year of the budget: set by the user, else the one that most of the workbook's tables name. */
  readonly budgetYear: number | null;
  /** Whether the user has set that year: it is not to be doubted then. */
  readonly isYearSet: boolean;
  /** Whether the user has set the profile for all tables. */
  readonly isProfileSet: boolean;
  /** What all weights of a table of this preset add up to, `90` or `100`; null: any usual one is fine. Decimal. */
  readonly weightSum: (table: TargetTable) => string | null;
  /** 指标值确定依据 that say nothing, besides those every office knows. */
  readonly genericBases: readonly string[];
  /** Units of measure of the office's own. */
  readonly extraUnits: readonly string[];
}

/** All that was read from a workbook. */
export type Book = Pick<Recognition, 'tables' | 'summaries'>;

/** A fault as a rule reports it; the check adds code, severity and table. */
export interface Report {
  readonly messageId: FindingMessageId;
  readonly data: MessageData;
  readonly at: Located<unknown>;
  readonly field: FieldName;
  /** Overrides the rule's severity for this case. */
  readonly severity?: Severity;
  /** All cells concerned, when the rule collapses them into one finding. */
  readonly cells?: readonly CellAddress[];
  readonly fixes?: readonly Fix[];
}

export interface TableRule extends RuleMeta {
  readonly scope: 'table';
  check(table: TargetTable, context: RuleContext): Iterable<Report>;
}

/** A rule that needs all tables of the workbook. Reports name their table by index; null: none of them. */
export interface WorkbookRule extends RuleMeta {
  readonly scope: 'workbook';
  check(book: Book, context: RuleContext): Iterable<Report & { readonly table: number | null }>;
}

export type Rule = TableRule | WorkbookRule;

/** Builds a report with the message's own parameters, checked by the compiler. */
export function report<Id extends FindingMessageId>(
  messageId: Id,
  at: Located<unknown>,
  field: FieldName,
  data: FindingParams<Id>,
  more: Pick<Report, 'severity' | 'cells' | 'fixes'> = {},
): Report {
  return { messageId, at, field, data, ...more };
}

/** The change of one located cell, with its present content as the precondition. */
export function edit(at: Located<unknown>, value: CellInput, format?: string): Edit {
  const change = {
    address: at.address,
    old: at.stored.value,
    oldFormula: at.stored.formula,
    new: value,
  };
  return format === undefined ? change : { ...change, format, oldFormat: at.stored.format };
}

/** A formula that no program has calculated yet: its cell shows nothing, but is not blank. */
export const isUncalculated = ({ stored }: Located<unknown>): boolean =>
  stored.formula !== null && stored.value === null;

/** A fix with a typed label. */
export function fix<Id extends FixMessageId>(
  kind: Fix['kind'],
  labelId: Id,
  labelData: FixParams<Id>,
  edits: readonly Edit[],
): Fix {
  return { kind, labelId, labelData, edits };
}
