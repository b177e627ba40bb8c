import { isPlaceholder } from '../values/wording';
import { report } from './rule';
import { valueRule } from './value-rule';

/** A placeholder of the template left in: "≥**%", "XX人", "待定". */
export const V16 = valueRule(
  {
    code: 'V16',
    slug: 'placeholder',
    severity: 'error',
    dimension: '完整性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, quoted, example }) =>
    isPlaceholder(value.text)
      ? report('V16.placeholder', indicator.value, 'indicator.value', { ...quoted, example })
      : null,
);
