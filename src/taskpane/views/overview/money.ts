import Big from 'big.js';
import type { Amount, AmountUnit, TargetTable } from '../../../model';
import { amountIn } from '../../../values/amount';

/** A sum of money as a plain decimal; unit null: the forms name none. */
export interface Money {
  readonly number: string;
  readonly unit: AmountUnit | null;
}

const DECIMALS = 2;

/** `1,234.50`: thousands separated, two decimals or as many as there are. */
export function showNumber(number: string): string {
  const exact = new Big(number).toFixed();
  const [, sign = '', integer = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(exact) ?? [];
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${grouped}.${fraction.padEnd(DECIMALS, '0')}`;
}

/** `1,234.50 万元`. */
export const showMoney = ({ number, unit }: Money): string =>
  unit === null ? showNumber(number) : `${showNumber(number)} ${unit}`;

/** The unit that most tables' amounts are in, the first of equals; null when none names one. */
export function commonUnit(tables: readonly TargetTable[]): AmountUnit | null {
  const counts = new Map<AmountUnit, number>();
  for (const { budget, amountUnit } of tables) {
    const unit = amountUnit?.value ?? budget?.total?.value?.unit;
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/**
 * A table's amount in `unit`, exact. Where no table names a unit (`unit` null) the number as it stands; null for
 * an amount whose unit is not known beside others whose unit is.
 */
export function amountOf(
  amount: Amount | null | undefined,
  { amountUnit }: Pick<TargetTable, 'amountUnit'>,
  unit: AmountUnit | null,
): Big | null {
  if (!amount) return null;
  if (unit === null) return new Big(amount.number);
  const number = amountIn(amount, amountUnit?.value ?? null, unit);
  return number === null ? null : new Big(number);
}
