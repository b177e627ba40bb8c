import Big from 'big.js';
import type { AmountUnit, TargetTable } from '../../../model';
import { amountOf } from './money';
import type { Money } from './money';
import { executedIn } from './totals-model';

/** fiscal, other: by source; whole: sources unknown or not adding up; executed, left: of a self-evaluation. */
export type SegmentKind = 'fiscal' | 'other' | 'whole' | 'executed' | 'left';

export interface Segment {
  readonly kind: SegmentKind;
  readonly money: Money;
}

/** A project's budget as lengths, before they are scaled. */
export interface Bar {
  readonly total: Money;
  /** From left to right; together as long as the bar. */
  readonly segments: readonly Segment[];
  /** The sources don't add up to the total. */
  readonly unbalanced: boolean;
}

/** null where the table gives no amount, or none in a known unit beside others that do. */
export function barOf(table: TargetTable, unit: AmountUnit | null): Bar | null {
  const total = amountOf(table.budget?.total?.value, table, unit);
  if (!total) return null;
  const money = (amount: Big): Money => ({ number: amount.toFixed(), unit });
  const executed = amountOf(executedIn(table), table, unit);
  const parts = executed ? executionParts(total, executed) : sourceParts(table, total, unit);
  const segments = (parts ?? [['whole', total] as const])
    .filter(([, amount]) => amount.gt(0))
    .map(([kind, amount]) => ({ kind, money: money(amount) }));
  return { total: money(total), segments, unbalanced: parts === null };
}

type Part = readonly [SegmentKind, Big];

function executionParts(total: Big, executed: Big): readonly Part[] {
  return [
    ['executed', executed],
    ['left', total.minus(executed)],
  ];
}

/** null where the sources add up to another amount. */
function sourceParts(
  { budget, amountUnit }: TargetTable,
  total: Big,
  unit: AmountUnit | null,
): readonly Part[] | null {
  const read = (amount: Parameters<typeof amountOf>[0]) => amountOf(amount, { amountUnit }, unit);
  const fiscal = read(budget?.fiscal?.value);
  const others = [budget?.other?.value, ...(budget?.further ?? []).map(({ amount }) => amount.value)]
    .map(read)
    .filter((amount): amount is Big => amount !== null);
  if (!fiscal && others.length === 0) return [['whole', total]];
  const other = others.reduce((sum, amount) => sum.plus(amount), new Big(0));
  // 其他资金 is often left blank where all is fiscal: what is blank is nothing.
  if (!total.eq(other.plus(fiscal ?? 0))) return null;
  return [
    ['fiscal', fiscal ?? new Big(0)],
    ['other', other],
  ];
}

/** Length of the longest bar. */
export const longest = (bars: readonly (Bar | null)[]): number =>
  Math.max(0, ...bars.map((bar) => (bar ? lengthOf(bar) : 0)));

const lengthOf = ({ segments }: Bar): number =>
  segments.reduce((sum, { money }) => sum + Number(money.number), 0);

export interface PlacedSegment {
  readonly kind: SegmentKind;
  /** In per cent of the room. */
  readonly from: number;
  readonly width: number;
}

/** A bar's segments side by side, linear: the longest bar fills the room. */
export function placeSegments({ segments }: Bar, max: number): readonly PlacedSegment[] {
  let from = 0;
  return segments.map(({ kind, money }) => {
    const width = max > 0 ? (Number(money.number) / max) * 100 : 0;
    const placed = { kind, from, width };
    from += width;
    return placed;
  });
}
