import type {
  Finding,
  IgnoredFinding,
  IgnoreProblem,
  Recognition,
  TargetTable,
  WorkbookSnapshot,
} from '../model';
import { recogniseWorkbook } from '../recognise';
import { rules } from '../rules';
import type { Book, Report, Rule, RuleContext, TableRule, WorkbookRule } from '../rules/rule';
import { contextOf } from './context';
import { sortOut } from './ignores';
import { severityRank } from './options';
import type { CheckOptions } from './options';
import { inReadingOrder } from './order';
import { byPrecedence } from './precedence';
import { withPresets } from './presets';
import { isOn, settingOf, severityOf } from './severity';
import { summarise } from './summary';
import type { Summary } from './summary';
import { isWritable } from './writable';

export interface CheckResult extends Recognition {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Findings left out because the user ignores them. */
  readonly ignored: readonly IgnoredFinding[];
  readonly ignoreProblems: readonly IgnoreProblem[];
}

/** Recognises the tables of a workbook and runs the rules over them. */
export const checkWorkbook = (workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckResult =>
  checkTables(recogniseWorkbook(workbook, options), options);

/** Runs the rules over recognised tables; findings in reading order, tables with the preset that holds. */
export function checkTables(recognition: Recognition, options: CheckOptions = {}): CheckResult {
  const tables = withPresets(recognition.tables, options);
  const book = { ...recognition, tables };
  const context = contextOf(tables, options);
  const found = [
    ...tables.flatMap((table, index) => runTableRules(table, index, context, options)),
    ...runWorkbookRules(book, context, options),
  ];
  const { findings, ...left } = conclude(tables, found, options);
  return { ...book, findings, summary: summarise(tables.length, findings), ...left };
}

/** Runs only the rules that need no other table; `index` is the table's place among the workbook's. */
export function checkTable(
  recognised: TargetTable,
  index: number,
  options: CheckOptions = {},
): readonly Finding[] {
  const tables = withPresets([recognised], options);
  const found = runTableRules(tables[0]!, 0, contextOf(tables, options), options);
  return conclude(tables, found, options).findings.map((finding) => ({ ...finding, table: index }));
}

const tableRules = rules.filter((rule): rule is TableRule => rule.scope === 'table');

const holdsFor = (rule: Rule, table: TargetTable): boolean => rule.profiles?.includes(table.profile) ?? true;

function runTableRules(
  table: TargetTable,
  index: number,
  context: RuleContext,
  options: CheckOptions,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of tableRules) {
    if (!holdsFor(rule, table)) continue;
    for (const found of rule.check(table, context)) {
      findings.push(finding(rule, found, index, table, options));
    }
  }
  return findings;
}

function runWorkbookRules(book: Book, context: RuleContext, options: CheckOptions): Finding[] {
  return rules
    .filter((rule): rule is WorkbookRule => rule.scope === 'workbook')
    .flatMap((rule) =>
      Array.from(rule.check(book, context)).flatMap((found) => {
        const table = found.table === null ? null : book.tables[found.table]!;
        if (table && !holdsFor(rule, table)) return [];
        return finding(rule, found, found.table, table, options);
      }),
    );
}

function finding(
  rule: Rule,
  found: Report,
  index: number | null,
  table: TargetTable | null,
  options: CheckOptions,
): Finding {
  return {
    rule: rule.code,
    severity: severityOf(rule, found.severity, settingOf(rule.code, table, options)),
    messageId: found.messageId,
    data: found.data,
    address: found.at.address,
    cells: found.cells ?? [],
    table: index,
    field: found.field,
    value: found.at.raw,
    fixes: (found.fixes ?? []).filter((fix) => fix.edits.every(isWritable)),
  };
}

/**
 * Precedence → ignores → choice of rules → severity → order. A finding left out, for whatever reason, does not
 * let the next rule for its cause speak; an ignore is needed as long as there is something for it to leave out.
 */
function conclude(
  tables: readonly TargetTable[],
  found: readonly Finding[],
  options: CheckOptions,
): Pick<CheckResult, 'findings' | 'ignored' | 'ignoreProblems'> {
  const limit = severityRank(options.minimalSeverity ?? 'info');
  const isWanted = ({ rule, table, severity }: Finding): boolean =>
    severityRank(severity) <= limit && isOn(rule, table === null ? null : tables[table]!, options);
  const sheets = [...new Set(tables.map((table) => table.range.sheet))];
  const listed = <F extends Finding>(findings: readonly F[]): readonly F[] =>
    inReadingOrder(findings.filter(isWanted), sheets);
  const { kept, ignored, problems } = sortOut(byPrecedence(found), tables, options.ignores ?? []);
  return { findings: listed(kept), ignored: listed(ignored), ignoreProblems: problems };
}
