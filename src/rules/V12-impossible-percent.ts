import { isGrowth, isRate, mayExceedWhole } from '../values/indicator-name';
import { isPercent } from '../values/unit';
import { report } from './rule';
import { valueRule } from './value-rule';

/** A percentage above 100 or below 0 for a share; growth and plans that can be surpassed are fine. */
export const V12 = valueRule(
  {
    code: 'V12',
    slug: 'impossible-percent',
    severity: 'error',
    dimension: '可行性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, name, quoted }) => {
    if (value.number === null || !isPercent(value.unit) || !isRate(name)) return null;
    const isTooMuch = Number(value.upper ?? value.number) > 100 && !mayExceedWhole(name);
    const isNegative = Number(value.number) < 0 && !isGrowth(name);
    return isTooMuch || isNegative
      ? report('V12.impossiblePercent', indicator.value, 'indicator.value', quoted)
      : null;
  },
);
