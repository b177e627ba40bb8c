import { isProse } from '../values/wording';
import { report } from './rule';
import { valueRule } from './value-rule';

/** Prose about the indicator in the place of its value: "抽样调查", "按要求支出". */
export const V15 = valueRule(
  {
    code: 'V15',
    slug: 'prose',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, quoted, example }) =>
    value.form === 'text' && isProse(value.text)
      ? report('V15.prose', indicator.value, 'indicator.value', { ...quoted, example })
      : null,
);
