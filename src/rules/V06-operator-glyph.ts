import { normalSign } from '../values/indicator-value';
import { hasStraySign } from '../values/operator';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** The operator in other glyphs, set apart or out of place: "＝147万元", ">=90%", "≥ 95%", "95%≥". */
export const V06 = valueRule(
  {
    code: 'V06',
    slug: 'operator-glyph',
    severity: 'info',
    dimension: '适当性',
    sources: [],
    fixable: 'safe',
  },
  (one) => {
    const { value, indicator, quoted, example } = one;
    if (value.form === 'text' && hasStraySign(value.text)) {
      return report('V06.straySign', indicator.value, 'indicator.value', { value: quoted.value, example });
    }
    if (value.form === 'text' || value.form === 'blank') return null;
    const normal = normalSign(indicator.value.raw);
    if (normal === null) return null;
    const data = { value: quoted.value, normal };
    return report('V06.operatorGlyph', indicator.value, 'indicator.value', data, {
      fixes: rewrite(one, 'safe', normal),
    });
  },
);
