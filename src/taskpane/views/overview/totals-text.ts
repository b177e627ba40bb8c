import Big from 'big.js';
import { overviewText } from '../../../messages/pane-overview';
import { showMoney } from './money';
import type { BudgetTotal, SummaryCheck } from './totals-model';

/** `已执行 18.20 万元（91.0%）`; '' where no table tells it. */
export function executedText({ executed, total }: BudgetTotal): string {
  if (!executed) return '';
  const whole = new Big(total.number);
  const percent = whole.gt(0) ? new Big(executed.number).times(100).div(whole).toFixed(1) : '-';
  return overviewText('total.executed', { amount: showMoney(executed), percent });
}

/** How many tables a total counts, and which it can't. */
export const leftOutText = ({ counted, blank, unitless, total }: BudgetTotal): string =>
  [
    overviewText(counted > 0 ? 'total.counted' : 'total.none', { count: counted }),
    ...(counted > 0 && blank > 0 ? [overviewText('total.blank', { count: blank })] : []),
    ...(unitless > 0 ? [overviewText('total.unitless', { count: unitless })] : []),
    ...(counted > 0 && total.unit === null ? [overviewText('total.noUnit')] : []),
  ].join(overviewText('total.separator'));

/** Whether a summary sheet agrees, in a sentence. */
export function summaryText({ kind, sheet, difference, rows, pairs }: SummaryCheck): string {
  const amount = difference ? showMoney(difference) : '';
  switch (kind) {
    case 'total':
      return overviewText('summary.total', { sheet, amount });
    case 'rows':
      return overviewText('summary.rows', { sheet, rows, amount });
    case 'partly':
      return overviewText('summary.partly', { sheet, pairs });
    case 'equal':
    case 'others':
    case 'unclear':
      return overviewText(`summary.${kind}`, { sheet });
  }
}
