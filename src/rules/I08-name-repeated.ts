import { toA1 } from '../model';
import type { Indicator } from '../model';
import { foldTight } from '../values/fold';
import { report } from './rule';
import type { TableRule } from './rule';

/** The same 三级指标 twice under one 二级指标. */
export const I08: TableRule = {
  code: 'I08',
  slug: 'name-repeated',
  severity: 'error',
  dimension: '相关性',
  sources: [],
  scope: 'table',
  *check(table) {
    const first = new Map<string, Indicator>();
    for (const indicator of table.indicators) {
      const name = foldTight(indicator.name.value);
      if (name === '') continue;
      const key = [
        foldTight(indicator.duty?.value ?? ''),
        indicator.kind ?? foldTight(indicator.level2.value),
        name,
      ].join('\n');
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, indicator);
        continue;
      }
      yield report('I08.repeated', indicator.name, 'indicator.name', {
        name: indicator.name.value.trim(),
        level2: indicator.level2.value.trim(),
        cell: toA1(earlier.name.address),
      });
    }
  },
};
