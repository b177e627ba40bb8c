import Big from 'big.js';
import type { TargetTable } from '../model';

/** `≤20.59万元`: what a project's cost may not exceed; null when the table gives no budget with a unit. */
export function budgetCeiling({ budget, amountUnit }: TargetTable): string | null {
  const total = budget?.total?.value;
  const unit = total?.unit ?? amountUnit?.value;
  if (!total || !unit || new Big(total.number).lte(0)) return null;
  return `≤${new Big(total.number).toFixed()}${unit}`;
}
