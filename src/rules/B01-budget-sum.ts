import Big from 'big.js';
import type { Amount, AmountUnit, Budget, TargetTable } from '../model';
import { isNoAmount, sumAmounts } from '../values/amount';
import { foldLabel } from '../values/fold';
import { inOneUnit, unitOf } from './amounts';
import type { AmountCell } from './amounts';
import { isUncalculated, report } from './rule';
import type { Report, RuleContext, TableRule } from './rule';

/** 预算数 is not the sum of 财政资金, 其他资金 and the further sources a form has. */
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
    if (budget.further.some(({ amount }) => isUncalculated(amount))) return;
    const found = compare(table, context, budget, total);
    if (found) yield found;
  },
};

/** More further sources than this are no form's. */
const MOST_FURTHER = 8;

/** A number, or nothing at all (which counts as 0); what is neither is B03's. */
const isReadable = (cell: AmountCell): boolean => cell.value !== null || isNoAmount(cell.raw);

function compare(
  table: TargetTable,
  context: RuleContext,
  { fiscal, other, further }: Budget,
  total: AmountCell,
): Report | null {
  const beside = further.filter(({ amount }) => amount.value !== null).slice(0, MOST_FURTHER);
  const own = [total, fiscal, other].flatMap((cell) => cell?.value ?? []);
  const amounts = [...own, ...beside.flatMap(({ amount }) => amount.value ?? [])];
  const common = inOneUnit(amounts, unitOf(table));
  if (!common || isOnlyUnit(amounts, unitOf(table))) return null;
  const [whole = new Big(0), ...parts] = common.numbers;
  const base = sumOf(parts.slice(0, own.length - 1));
  const rest = parts.slice(own.length - 1);
  if (sumsOver(base, rest).some((sum) => whole.minus(sum).abs().lte(context.tolerance))) return null;
  if (parts.length === 0) {
    return report('B01.noParts', fiscal!, 'budget.fiscal', { total: total.raw.trim() });
  }
  const sum = base.plus(sumOf(rest));
  return report('B01.sum', total, 'budget.total', {
    total: total.raw.trim(),
    fiscal: shown(fiscal),
    other: shown(other),
    further: beside.map(({ label, amount }) => `＋${foldLabel(label.value)}${shown(amount)}`).join(''),
    sum: sum.toFixed(),
    difference: whole.minus(sum).abs().toFixed(),
    unit: common.unit ?? '',
  });
}

const shown = (cell: AmountCell | null): string => (cell?.value ? cell.raw.trim() : '0');

const sumOf = (numbers: readonly Big[]): Big => numbers.reduce((sum, number) => sum.plus(number), new Big(0));

/** A further source may also be a part of 财政资金 (中央补助): with and without each. */
const sumsOver = (base: Big, rest: readonly Big[]): Big[] =>
  rest.reduce((sums, number) => [...sums, ...sums.map((sum) => sum.plus(number))], [base]);

/** The figures add up; only a unit that is not the form's makes the difference: B03 speaks of it. */
function isOnlyUnit([total, ...parts]: readonly Amount[], formUnit: AmountUnit | null): boolean {
  const isOther = ({ unit }: Amount): boolean => formUnit !== null && unit !== null && unit !== formUnit;
  if (!total || ![total, ...parts].some(isOther)) return false;
  return new Big(total.number).eq(sumAmounts(parts.map(({ number }) => number)));
}
