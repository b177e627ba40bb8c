import type { Indicator } from '../model';
import { foldName, impliedUnit } from './indicator-name';

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

/** A value in normal form such as this indicator could have, for messages. */
export function exampleFor(indicator: Indicator): string {
  const unit = impliedUnit(foldName(indicator.name.value));
  if (unit !== null) return BY_UNIT[unit] ?? `≥10${unit}`;
  return (indicator.kind && BY_KIND[indicator.kind]) ?? '≥90%';
}
