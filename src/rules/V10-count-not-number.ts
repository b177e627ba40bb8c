import { impliedUnit, isCount, isGrowth } from '../values/indicator-name';
import { isPercent } from '../values/unit';
import { hasNumber } from '../values/wording';
import { report } from './rule';
import { valueRule } from './value-rule';

/** 带动就业人数 is a count like any other. */
const LEADING = /带动|拉动/;

/** A count by its name whose value is a percentage (error) or holds no number (warning). */
export const V10 = valueRule(
  {
    code: 'V10',
    slug: 'count-not-number',
    severity: 'error',
    dimension: '相关性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, name, quoted, example }) => {
    if (!isCount(name)) return null;
    // 减少投诉次数 may be planned in per cent.
    if (value.number !== null && isPercent(value.unit)) {
      if (isGrowth(name.replace(LEADING, ''))) return null;
      const unit = impliedUnit(name) ?? '个';
      return report('V10.percentage', indicator.value, 'indicator.value', { ...quoted, unit, example });
    }
    if (value.form !== 'text' || hasNumber(value.text)) return null;
    return report(
      'V10.noNumber',
      indicator.value,
      'indicator.value',
      { ...quoted, example },
      {
        severity: 'warning',
      },
    );
  },
);
