import type { CellAddress, TargetTable } from '../model';
import { isRate } from '../values/indicator-name';
import { isPercent } from '../values/unit';
import { columnHead } from './column-head';
import { report } from './rule';
import type { WorkbookRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

/** In so many projects the same row is no coincidence. */
const MANY = 5;

/** The same 二级指标, name and value in many projects of the workbook: one finding a table. */
export const I20: WorkbookRule = {
  code: 'I20',
  slug: 'same-everywhere',
  severity: 'info',
  dimension: '相关性',
  sources: ['财预〔2015〕88号'],
  scope: 'workbook',
  *check({ tables }) {
    if (tables.length < MANY) return;
    const rows = tables.map((table) => (table.kind === 'project' ? table : null)).map(rowsOf);
    const counts = new Map<string, number>();
    for (const table of rows) for (const key of table.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [index, table] of rows.entries()) {
      const shared = [...table].filter(([key]) => counts.get(key)! >= MANY);
      const most = shared.reduce((best, [key]) => Math.max(best, counts.get(key)!), 0);
      const example = shared.find(([key]) => counts.get(key) === most)?.[1];
      if (!example) continue;
      const { name, value } = example.quoted;
      const cells: CellAddress[] = shared.map(([, one]) => one.indicator.name.address);
      const at = columnHead(tables[index]!, 'indicator.name', example.indicator.name);
      const data = { count: shared.length, name, value, tables: most };
      yield { ...report('I20.same', at, 'indicator.name', data, { cells }), table: index };
    }
  },
};

/** A table's rows by what is compared. */
function rowsOf(table: TargetTable | null): ReadonlyMap<string, ValueCase> {
  const rows = new Map<string, ValueCase>();
  if (!table) return rows;
  for (const one of valueCases(table)) {
    if (isUsual(one)) continue;
    const { indicator, name, value } = one;
    const key = `${indicator.kind ?? indicator.level2.value}\n${name}\n${value.text}`;
    if (!rows.has(key)) rows.set(key, one);
  }
  return rows;
}

/** 满意度 "≥95%", 支付及时率 "=100%", a date: many projects may well have them. */
function isUsual({ name, value }: ValueCase): boolean {
  if (value.form === 'blank' || value.form === 'date') return true;
  return value.number !== null && isPercent(value.unit) && isRate(name);
}
