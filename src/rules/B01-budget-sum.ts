import Big from 'big.js';
import type { Amount, AmountUnit, TargetTable } from '../model';
import { isNoAmount, sumAmounts } from '../values/amount';
import { inOneUnit, unitOf } from './amounts';
import type { AmountCell } from './amounts';
import { isUncalculated, report } from './rule';
import type { Report, RuleContext, TableRule } from './rule';

/** 预算数 is not the sum of 财政资金 and 其他资金. */
export const B01: TableRule = {
  code: 'B01',
  slug: 'budget-sum',
  severity: 'error',
  dimension: '适当性',
  sources: [],
  scope: 'table',
  *check(table, context) {
    const { budget } = table;
    if (budget?.form !== 'cells' || !budget.total?.value || !budget.fiscal) return;
    const { total, fiscal, other } = budget;
    if (!isReadable(fiscal) || (other && !isReadable(other))) return;
    if (isUncalculated(fiscal) || (other && isUncalculated(other))) return;
    const found = compare(table, context, total, fiscal, other);
    if (found) yield found;
  },
};

/** A number, or nothing at all (which counts as 0); what is neither is B03's. */
const isReadable = (cell: AmountCell): boolean => cell.value !== null || isNoAmount(cell.raw);

function compare(
  table: TargetTable,
  context: RuleContext,
  total: AmountCell,
  fiscal: AmountCell,
  other: AmountCell | null,
): Report | null {
  const amounts = [total.value!, ...[fiscal.value, other?.value].flatMap((amount) => amount ?? [])];
  const common = inOneUnit(amounts, unitOf(table));
  if (!common) return null;
  const [whole = new Big(0), ...parts] = common.numbers;
  const sum = parts.reduce((so, part) => so.plus(part), new Big(0));
  const difference = whole.minus(sum);
  if (difference.abs().lte(context.tolerance) || isOnlyUnit(amounts, unitOf(table))) return null;
  const unit = common.unit ?? '';
  if (parts.length === 0) {
    const data = { total: total.raw.trim() };
    return report('B01.noParts', fiscal, 'budget.fiscal', data);
  }
  return report('B01.sum', total, 'budget.total', {
    total: total.raw.trim(),
    fiscal: fiscal.value ? fiscal.raw.trim() : '0',
    other: other?.value ? other.raw.trim() : '0',
    sum: sum.toFixed(),
    difference: difference.abs().toFixed(),
    unit,
  });
}

/** The figures add up; only a unit that is not the form's makes the difference: B03 speaks of it. */
function isOnlyUnit([total, ...parts]: readonly Amount[], formUnit: AmountUnit | null): boolean {
  const isOther = ({ unit }: Amount): boolean => formUnit !== null && unit !== null && unit !== formUnit;
  if (!total || ![total, ...parts].some(isOther)) return false;
  return new Big(total.number).eq(sumAmounts(parts.map(({ number }) => number)));
}
