import type { Edit } from '../model';
import { columnHead } from './column-head';
import { edit, fix, report } from './rule';
import type { TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

const PREFIX = /^\s*指标\s*(?:[\d０-９]+|[一二三四五六七八九十]+)\s*[:：、.．]?\s*/;

/** The prefix 指标1： kept in the cells of the names. A number in a cell of its own is the form's. */
export const I13: TableRule = {
  code: 'I13',
  slug: 'number-in-name',
  severity: 'info',
  dimension: '适当性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check(table) {
    const found = valueCases(table).filter(
      ({ indicator }) => indicator.number !== '' && !indicator.numberCell,
    );
    const [first] = found;
    if (!first) return;
    const at = columnHead(table, 'indicator.name', first.indicator.name);
    const data = { count: found.length, name: first.indicator.name.raw.trim() };
    const edits = found.flatMap(withoutNumber);
    yield report('I13.number', at, 'indicator.name', data, {
      cells: found.map(({ indicator }) => indicator.name.address),
      fixes: edits.length > 0 ? [fix('safe', 'names.dropNumbers', { count: edits.length }, edits)] : [],
    });
  },
};

function withoutNumber({ indicator: { name } }: ValueCase): Edit[] {
  const text = name.stored.value;
  if (typeof text !== 'string' || name.stored.formula !== null || !PREFIX.test(text)) return [];
  return [edit(name, text.replace(PREFIX, ''))];
}
