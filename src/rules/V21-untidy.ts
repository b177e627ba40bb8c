import { hasTornFigures, tidy, untidiness } from '../values/tidy';
import { isOptionList, isPlaceholder } from '../values/wording';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** A stop at the end, spaces or line breaks inside: "≥95 %。". */
export const V21 = valueRule(
  {
    code: 'V21',
    slug: 'untidy',
    severity: 'info',
    dimension: '适当性',
    sources: [],
    fixable: 'safe',
  },
  (one) => {
    const { indicator, value, quoted } = one;
    const { raw } = indicator.value;
    const fault = untidiness(raw);
    // What V01 and V16 want replaced need not be tidied.
    if (fault === null || isOptionList(value.text) || isPlaceholder(value.text)) return null;
    const normal = tidy(raw);
    const data = { value: quoted.value, normal };
    const more = { fixes: rewrite(one, hasTornFigures(raw) ? 'offer' : 'safe', normal) };
    return fault === 'stop'
      ? report('V21.stop', indicator.value, 'indicator.value', data, more)
      : report('V21.space', indicator.value, 'indicator.value', data, more);
  },
);
