import Big from 'big.js';
import { isNoAmount } from '../values/amount';
import { labelOf } from './execution-rate';
import { isUncalculated, report } from './rule';
import type { TableRule } from './rule';

/** 全年预算数 (A) is 0 or blank although money was spent (B). */
export const E07: TableRule = {
  code: 'E07',
  slug: 'no-full-budget',
  severity: 'error',
  dimension: '适当性',
  sources: ['财预〔2020〕10号'],
  scope: 'table',
  *check({ execution }) {
    for (const row of execution?.rows ?? []) {
      const { full, executed } = row;
      if (!full || !executed?.value || new Big(executed.value.number).eq(0) || isUncalculated(full)) continue;
      const data = { label: labelOf(row), executed: executed.raw.trim() };
      if (full.value && new Big(full.value.number).eq(0)) {
        yield report('E07.zero', full, 'execution.full', data);
      } else if (!full.value && isNoAmount(full.raw)) {
        yield report('E07.blank', full, 'execution.full', data);
      }
    }
  },
};
