import { isBlank, isPossible, labelOf, offerTotals, offerWhole, percentOf } from './periods';
import { report } from './rule';
import type { TableRule } from './rule';

/** The last period of the 资金支出计划 does not reach 100 %. */
export const S02: TableRule = {
  code: 'S02',
  slug: 'schedule-unfinished',
  severity: 'error',
  dimension: '完整性',
  sources: [],
  fixable: 'offer',
  scope: 'table',
  *check({ schedule }) {
    const last = schedule?.periods[schedule.periods.length - 1];
    if (!schedule || !last) return;
    const { periods } = schedule;
    const whole = offerWhole(schedule, last);
    if (isBlank(last)) {
      const before = [...periods].reverse().find((period) => !isBlank(period));
      // All blank, or 100 % already reached: S01; no share before it, or two run together: S04.
      if (!before || (percentOf(before)?.gte(100) ?? true)) return;
      const data = { period: labelOf(last), before: labelOf(before), share: before.share.raw.trim() };
      yield report('S02.blank', last.share, 'schedule', data, { fixes: [whole] });
      return;
    }
    const share = percentOf(last);
    if (!share || !isPossible(share) || share.eq(100)) return;
    const earlier = periods.slice(0, -1).flatMap((period) => percentOf(period) ?? []);
    // A figure that falls back is S03's.
    if (earlier.some((one) => isPossible(one) && one.gt(share))) return;
    const totals = offerTotals(schedule);
    const data = { period: labelOf(last), share: last.share.raw.trim() };
    const messageId = totals.length > 0 ? 'S02.parts' : 'S02.under';
    yield report(messageId, last.share, 'schedule', data, { fixes: [...totals, whole] });
  },
};
