import type { Period } from '../model';
import { foldTight } from '../values/fold';
import { isBlank, labelOf, percentOf } from './periods';
import { isUncalculated, report } from './rule';
import type { Report, TableRule } from './rule';

/** `10075.00%` is 100 and 75.00; `2550%` is 25 and 50. */
const RUN_TOGETHER = /^(100|[1-9]\d)(100|\d\d)(\.\d+)?%?$/;
const TWO_SHARES = /^(\d+(?:\.\d+)?)%(\d+(?:\.\d+)?)%$/;

/** Shares that can be none: over 100 %, negative, two in one cell, no number. */
export const S04: TableRule = {
  code: 'S04',
  slug: 'schedule-impossible',
  severity: 'error',
  dimension: '适当性',
  sources: [],
  scope: 'table',
  *check({ schedule }) {
    for (const period of schedule?.periods ?? []) {
      const found = isBlank(period) || isUncalculated(period.share) ? null : judge(period);
      if (found) yield found;
    }
  },
};

function judge(period: Period): Report | null {
  const { share } = period;
  const data = { period: labelOf(period), value: share.raw.trim() };
  const percent = percentOf(period);
  const two = split(share.raw);
  if (two && (!percent || percent.gt(100))) {
    return report('S04.runTogether', share, 'schedule', { ...data, first: two[0], second: two[1] });
  }
  if (!percent) return report('S04.noNumber', share, 'schedule', data, { severity: 'warning' });
  if (percent.gt(100)) return report('S04.over', share, 'schedule', data);
  if (percent.lt(0)) return report('S04.negative', share, 'schedule', data);
  return null;
}

function split(raw: string): [string, string] | null {
  const text = foldTight(raw);
  const joined = RUN_TOGETHER.exec(text);
  if (joined) return [`${joined[1]}%`, `${joined[2]}${joined[3] ?? ''}%`];
  const two = TWO_SHARES.exec(text);
  return two ? [`${two[1]}%`, `${two[2]}%`] : null;
}
