import { isPossible, labelOf, offerTotals, offerWhole, percentOf } from './periods';
import { report } from './rule';
import type { TableRule } from './rule';

/** A cumulative share smaller than an earlier one. */
export const S03: TableRule = {
  code: 'S03',
  slug: 'schedule-decreasing',
  severity: 'error',
  dimension: '适当性',
  sources: [],
  fixable: 'offer',
  scope: 'table',
  *check({ schedule }) {
    if (!schedule) return;
    const read = schedule.periods.flatMap((period) => {
      const percent = percentOf(period);
      return percent && isPossible(percent) ? [{ period, percent }] : [];
    });
    const index = read.findIndex(({ percent }, i) => i > 0 && percent.lt(read[i - 1]!.percent));
    if (index < 0) return;
    const { period } = read[index]!;
    const { period: before } = read[index - 1]!;
    const data = {
      period: labelOf(period),
      share: period.share.raw.trim(),
      before: labelOf(before),
      earlier: before.share.raw.trim(),
    };
    const totals = offerTotals(schedule);
    if (totals.length > 0) {
      yield report('S03.parts', period.share, 'schedule', data, { fixes: totals });
      return;
    }
    const isLast = period === schedule.periods[schedule.periods.length - 1];
    const fixes = isLast ? [offerWhole(schedule, period)] : [];
    yield report('S03.decreasing', period.share, 'schedule', data, { fixes });
  },
};
