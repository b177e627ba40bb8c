import type { Amount } from '../model';
import { readBudgetSentence } from '../values/budget-sentence';
import { namesAmount } from './amounts';
import { report } from './rule';
import type { TableRule } from './rule';

/** A budget written as a sentence that does not name 预算数 or 财政资金. */
export const B04: TableRule = {
  code: 'B04',
  slug: 'sentence-parts',
  severity: 'warning',
  dimension: '完整性',
  sources: [],
  scope: 'table',
  *check({ budget, purpose }) {
    // Without any amount: B07.
    if (budget?.form !== 'sentence' || !purpose || !namesAmount(purpose)) return;
    const { total, sources, isClear } = readBudgetSentence(purpose.raw);
    if (!total) {
      yield report('B04.total', purpose, 'purpose', {});
      return;
    }
    if (sources.some(({ kind }) => kind === 'fiscal')) return;
    const level = sources.find(({ kind }) => kind === 'level');
    if (level) {
      const data = { label: level.label, amount: written(level.amount) };
      yield report('B04.words', purpose, 'purpose', data);
    } else if (sources.length === 0 && isClear) {
      yield report('B04.fiscal', purpose, 'purpose', { total: written(total) });
    }
  },
};

const written = ({ number, unit }: Amount): string => `${number}${unit ?? ''}`;
