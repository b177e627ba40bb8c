import { isMoreTheBetter } from '../values/indicator-name';
import { isPercent } from '../values/unit';
import { report } from './rule';
import { valueRule } from './value-rule';

/** ≤ where more is better: 满意度 "≤100%" is met by 0%. */
export const V19 = valueRule(
  {
    code: 'V19',
    slug: 'upper-limit',
    severity: 'error',
    dimension: '可行性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, name, quoted }) => {
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

const LESS_IS_BETTER =
  /投诉|抱怨|差评|负面|举报|信访|未(?!成年)|不(?!动产)|超期|超时|逾期|违规|错误|误|漏|重复|延迟|滞后/;

const isBetter = (kind: string | null, name: string): boolean =>
  !LESS_IS_BETTER.test(name) && (isMoreTheBetter(name) || kind === 'satisfaction');
