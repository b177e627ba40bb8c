import type { IndicatorValue } from '../model';
import { isPercent } from '../values/unit';
import { hasNumber, isComparedOrWhole } from '../values/wording';
import { areOfOtherKinds, isFilledIn } from './achievement';
import { report } from './rule';
import { valueRule } from './value-rule';

/** An 实际完成值 that can't be compared with its target: "完成" for ≥95%. */
export const E08 = valueRule(
  {
    code: 'E08',
    slug: 'incomparable',
    severity: 'warning',
    dimension: '相关性',
    sources: ['财预〔2020〕10号'],
  },
  ({ value, indicator, quoted }) => {
    const { actual } = indicator;
    if (!actual || !isFilledIn(indicator) || (value.form !== 'quantity' && value.form !== 'range'))
      return null;
    const data = { name: quoted.name, target: quoted.value, actual: actual.raw.trim() };
    if (actual.value.form === 'text' && !hasNumber(actual.value.text) && !meansAll(value, actual.value)) {
      return report('E08.noFigure', actual, 'indicator.actual', data);
    }
    return actual.value.form === 'quantity' && areOfOtherKinds(value, actual.value)
      ? report('E08.otherUnit', actual, 'indicator.actual', data)
      : null;
  },
);

/** 全部, 全覆盖 say as much as 100%. */
const meansAll = (target: IndicatorValue, actual: IndicatorValue): boolean =>
  isPercent(target.unit) && target.number === '100' && isComparedOrWhole(actual.text);
