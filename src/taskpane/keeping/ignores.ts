import { ignoreFor } from '../../check/ignores';
import type { Finding, IgnoreScope, TargetTable } from '../../model';
import type { Entry } from '../list/entries';

const SCOPES: readonly IgnoreScope[] = ['cell', 'table', 'workbook'];

/** Where a finding can be ignored: one that stands for many cells not at a single one, one of the workbook only there. */
export const scopesOf = (finding: Finding, tables: readonly TargetTable[]): readonly IgnoreScope[] =>
  SCOPES.filter((scope) => ignoreFor(finding, tables, scope, '').scope === scope);

/** How many of the findings shown to be ignored along with one. */
export function countIgnored(
  entries: readonly Entry[],
  { rule, table }: Finding,
  scope: IgnoreScope,
): number {
  if (scope === 'cell') return 1;
  return entries.filter(
    ({ finding }) => finding.rule === rule && (scope === 'workbook' || finding.table === table),
  ).length;
}
