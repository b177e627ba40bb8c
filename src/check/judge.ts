import type { Finding, TargetTable } from '../model';
import { rules } from '../rules';
import type { Book, Report, Rule, RuleContext, TableRule, WorkbookRule } from '../rules/rule';
import type { CheckOptions } from './options';
import { settingOf, severityOf } from './severity';
import { isWritable } from './writable';

const tableRules = rules.filter((rule): rule is TableRule => rule.scope === 'table');

/** The rules that compare tables. */
export const workbookRules = rules.filter((rule): rule is WorkbookRule => rule.scope === 'workbook');

const holdsFor = (rule: Rule, table: TargetTable): boolean => rule.profiles?.includes(table.profile) ?? true;

/** What the rules that need no other table find; `index` is the table's place among the workbook's. */
export function judgeTable(
  table: TargetTable,
  index: number,
  context: RuleContext,
  options: CheckOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of tableRules) {
    if (!holdsFor(rule, table)) continue;
    for (const found of rule.check(table, context)) {
      findings.push(finding(rule, found, index, table, options));
    }
  }
  return findings;
}

/** What one of the workbook's rules finds. */
export function judgeWorkbook(
  rule: WorkbookRule,
  book: Book,
  context: RuleContext,
  options: CheckOptions,
): readonly Finding[] {
  return Array.from(rule.check(book, context)).flatMap((found) => {
    const table = found.table === null ? null : book.tables[found.table]!;
    if (table && !holdsFor(rule, table)) return [];
    return finding(rule, found, found.table, table, options);
  });
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
