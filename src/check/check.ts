import type { Finding, IgnoreProblem, Recognition, RuleCode, TargetTable, WorkbookSnapshot } from '../model';
import { recogniseWorkbook } from '../recognise';
import { rules } from '../rules';
import type { Book, Report, Rule, RuleContext, TableRule, WorkbookRule } from '../rules/rule';
import { contextOf } from './context';
import { severityRank } from './options';
import type { CheckOptions } from './options';
import { inReadingOrder } from './order';
import { byPrecedence } from './precedence';
import { summarise } from './summary';
import type { Summary } from './summary';
import { isWritable } from './writable';

export interface CheckResult extends Recognition {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Findings left out because the user ignores them. */
  readonly ignored: readonly Finding[];
  readonly ignoreProblems: readonly IgnoreProblem[];
}

/** Recognises the tables of a workbook and runs the rules over them. */
export const checkWorkbook = (workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckResult =>
  checkTables(recogniseWorkbook(workbook), options);

/** Runs the rules over recognised tables; findings in reading order. */
export function checkTables(recognition: Recognition, options: CheckOptions = {}): CheckResult {
  const { tables } = recognition;
  const context = contextOf(tables, options);
  const findings = conclude(
    tables,
    [
      ...tables.flatMap((table, index) => runTableRules(table, index, context, options)),
      ...runWorkbookRules(recognition, context, options),
    ],
    options,
  );
  const summary = summarise(tables.length, findings);
  return { ...recognition, findings, summary, ignored: [], ignoreProblems: [] };
}

/** Runs only the rules that need no other table; `index` is the table's place among the workbook's. */
export const checkTable = (
  table: TargetTable,
  index: number,
  options: CheckOptions = {},
): readonly Finding[] =>
  conclude([table], runTableRules(table, index, contextOf([table], options), options), options);

const isOn = (code: RuleCode, options: CheckOptions): boolean =>
  (options.rules?.includes(code) ?? true) && options.severities?.[code] !== 'off';

const holdsFor = (rule: Rule, table: TargetTable): boolean => rule.profiles?.includes(table.profile) ?? true;

function runTableRules(
  table: TargetTable,
  index: number,
  context: RuleContext,
  options: CheckOptions,
): Finding[] {
  return rules
    .filter((rule): rule is TableRule => rule.scope === 'table' && holdsFor(rule, table))
    .flatMap((rule) =>
      Array.from(rule.check(table, context), (found) => finding(rule, found, index, options)),
    );
}

function runWorkbookRules(book: Book, context: RuleContext, options: CheckOptions): Finding[] {
  const isMeant = (rule: Rule, table: number | null): boolean =>
    table === null || holdsFor(rule, book.tables[table]!);
  return rules
    .filter((rule): rule is WorkbookRule => rule.scope === 'workbook')
    .flatMap((rule) =>
      Array.from(rule.check(book, context))
        .filter((found) => isMeant(rule, found.table))
        .map((found) => finding(rule, found, found.table, options)),
    );
}

function finding(rule: Rule, found: Report, table: number | null, options: CheckOptions): Finding {
  const override = options.severities?.[rule.code];
  return {
    rule: rule.code,
    severity: override && override !== 'off' ? override : (found.severity ?? rule.severity),
    messageId: found.messageId,
    data: found.data,
    address: found.at.address,
    cells: found.cells ?? [],
    table,
    field: found.field,
    value: found.at.raw,
    fixes: (found.fixes ?? []).filter((fix) => fix.edits.every(isWritable)),
  };
}

/** Precedence → choice of rules → severity → order. A rule left out does not let the next for its cause speak. */
function conclude(
  tables: readonly TargetTable[],
  findings: readonly Finding[],
  options: CheckOptions,
): readonly Finding[] {
  const limit = severityRank(options.minimalSeverity ?? 'info');
  const sheets = [...new Set(tables.map((table) => table.range.sheet))];
  return inReadingOrder(
    byPrecedence(findings).filter(
      (found) => isOn(found.rule, options) && severityRank(found.severity) <= limit,
    ),
    sheets,
  );
}
