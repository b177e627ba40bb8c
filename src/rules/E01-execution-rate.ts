import type Big from 'big.js';
import type { Fix, Located, Share } from '../model';
import { writeShare } from '../values/write-share';
import { unitOf } from './amounts';
import { executionRatio, labelOf, showsRatio } from './execution-rate';
import { decimalsOf } from './figures';
import { edit, fix, isUncalculated, report } from './rule';
import type { TableRule } from './rule';

/** 执行率 is not 全年执行数 ÷ 全年预算数 (B/A). */
export const E01: TableRule = {
  code: 'E01',
  slug: 'execution-rate',
  severity: 'error',
  dimension: '适当性',
  sources: ['财预〔2020〕10号'],
  fixable: 'offer',
  scope: 'table',
  *check(table) {
    for (const row of table.execution?.rows ?? []) {
      const ratio = executionRatio(row, unitOf(table));
      const { rate, full, executed } = row;
      if (!ratio || !rate?.value || isUncalculated(rate) || showsRatio(rate, ratio)) continue;
      const percent = percentOf(ratio, rate);
      const data = {
        label: labelOf(row),
        rate: rate.raw.trim(),
        full: full!.raw.trim(),
        executed: executed!.raw.trim(),
        expected: `${percent}%`,
      };
      yield report('E01.rate', rate, 'execution.rate', data, { fixes: [recompute(rate, percent)] });
    }
  },
};

/** With at least two digits, or as many as the cell shows. */
const percentOf = (ratio: Big, { raw }: Located<unknown>): string =>
  ratio
    .times(100)
    .round(Math.max(decimalsOf(raw), 2))
    .toFixed();

function recompute(rate: Located<Share | null>, percent: string): Fix {
  const { raw, stored } = rate;
  const { value } = writeShare(percent, { form: rate.value!.form, raw, stored });
  return fix('offer', 'set.value', { value: `${percent}%` }, [edit(rate, value)]);
}
