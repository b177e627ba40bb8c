import { foldSaid, saysNothing } from '../values/goals';
import { isUncalculated, report } from './rule';
import type { TableRule } from './rule';

/** What stands before the uses in a budget written as a sentence. */
const BUDGET =
  /^(?:[\s\S]*?(?=(?:主要|统筹)?用于)|(?:[^。；\n]*(?:预算|资金|拨款)[^。；\n]*\d[^。；\n]*[。；\n])+)/;

/** No goal, or one that only repeats the purpose. */
export const C06: TableRule = {
  code: 'C06',
  slug: 'goal-purpose',
  severity: 'info',
  dimension: '完整性',
  sources: ['财预〔2015〕88号'],
  scope: 'table',
  *check({ goals, purpose, budget, term, indicators }) {
    if (!goals || isUncalculated(goals)) return;
    if (saysNothing(goals.value)) {
      if (!term?.goals || saysNothing(term.goals.value)) {
        yield report('C06.blank', goals, 'goals', {}, { severity: 'error' });
      } else if (indicators.some(({ half, value }) => half === 'year' && value.value.form !== 'blank')) {
        // Of two halves one may be empty; this one is filled but for its goal.
        yield report('C06.yearBlank', goals, 'goals', {}, { severity: 'warning' });
      }
      return;
    }
    if (!purpose) return;
    const uses = budget?.form === 'sentence' ? purpose.value.replace(BUDGET, '') : purpose.value;
    if (foldSaid(uses) !== foldSaid(goals.value)) return;
    const more = { cells: [purpose.address, goals.address] };
    yield report('C06.same', goals, 'goals', {}, more);
  },
};
