import type { Period } from '../model';
import { isBlank, labelOf, percentOf, writeLike } from './periods';
import { fix, report } from './rule';
import type { Report, TableRule } from './rule';

/** Periods of the 资金支出计划 that were left blank. */
export const S01: TableRule = {
  code: 'S01',
  slug: 'schedule-blank',
  severity: 'warning',
  dimension: '完整性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check({ schedule }) {
    if (!schedule) return;
    const { periods, label } = schedule;
    const filled = periods.map((period) => !isBlank(period));
    const first = filled.indexOf(true);
    const last = filled.lastIndexOf(true);
    if (periods.length === 0 || !filled.includes(false)) return;
    if (first < 0) {
      yield report(
        'S01.all',
        label,
        'schedule',
        { periods: names(periods) },
        { ...at(periods), severity: 'error' },
      );
      return;
    }
    const before = periods.slice(0, first);
    const from = periods[first]!;
    if (before.length > 0) {
      const readable = percentOf(from) !== null;
      yield gap(before, periods, readable ? '0' : null, 'S01.before', from);
    }
    const between = periods.slice(first, last).filter(isBlank);
    const after = periods.slice(last + 1);
    const until = periods[last]!;
    const done = percentOf(until)?.eq(100) ?? false;
    // Without 100 % before it, a blank last period is S02's.
    const open = done ? between : [...between, ...after.slice(0, -1)];
    if (open.length > 0)
      yield report('S01.between', open[0]!.share, 'schedule', { periods: names(open) }, at(open));
    if (done && after.length > 0) yield gap(after, periods, '100', 'S01.after', until);
  },
};

const names = (periods: readonly Period[]): string => periods.map(labelOf).join('、');
const at = (periods: readonly Period[]) => ({ cells: periods.map((period) => period.share.address) });

function gap(
  blanks: readonly Period[],
  periods: readonly Period[],
  percent: string | null,
  messageId: 'S01.before' | 'S01.after',
  neighbour: Period,
): Report {
  const data = { periods: names(blanks), neighbour: labelOf(neighbour), share: neighbour.share.raw.trim() };
  const edits = blanks.map((period) => writeLike(periods, period, percent ?? '0'));
  const fixes =
    percent === null
      ? []
      : [fix('safe', 'schedule.fill', { periods: data.periods, value: `${percent}%` }, edits)];
  return report(messageId, blanks[0]!.share, 'schedule', data, { ...at(blanks), fixes });
}
