import { isCount, isRate, mayExceedWhole } from '../values/indicator-name';
import { isPercent } from '../values/unit';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** ≥100% for a share that can't exceed 100%. Counts are V10's case, other costs I01's and I03's. */
export const V11 = valueRule(
  {
    code: 'V11',
    slug: 'at-least-all',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
    fixable: 'offer',
  },
  (one) => {
    const { value, indicator, name, quoted, isCost } = one;
    const isAbove = value.operator === '≥' || value.operator === '>';
    if (!isAbove || !isPercent(value.unit) || Number(value.number) !== 100) return null;
    if (mayExceedWhole(name) || isCount(name) || (isCost && !isRate(name))) return null;
    return report('V11.atLeastAll', indicator.value, 'indicator.value', quoted, {
      fixes: indicator.operator ? [] : rewrite(one, 'offer', '=100%'),
    });
  },
);
