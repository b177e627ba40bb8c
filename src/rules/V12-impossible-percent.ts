import { isGrowth, isMoreTheBetter, isRate, isSatisfaction, mayExceedWhole } from '../values/indicator-name';
import { isPercent } from '../values/unit';
import { report } from './rule';
import { valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

/** A percentage above 100 or below 0 for a share; growth and plans that can be surpassed are fine. */
export const V12 = valueRule(
  {
    code: 'V12',
    slug: 'impossible-percent',
    severity: 'error',
    dimension: '可行性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  (one) => {
    const { value, indicator, name, quoted } = one;
    if (value.number === null || !isPercent(value.unit) || !isRate(name)) return null;
    const isTooMuch = Number(value.upper ?? value.number) > 100 && !mayExceedWhole(name);
    const isNegative = Number(value.number) < 0 && !isGrowth(name);
    if (isTooMuch || isNegative) {
      return report('V12.impossiblePercent', indicator.value, 'indicator.value', quoted);
    }
    return isFraction(one)
      ? report('V12.fraction', indicator.value, 'indicator.value', quoted, { severity: 'warning' })
      : null;
  },
);

const FEW = /不|未|差|误|漏|逾期|超期|投诉|增|降|减|提高|提升/;

/** 0.95 that was meant as 95%: 满意度 "≥0.95%". */
const isFraction = ({ value, name }: ValueCase): boolean =>
  value.operator !== '≤' &&
  value.operator !== '<' &&
  Number(value.number) > 0 &&
  Number(value.number) <= 1 &&
  (isSatisfaction(name) || isMoreTheBetter(name)) &&
  !FEW.test(name);
