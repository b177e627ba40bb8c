import Big from 'big.js';
import type { Amount, AmountUnit, Budget, Located, TargetTable } from '../model';
import { amountIn } from '../values/amount';
import { foldTight } from '../values/fold';

type AmountField = 'budget.total' | 'budget.fiscal' | 'budget.other';
export type AmountCell = Located<Amount | null>;

export interface LabelledAmount {
  readonly at: AmountCell;
  readonly field: AmountField;
  readonly label: string;
}

/** The amounts a form has cells for, with their labels. */
export function amountCells(budget: Budget): LabelledAmount[] {
  const cells = [
    { at: budget.total, field: 'budget.total', label: '预算数' },
    { at: budget.fiscal, field: 'budget.fiscal', label: '财政资金' },
    { at: budget.other, field: 'budget.other', label: '其他资金' },
  ] as const;
  return cells.flatMap(({ at, ...rest }) => (at ? [{ at, ...rest }] : []));
}

export const isBlankCell = (at: Located<unknown>): boolean => at.raw.trim() === '';

/** 20万元, 预算数20, 二十万元; not the 万元 of a form that was left blank. */
const AMOUNT =
  /[\d一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟][余多]?(?:万|亿|元)|[¥￥]\d|(?:预算|资金|总额|数额|金额)[^\d,。;]{0,6}(?!\d{4}年)\d/;

/** Whether a sentence names any amount of money. */
export const namesAmount = ({ raw }: Located<unknown>): boolean => AMOUNT.test(foldTight(raw));

/** Unit that the table's amounts are given in; null when the form names none. */
export const unitOf = (table: TargetTable): AmountUnit | null => table.amountUnit?.value ?? null;

/**
 * Amounts brought to one unit, the table's where it names one. Null when some carry a unit and the
 * others have none, so that they can't be compared.
 */
export function inOneUnit(
  amounts: readonly Amount[],
  tableUnit: AmountUnit | null,
): { readonly numbers: readonly Big[]; readonly unit: AmountUnit | null } | null {
  const unit = tableUnit ?? amounts.find((amount) => amount.unit !== null)?.unit ?? null;
  if (unit === null) return { numbers: amounts.map((amount) => new Big(amount.number)), unit };
  const numbers = amounts.flatMap((amount) => amountIn(amount, tableUnit, unit) ?? []);
  return numbers.length === amounts.length
    ? { numbers: numbers.map((number) => new Big(number)), unit }
    : null;
}
