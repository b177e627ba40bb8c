import Big from 'big.js';
import type { AmountUnit, Indicator, IndicatorValue } from '../model';
import { convertAmount } from '../values/amount';
import { isDurationUnit } from '../values/period';
import { isMoneyUnit, isPercent } from '../values/unit';
import { meansNone } from '../values/wording';
import type { ValueCase } from './value-rule';

/** What was reached of a target. */
export interface Achievement {
  readonly isReached: boolean;
  /** Reached share of the target, below 1 where it was missed; null where a target of 0 was. */
  readonly degree: Big | null;
}

const AMOUNTS: ReadonlySet<string> = new Set(['元', '万元', '亿元']);
const SAME: Readonly<Record<string, string>> = { 日: '天', 月: '个月', 人次数: '人次', 工作日: '个工作日' };

const measureOf = (unit: string): string => SAME[unit] ?? unit;

/** Target and actual value as numbers of one unit; null where they have none in common. */
function inOneMeasure(
  target: IndicatorValue,
  actual: IndicatorValue,
): { readonly target: Big; readonly actual: Big } | null {
  if (target.form !== 'quantity' || actual.form !== 'quantity') return null;
  const numbers = { target: new Big(target.number!), actual: new Big(actual.number!) };
  if (actual.unit === '') {
    // 0.98 typed for 98 %.
    const isFraction = isPercent(target.unit) && numbers.actual.lte(1) && numbers.target.gt(1);
    return isFraction ? { ...numbers, actual: numbers.actual.times(100) } : numbers;
  }
  if (target.unit === '' || measureOf(target.unit) === measureOf(actual.unit)) return numbers;
  if (!AMOUNTS.has(target.unit) || !AMOUNTS.has(actual.unit)) return null;
  const converted = convertAmount(actual.number!, actual.unit as AmountUnit, target.unit as AmountUnit);
  return { ...numbers, actual: new Big(converted) };
}

/** Whether less than the target is what is wanted: costs, complaints, an upper limit. */
function wantsLess({ operator }: IndicatorValue, name: string, isCost: boolean): boolean {
  if (operator === '≤' || operator === '<') return true;
  return (operator === '=' || operator === null) && (isCost || meansNone(name));
}

/** Compares the actual value with the target; null where that can't be done surely. */
export function achievementOf({ indicator, value, name, isCost }: ValueCase): Achievement | null {
  const common = indicator.actual && inOneMeasure(value, indicator.actual.value);
  if (!common) return null;
  const { target, actual } = common;
  const isExact = value.operator === '=' || value.operator === null;
  // Of "12个月" nobody knows whether more or less is better.
  if (isExact && isDurationUnit(value.unit) && !actual.eq(target)) return null;
  const isLess = wantsLess(value, name, isCost);
  const isReached = isLess ? actual.lte(target) : actual.gte(target);
  if (isReached) return { isReached, degree: new Big(1) };
  const [part, whole] = isLess ? [target, actual] : [actual, target];
  return { isReached, degree: whole.gt(0) && target.gt(0) ? part.div(whole) : null };
}

/** Whether one value is a share or an amount and the other is not. */
export function areOfOtherKinds(target: IndicatorValue, actual: IndicatorValue): boolean {
  if (target.unit === '' || actual.unit === '') return false;
  return (
    isPercent(target.unit) !== isPercent(actual.unit) || isMoneyUnit(target.unit) !== isMoneyUnit(actual.unit)
  );
}

/** Whether the row says anything about what was reached. */
export const isFilledIn = ({ actual }: Indicator): boolean =>
  actual !== null && actual.value.form !== 'blank';
