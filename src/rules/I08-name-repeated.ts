import { toA1 } from '../model';
import type { Indicator } from '../model';
import { foldTight } from '../values/fold';
import { report } from './rule';
import type { Report, TableRule } from './rule';

const FINAL_STOP = /[。；，、;,.:]+$/;

/** The same 三级指标 twice under one 二级指标; 中期 and 年度 may well have the same. */
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
      const name = foldTight(indicator.name.value).replace(FINAL_STOP, '');
      if (name === '') continue;
      const key = `${indicator.half}\n${indicator.kind ?? foldTight(indicator.level2.value)}\n${name}`;
      const earlier = first.get(key);
      if (earlier) yield repeated(indicator, earlier);
      else first.set(key, indicator);
    }
  },
};

function repeated(indicator: Indicator, earlier: Indicator): Report {
  const at = indicator.name;
  const data = {
    name: at.value.trim(),
    level2: indicator.level2.value.trim(),
    cell: toA1(earlier.name.address),
  };
  // Two duties of a department may want the same; only the name is too general.
  return indicator.duty?.value === earlier.duty?.value
    ? report('I08.repeated', at, 'indicator.name', data)
    : report('I08.otherDuty', at, 'indicator.name', data, { severity: 'warning' });
}
