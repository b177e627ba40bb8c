import Big from 'big.js';
import type { TargetTable } from '../model';
import { isNoAmount } from '../values/amount';
import { amountCells, namesAmount } from './amounts';
import { isUncalculated, report } from './rule';
import type { TableRule } from './rule';

/** No budget, a negative one or only zeros, although indicators are filled in. */
export const B07: TableRule = {
  code: 'B07',
  slug: 'budget-empty',
  severity: 'error',
  dimension: '完整性',
  sources: ['财预〔2015〕88号'],
  scope: 'table',
  *check(table) {
    const { budget, purpose } = table;
    if (budget?.form === 'sentence' && purpose && !namesAmount(purpose) && !isUncalculated(purpose)) {
      if (hasIndicators(table)) {
        yield report('B07.blank', purpose, 'purpose', { count: table.indicators.length });
      }
      return;
    }
    if (budget?.form !== 'cells' || !budget.total || !hasIndicators(table)) return;
    const { total } = budget;
    if (!total.value && isNoAmount(total.raw) && !isUncalculated(total) && !isExecuted(table)) {
      yield report('B07.blank', total, 'budget.total', { count: table.indicators.length });
    }
    const cells = amountCells(budget);
    for (const { at, field, label } of cells) {
      if (at.value && new Big(at.value.number).lt(0)) {
        yield report('B07.negative', at, field, { label, value: at.raw.trim() });
      }
    }
    const isZero = cells.every(({ at }) => (at.value ? new Big(at.value.number).eq(0) : isNoAmount(at.raw)));
    if (total.value && isZero) {
      yield report('B07.zero', total, 'budget.total', {
        total: total.raw.trim(),
        count: table.indicators.length,
      });
    }
  },
};

/** Money was spent all the same: E07. */
const isExecuted = ({ execution }: TargetTable): boolean =>
  execution?.rows.some(({ executed }) => executed?.value && !new Big(executed.value.number).eq(0)) ?? false;

const hasIndicators = (table: TargetTable): boolean =>
  table.indicators.some((indicator) => indicator.name.value !== '' && indicator.value.value.form !== 'blank');
