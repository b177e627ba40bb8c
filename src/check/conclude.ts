import type { Finding, IgnoredFinding, IgnoreProblem, TargetTable } from '../model';
import { sortOut } from './ignores';
import { severityRank } from './options';
import type { CheckOptions } from './options';
import { inReadingOrder } from './order';
import { byPrecedence } from './precedence';
import { isOn } from './severity';

export interface Conclusion {
  readonly findings: readonly Finding[];
  /** Findings left out because the user ignores them. */
  readonly ignored: readonly IgnoredFinding[];
  readonly ignoreProblems: readonly IgnoreProblem[];
}

/**
 * Precedence → ignores → choice of rules → severity → order. A finding left out, for whatever reason, does not
 * let the next rule for its cause speak; an ignore is needed as long as there is something for it to leave out.
 */
export function conclude(
  tables: readonly TargetTable[],
  found: readonly Finding[],
  options: CheckOptions,
): Conclusion {
  const limit = severityRank(options.minimalSeverity ?? 'info');
  const isWanted = ({ rule, table, severity }: Finding): boolean =>
    severityRank(severity) <= limit && isOn(rule, table === null ? null : tables[table]!, options);
  const sheets = [...new Set(tables.map((table) => table.range.sheet))];
  const listed = <F extends Finding>(findings: readonly F[]): readonly F[] =>
    inReadingOrder(findings.filter(isWanted), sheets);
  const { kept, ignored, problems } = sortOut(byPrecedence(found), tables, options);
  return { findings: listed(kept), ignored: listed(ignored), ignoreProblems: problems };
}
