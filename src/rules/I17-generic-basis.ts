import type { Located } from '../model';
import { foldTight } from '../values/fold';
import { isGenericBasis } from '../values/generic-basis';
import { columnHead } from './column-head';
import { report } from './rule';
import type { TableRule } from './rule';
import { valueCases } from './value-rule';

/** 指标值确定依据 that say nothing, one finding a table: 年度工作计划, 工作经验. */
export const I17: TableRule = {
  code: 'I17',
  slug: 'generic-basis',
  severity: 'info',
  dimension: '可行性',
  sources: ['财预〔2015〕88号'],
  scope: 'table',
  *check(table, { genericBases }) {
    const own = new Set(genericBases.map(foldTight));
    const found = valueCases(table).flatMap(({ indicator: { basis } }) =>
      basis && isGenericBasis(basis.value, own) ? [basis] : [],
    );
    const [first] = found;
    if (!first) return;
    const data = { count: found.length, basis: mostFrequent(found) };
    const cells = found.map(({ address }) => address);
    yield report('I17.generic', columnHead(table, 'indicator.basis', first), 'indicator.basis', data, {
      cells,
    });
  },
};

function mostFrequent(bases: readonly Located<string>[]): string {
  const counts = new Map<string, number>();
  for (const { value } of bases) counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
