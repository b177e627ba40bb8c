import type { Indicator, IndicatorValue } from '../model';
import { isCount, isMoney, isRate } from './indicator-name';
import { isDurationUnit, mentionsTime, namesEvent } from './period';
import { isMoneyUnit, isPercent, isPerMany } from './unit';

/** What is measured: a share, a number of things, money, or a date or duration. */
export type MeasureKind = 'rate' | 'count' | 'money' | 'time';

const TIME = /(?:时间|时限|期限|日期|工期|时点|时长|周期|年限|月数|天数|年数|小时数)$/;
const MONEY = /(?:金额|总额|差额|总支出|成本|费用|单价|造价|总价|投资|控制数|预算数)$/;
/** 受补助园所数, 建档数; not 指数 or 预算数. */
const NUMBER = /(?<![指系倍分次参函级预算控制])数$/;
/** Points, times as much, and 万/块, which may be money. */
const NO_COUNT = /^(?:分|级|倍|万$|万\/)/;
const TIME_WORDS = /时限|期限|按期|按时|及时|准时|如期|底前|之前/;

const saysWhen = (text: string): boolean =>
  !text.includes('%') && (TIME_WORDS.test(text) || mentionsTime(text) || namesEvent(text));

/** What a name, folded by `foldName`, asks for; null when it can't be told. */
export function kindOfName(
  name: string,
  { kind, family }: Pick<Indicator, 'kind' | 'family'>,
): MeasureKind | null {
  if (isRate(name)) return 'rate';
  if (TIME.test(name)) return 'time';
  const isCost = family === 'cost' || kind === 'cost' || kind === 'economicCost';
  if (MONEY.test(name)) return 'money';
  if (isCount(name) || NUMBER.test(name)) return 'count';
  return isCost && isMoney(name) ? 'money' : null;
}

/** What a value gives; null for words and bare numbers. */
export function kindOfValue({ form, unit, text }: IndicatorValue): MeasureKind | null {
  if (form === 'date') return 'time';
  if (form === 'text') return saysWhen(text) ? 'time' : null;
  if (isPercent(unit)) return 'rate';
  if (isMoneyUnit(unit)) return 'money';
  if (form === 'blank' || unit === '' || NO_COUNT.test(unit) || isPerMany(unit)) return null;
  return isDurationUnit(unit) ? 'time' : 'count';
}
