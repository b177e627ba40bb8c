import Big from 'big.js';
import type { Amount, AmountUnit, Budget, Located, TargetTable } from '../model';
import { amountIn } from '../values/amount';

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
