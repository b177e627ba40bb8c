import type Big from 'big.js';
import type { TargetTable } from '../model';
import { isBlankCell } from './amounts';
import { figureOf, sumOf } from './figures';
import { report } from './rule';
import type { TableRule } from './rule';
import { weightsOf } from './weights';

const WHOLE = 100;
/** What the indicators add up to where the form leaves 预算执行率 out. */
const WITHOUT_EXECUTION = [90, 100];
const EXECUTION = /执行率/;

/** The weights of a self-evaluation don't add up to 100, those of the money included. */
export const E04: TableRule = {
  code: 'E04',
  slug: 'weight-sum',
  severity: 'error',
  dimension: '适当性',
  sources: ['财预〔2020〕10号'],
  scope: 'table',
  *check(table) {
    if (!table.execution) return;
    const weights = weightsOf(table);
    const blanks = weights.filter(({ at }) => isBlankCell(at));
    const known = weights.flatMap(({ number }) => number ?? []);
    const at = table.headers['indicator.weight'];
    // Words in place of figures can't be added up; a form without any is not filled in yet.
    if (!at || known.length === 0 || known.length + blanks.length < weights.length) return;
    const indicators = sumOf(known);
    const execution = figureOf(table.execution.rows[0]?.weight ?? null);
    if (addsUp(table, indicators, execution)) return;
    const data = {
      sum: indicators.plus(execution ?? 0).toFixed(),
      indicators: indicators.toFixed(),
      execution: execution?.toFixed() ?? '0',
    };
    yield blanks.length > 0
      ? report('E04.blank', at, 'indicator.weight', { ...data, count: blanks.length })
      : report('E04.sum', at, 'indicator.weight', data);
  },
};

function addsUp({ indicators }: TargetTable, sum: Big, execution: Big | null): boolean {
  if (!execution) return WITHOUT_EXECUTION.some((whole) => sum.eq(whole));
  // 执行率 among the indicators repeats the weight of the money.
  const isRepeated = indicators.some(({ name }) => EXECUTION.test(name.value));
  return sum.plus(execution).eq(WHOLE) || (isRepeated && sum.eq(WHOLE));
}
