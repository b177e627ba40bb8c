import Big from 'big.js';
import type { Amount, AmountUnit, Budget, FieldName, TargetTable } from '../model';
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
    for (const [budget, half] of [
      [table.budget, YEAR],
      [table.term?.budget ?? null, TERM],
    ] as const) {
      const found = budget && isComparable(budget) ? compare(table, context, budget, half) : null;
      if (found) yield found;
    }
  },
};

/** Where the amounts of a half stand, and what forms call their total. */
interface HalfFields {
  readonly label: string;
  readonly total: FieldName;
  readonly fiscal: FieldName;
}

const YEAR: HalfFields = { label: '预算数', total: 'budget.total', fiscal: 'budget.fiscal' };
const TERM: HalfFields = { label: '中期资金总额', total: 'term.budget.total', fiscal: 'term.budget.fiscal' };

function isComparable({ form, total, fiscal, other, further }: Budget): boolean {
  if (form !== 'cells' || !total?.value || !fiscal) return false;
  const parts = [fiscal, ...(other ? [other] : [])];
  return (
    parts.every(isReadable) &&
    ![...parts, ...further.map(({ amount }) => amount)].some((cell) => isUncalculated(cell))
  );
}

/** More further sources than this are no form's. */
const MOST_FURTHER = 8;

/** A number, or nothing at all (which counts as 0); what is neither is B03's. */
const isReadable = (cell: AmountCell): boolean => cell.value !== null || isNoAmount(cell.raw);

function compare(
  table: TargetTable,
  context: RuleContext,
  { total, fiscal, other, further }: Budget,
  half: HalfFields,
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
    return report('B01.noParts', fiscal!, half.fiscal, { label: half.label, total: shown(total) });
  }
  const sum = base.plus(sumOf(rest));
  return report('B01.sum', total!, half.total, {
    label: half.label,
    total: shown(total),
    fiscal: shown(fiscal),
    other: shown(other),
    further: beside.map(({ label, amount }) => `＋${foldLabel(label.value)}${shown(amount)}`).join(''),
    sum: grouped(sum, total!.raw),
    difference: grouped(whole.minus(sum).abs(), total!.raw),
    unit: common.unit ?? '',
  });
}

const shown = (cell: AmountCell | null): string => (cell?.value ? cell.raw.trim() : '0');

/** With thousands separators where the cell has them. */
const grouped = (number: Big, like: string): string =>
  /\d[,，]\d/.test(like)
    ? number.toFixed().replace(/\B(?=(?:\d{3})+(?!\d))(?<!\..*)/g, ',')
    : number.toFixed();

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
