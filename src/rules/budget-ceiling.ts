import Big from 'big.js';
import { isUnitCost } from '../values/cost-name';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

/** Beside other costs one is a part of the budget, unless it names the budget itself. */
const isPart = ({ table, indicator, name }: ValueCase): boolean =>
  !name.includes('预算') && valueCases(table).some((other) => other.isCost && other.indicator !== indicator);

/**
 * `≤20.59万元`: what a cost of the whole project may not exceed. Null for unit costs, standards and parts,
 * and where the table gives no budget with a unit.
 */
export function budgetCeiling(one: ValueCase): string | null {
  const { budget, amountUnit } = one.table;
  const total = budget?.total?.value;
  const unit = total?.unit ?? amountUnit?.value;
  if (!total || !unit || new Big(total.number).lte(0) || isUnitCost(one.name) || isPart(one)) return null;
  return `≤${new Big(total.number).toFixed()}${unit}`;
}
