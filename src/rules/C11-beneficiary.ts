import type { Indicator, TargetTable } from '../model';
import { beneficiaryOf, hasToDoWith } from '../values/beneficiary';
import { report } from './rule';
import type { TableRule } from './rule';

/** The satisfaction asked for is that of people with whom the rest of the table has nothing to do. */
export const C11: TableRule = {
  code: 'C11',
  slug: 'beneficiary',
  severity: 'info',
  dimension: '相关性',
  sources: [],
  scope: 'table',
  *check(table) {
    for (const indicator of table.indicators) {
      if (indicator.kind !== 'satisfaction' && indicator.family !== 'satisfaction') continue;
      const beneficiary = beneficiaryOf(indicator.name.value);
      if (beneficiary === '' || hasToDoWith(textOf(table, indicator), beneficiary)) continue;
      const data = { name: indicator.name.value.trim() };
      yield report('C11.unrelated', indicator.name, 'indicator.name', data);
    }
  },
};

/** All that the table says, but for its satisfaction rows, which are copied together. */
function textOf(
  { title, name, org, purpose, goals, duties, indicators }: TargetTable,
  own: Indicator,
): string {
  const fields = [title, name, org, purpose, goals, duties].map((field) => field?.value ?? '');
  const rows = indicators
    .filter((row) => row !== own && row.family !== 'satisfaction' && row.kind !== 'satisfaction')
    .flatMap(({ duty, name: called, description, value }) => [
      duty?.value ?? '',
      called.value,
      description?.value ?? '',
      value.raw,
    ]);
  return [...fields, ...rows].join('\n');
}
