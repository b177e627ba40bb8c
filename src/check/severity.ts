import type { RuleCode, Severity, TargetTable } from '../model';
import type { Rule } from '../rules/rule';
import { severityRank } from './options';
import type { CheckOptions } from './options';
import { presetOf } from './presets';

/** What is set for a rule in a table (null: the workbook), by the settings or else by the table's preset. */
export const settingOf = (
  code: RuleCode,
  table: TargetTable | null,
  { severities }: CheckOptions,
): Severity | 'off' | undefined =>
  severities?.[code] ?? (table ? presetOf(table.preset).severities[code] : undefined);

/** Whether a rule is wanted. One that is asked for by its code is on, whatever the settings say. */
export const isOn = (code: RuleCode, table: TargetTable | null, options: CheckOptions): boolean =>
  options.rules ? options.rules.includes(code) : settingOf(code, table, options) !== 'off';

/**
 * The severity of a case (`own`, where the rule gives it one). The severity set takes the place of the rule's
 * main one; cases that the rule judges otherwise keep their own, but are never more severe than it.
 */
export function severityOf(
  rule: Rule,
  own: Severity | undefined,
  set: Severity | 'off' | undefined,
): Severity {
  const present = own ?? rule.severity;
  if (set === undefined || set === 'off') return present;
  return present === rule.severity || severityRank(present) < severityRank(set) ? set : present;
}
