import type { Indicator } from '../model';
import { foldTight } from '../values/fold';

/** 11月底前, 2023年11月30日之前, 12月20日. */
const DAY = /^≤?(?:(20\d\d)年)?(1[0-2]|0?[1-9])月(?:([0-2]?\d|3[01])日|[底末])?(?:之前|以前|前)?(?:完成)?$/;
const LAST = 31;
/** A month that is so much later may as well be of the year before. */
const FARTHEST = 6;

interface Read {
  readonly year: string | undefined;
  readonly month: number;
  /** Null: any of the month. */
  readonly day: number | null;
}

function read(text: string): Read | null {
  const [found, year, month, day] = DAY.exec(foldTight(text)) ?? [];
  return found === undefined ? null : { year, month: Number(month), day: day ? Number(day) : null };
}

/** Whether a 时效 indicator was surely completed after its deadline: both are days or months of one year. */
export function isLate({ kind, value, actual }: Indicator): boolean {
  const target = kind === 'timeliness' ? read(value.raw) : null;
  const done = target && actual ? read(actual.raw) : null;
  if (!target || !done || target.year !== done.year) return false;
  const months = done.month - target.month;
  if (months !== 0) return months > 0 && months <= FARTHEST;
  return (done.day ?? 1) > (target.day ?? LAST);
}
