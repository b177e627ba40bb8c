import { renderError } from '../messages/errors';
import { basisOf } from '../messages/presets';
import { reportText } from '../messages/report';
import type { Ignore, IgnoreProblem, TargetTable } from '../model';
import type { CheckedFile } from './checked';
import { describeValue } from './describe';

/** `按河北省样式、财预〔2015〕88号检查`; several lines with counts where a workbook's tables differ. */
export function describeBasis(tables: readonly Pick<TargetTable, 'preset' | 'profile'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { preset, profile } of tables) {
    const basis = basisOf(preset, profile);
    counts.set(basis, (counts.get(basis) ?? 0) + 1);
  }
  return Array.from(counts, ([basis, count]) =>
    counts.size === 1 ? reportText('basis.all', { basis }) : reportText('basis.some', { basis, count }),
  );
}

/** What is ignored in a workbook and what is to be said about its ignores, line by line. */
export function describeIgnores({
  ignored,
  ignoreProblems,
  unusable,
}: Pick<CheckedFile, 'ignored' | 'ignoreProblems' | 'unusable'>): readonly string[] {
  const count = ignored.filter(({ reason }) => reason !== undefined).length;
  const known = ignored.length - count;
  return [
    ...(count > 0 ? [reportText('ignores.count', { count })] : []),
    ...(known > 0 ? [reportText('ignores.known', { count: known })] : []),
    ...ignoreProblems.map(describeIgnoreProblem),
    ...(unusable ? Object.values(renderError(unusable.id, unusable.data)) : []),
  ];
}

/** An ignore that is no longer needed, or that says no reason. */
export function describeIgnoreProblem({ ignore, problem }: IgnoreProblem): string {
  const what = describeIgnore(ignore);
  if (problem === 'no-reason') return reportText('ignores.noReason', { what });
  const why = ignore.reason.trim();
  return why === '' ? reportText('ignores.stale', { what }) : reportText('ignores.staleWhy', { what, why });
}

/** `V13 车辆保险费 生活水平“有效保障”`: the rule and where it is ignored. */
export function describeIgnore({ scope, rule, table, indicator, value }: Ignore): string {
  if (scope === 'workbook') return reportText('ignores.inWorkbook', { rule });
  const place = table ? table.name || table.code || table.sheet : reportText('file.workbook');
  if (scope === 'table') return reportText('ignores.inTable', { rule, table: place });
  const where = [place, indicator].filter(Boolean).join(' ');
  return reportText('ignores.inCell', { rule, where, value: describeValue(value ?? '') });
}
