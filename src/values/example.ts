import type { Indicator } from '../model';
import { foldName, impliedUnit, isCount, isRate } from './indicator-name';
import { isLessTheBetter } from './less-is-better';

const BY_KIND: Readonly<Partial<Record<NonNullable<Indicator['kind']>, string>>> = {
  quantity: '≥100人',
  quality: '≥95%',
  timeliness: '12月底前',
  cost: '≤5万元',
  economicCost: '≤5万元',
  satisfaction: '≥95%',
};
const BY_UNIT: Readonly<Record<string, string>> = {
  '%': '≥95%',
  人: '≥100人',
  人次: '≥500人次',
  户: '≥50户',
  次: '≥3次',
  个: '≥5个',
};

const YEARS = /(?:年限|年数|期限)$/;

/** A value in normal form such as this indicator could have, for messages. */
export function exampleFor(indicator: Indicator): string {
  const name = foldName(indicator.name.value);
  if (isLessTheBetter(name)) return isRate(name) ? '≤1%' : `=0${impliedUnit(name) ?? ''}`;
  const unit = impliedUnit(name) ?? (isCount(name) ? '个' : null);
  if (unit !== null) return BY_UNIT[unit] ?? `≥10${unit}`;
  if (YEARS.test(name)) return '≥3年';
  return (indicator.kind && BY_KIND[indicator.kind]) ?? '≥90%';
}
