import type { TargetTable } from '../../../model';
import { overviewText } from '../../../messages/pane-overview';
import { submitText } from '../../../messages/pane-submit';
import { commonUnit, showMoney } from '../overview/money';
import { leftOutText } from '../overview/totals-text';
import { budgetTotals } from '../overview/totals-model';

/** `项目预算合计 1,234.50 万元（43 张表）`, a line for each kind of table; none where no table gives an amount. */
export const budgetLines = (tables: readonly TargetTable[]): readonly string[] =>
  budgetTotals(tables, commonUnit(tables))
    .filter(({ counted }) => counted > 0)
    .map((total) =>
      submitText('facts.total', {
        title: overviewText(`total.${total.kind}`),
        amount: showMoney(total.total),
        left: leftOutText(total),
      }),
    );
