import { isCount, isMoney } from '../values/indicator-name';
import { normalForm } from '../values/indicator-value';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** 万, 万/块 … */
const SHORT_UNIT = /^万(?=$|\/)/;
/** 享受补助人口: money is spoken of, but people are counted. */
const COUNTED = /(?:人口|人员|人群|对象|群众|居民|学生|面积|[产销总流]量)$/;

/** Money in 万 without 元: "≤11.7万". A count in 万 (建档数 "≥15万") is fine. */
export const V17 = valueRule(
  {
    code: 'V17',
    slug: 'money-unit',
    severity: 'warning',
    dimension: '适当性',
    sources: [],
    fixable: 'offer',
  },
  (one) => {
    const { value, indicator, name, quoted, isCost } = one;
    if (!SHORT_UNIT.test(value.unit) || isCount(name) || COUNTED.test(name) || !(isCost || isMoney(name)))
      return null;
    const normal = normalForm(indicator.value.raw)?.replace('万', '万元') ?? null;
    if (normal === null) return null;
    const data = { ...quoted, normal };
    return report('V17.moneyUnit', indicator.value, 'indicator.value', data, {
      fixes: rewrite(one, 'offer', normal),
    });
  },
);
