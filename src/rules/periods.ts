import Big from 'big.js';
import type { Edit, Fix, Period, Schedule, ShareForm } from '../model';
import { isNoAmount } from '../values/amount';
import { writeShare } from '../values/write-share';
import { edit, fix, isUncalculated } from './rule';

/** Nothing, or a dash or 无 in its place. */
export const isBlank = ({ share }: Period): boolean =>
  (share.raw.trim() === '' || (share.value === null && isNoAmount(share.raw))) && !isUncalculated(share);

/** Per cent; null for a blank or unreadable cell. */
export const percentOf = (period: Period): Big | null =>
  period.share.value && new Big(period.share.value.number);

export const labelOf = (period: Period): string => period.label.raw.trim();

/** Whether a share can be one: 0 to 100 %. */
export const isPossible = (percent: Big): boolean => percent.gte(0) && percent.lte(100);

/** The form most of the shares are written in; on a tie the one that shows a per cent sign. */
export function commonForm(periods: readonly Period[]): ShareForm | null {
  const counts = new Map<ShareForm, number>();
  for (const { share } of periods) {
    if (share.value) counts.set(share.value.form, (counts.get(share.value.form) ?? 0) + 1);
  }
  const showsSign = (form: ShareForm): number => (form.startsWith('percent') ? 1 : 0);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || showsSign(b) - showsSign(a));
  return first?.[0] ?? null;
}

/** Writes a share into a period's cell the way the other periods write theirs. */
export function writeLike(periods: readonly Period[], period: Period, percent: string): Edit {
  const form = commonForm(periods) ?? 'percent-text';
  const model = periods.find(({ share }) => share.value?.form === form)?.share ?? period.share;
  const { value, format } = writeShare(percent, { form, raw: model.raw, stored: model.stored });
  const keepsFormat = typeof value === 'string' || format === period.share.stored.format;
  return keepsFormat ? edit(period.share, value) : edit(period.share, value, format);
}

/** Offers the running totals, when the shares are parts that add up to 100 %. */
export function offerTotals({ periods }: Schedule): Fix[] {
  const shares = periods.map(percentOf);
  if (!shares.every((share): share is Big => share !== null && isPossible(share))) return [];
  const totals = shares.map((_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum.plus(share)));
  if (!totals[totals.length - 1]?.eq(100)) return [];
  const changed = periods.filter((_, index) => !totals[index]!.eq(shares[index]!));
  const edits = changed.map((period) =>
    writeLike(periods, period, totals[periods.indexOf(period)]!.toFixed()),
  );
  const values = totals.map((total) => `${total.toFixed()}%`).join('、');
  return [fix('offer', 'schedule.totals', { values }, edits)];
}

/** Offers 100 % for the last period. */
export function offerWhole({ periods }: Schedule, last: Period): Fix {
  return fix('offer', 'set.value', { value: '100%' }, [writeLike(periods, last, '100')]);
}
