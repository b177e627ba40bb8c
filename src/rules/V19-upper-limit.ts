import { isCount, isGrowth, isMoreTheBetter } from '../values/indicator-name';
import { isLessTheBetter, isSoonerTheBetter } from '../values/less-is-better';
import { isDurationUnit } from '../values/period';
import { isPercent } from '../values/unit';
import { report } from './rule';
import { valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

/** ≤ where more is better: 满意度 "≤100%" is met by 0%; ≥ where less is (warning): 差错率 "≥1%". */
export const V19 = valueRule(
  {
    code: 'V19',
    slug: 'upper-limit',
    severity: 'error',
    dimension: '可行性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  (one) => {
    const { value, indicator, name, quoted } = one;
    if (value.operator === '≥' || value.operator === '>') return judgeLowerLimit(one);
    if (value.operator !== '≤' && value.operator !== '<') return null;
    if (
      !(isPercent(value.unit) || value.unit === '分' || value.unit === '') ||
      !isBetter(indicator.kind, name)
    ) {
      return null;
    }
    return report('V19.upperLimit', indicator.value, 'indicator.value', quoted);
  },
);

function judgeLowerLimit({ value, indicator, name, quoted, isCost }: ValueCase) {
  // Costs are I01's; where a column tells the direction, V23 compares.
  if (isCost || value.number === null || (indicator.direction?.value ?? '') !== '') return null;
  const at = [indicator.value, 'indicator.value', quoted, { severity: 'warning' }] as const;
  if (Number(value.number) === 0 && value.operator === '≥' && isCount(name) && !isGrowth(name)) {
    return report('V19.alwaysMet', ...at);
  }
  if (isSoonerTheBetter(name)) return isDurationUnit(value.unit) ? report('V19.longer', ...at) : null;
  return isLessTheBetter(name) ? report('V19.lowerLimit', ...at) : null;
}

const LESS_IS_BETTER =
  /投诉|抱怨|差评|负面|举报|信访|未(?!成年)|不(?!动产)|超期|超时|逾期|违规|错误|误|漏|重复|延迟|滞后/;

const isBetter = (kind: string | null, name: string): boolean =>
  !LESS_IS_BETTER.test(name) && (isMoreTheBetter(name) || kind === 'satisfaction');
