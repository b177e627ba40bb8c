import type { Located } from '../model';
import { foldName } from '../values/indicator-name';
import { columnHead } from './column-head';
import { report } from './rule';
import type { TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

interface Repeat {
  readonly name: string;
  readonly description: Located<string>;
}

/** 绩效指标描述 that only repeats the name, one finding a table. */
export const I09: TableRule = {
  code: 'I09',
  slug: 'description-repeats-name',
  severity: 'info',
  dimension: '适当性',
  sources: ['财预〔2015〕88号'],
  scope: 'table',
  *check(table) {
    const found = valueCases(table).flatMap(repeats);
    const [first] = found;
    if (!first) return;
    const at = columnHead(table, 'indicator.description', first.description);
    const data = { count: found.length, name: first.name };
    const cells = found.map(({ description }) => description.address);
    yield report('I09.repeats', at, 'indicator.description', data, { cells });
  },
};

/** More characters than this are not lost in folding: it spares most descriptions that. */
const FOLDED_AWAY = 10;

function repeats({ indicator, name, quoted }: ValueCase): Repeat[] {
  const { description } = indicator;
  if (!description || description.value.length > indicator.name.value.length + FOLDED_AWAY) return [];
  const isSame = description.value === indicator.name.value || foldName(description.value) === name;
  return isSame ? [{ name: quoted.name, description }] : [];
}
