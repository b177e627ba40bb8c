import type { Period } from '../model';
import { isBlank, labelOf, percentOf } from './periods';
import { report } from './rule';
import type { TableRule } from './rule';

/** The whole budget is spent by the first period, or all of it in the last. */
export const S06: TableRule = {
  code: 'S06',
  slug: 'schedule-lumped',
  severity: 'info',
  dimension: '可行性',
  sources: [],
  scope: 'table',
  *check({ schedule }) {
    const periods = schedule?.periods ?? [];
    const [first] = periods;
    const last = periods[periods.length - 1];
    if (!first || !last || first === last) return;
    if (isWhole(first) && periods.every((period) => isWhole(period) || isBlank(period))) {
      yield report('S06.first', first.share, 'schedule', { period: labelOf(first) });
    }
    const before = periods.slice(0, -1);
    if (isWhole(last) && before.every((period) => isBlank(period) || percentOf(period)?.eq(0))) {
      yield report('S06.last', last.share, 'schedule', { period: labelOf(last) });
    }
  },
};

const isWhole = (period: Period): boolean => percentOf(period)?.eq(100) ?? false;
