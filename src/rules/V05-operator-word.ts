import { normalForm } from '../values/indicator-value';
import { isOperatorInWords } from '../values/operator';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** The operator in words: "90%以上", "不低于95%". Words are fine in a column of their own: their value reads as a sign. */
export const V05 = valueRule(
  {
    code: 'V05',
    slug: 'operator-word',
    severity: 'warning',
    dimension: '适当性',
    sources: [],
    fixable: 'safe',
  },
  (one) => {
    const { value, indicator, quoted } = one;
    if (value.operator === null) return null;
    const normal = isOperatorInWords(value.operatorText) ? normalForm(indicator.value.raw) : null;
    if (normal === null) return null;
    const data = { value: quoted.value, words: value.operatorText, normal };
    return report('V05.operatorWord', indicator.value, 'indicator.value', data, {
      fixes: rewrite(one, 'safe', normal),
    });
  },
);
