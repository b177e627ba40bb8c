import { normalForm } from '../values/indicator-value';
import { isCount } from '../values/indicator-name';
import { isPercent } from '../values/unit';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

const PERCENT_IN_WORDS = /\d%?\(?百分[比率数号]|百分[之比率]\d/;

/** 百分比 in the place of %, as the official system's export joins it. A count is V10's case. */
export const V04 = valueRule(
  {
    code: 'V04',
    slug: 'percent-word',
    severity: 'warning',
    dimension: '适当性',
    sources: [],
    fixable: 'safe',
  },
  (one) => {
    const { value, indicator, quoted, name } = one;
    if (!isPercent(value.unit) || !PERCENT_IN_WORDS.test(value.text) || isCount(name)) return null;
    const normal = normalForm(indicator.value.raw);
    if (normal === null) return null;
    const data = { value: quoted.value, normal };
    return report('V04.percentWord', indicator.value, 'indicator.value', data, {
      fixes: rewrite(one, 'safe', normal),
    });
  },
);
