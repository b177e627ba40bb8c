import { foldLabel } from '../values/fold';
import { report } from './rule';
import { valueRule } from './value-rule';

/** The value repeats the indicator's name or description. */
export const V14 = valueRule(
  {
    code: 'V14',
    slug: 'repeats-name',
    severity: 'error',
    dimension: '相关性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, quoted, example }) => {
    if (value.form !== 'text') return null;
    const said = foldLabel(value.text);
    if (said.length < 2) return null;
    if (said === foldLabel(indicator.name.value)) {
      return report('V14.repeatsName', indicator.value, 'indicator.value', { value: quoted.value, example });
    }
    // A description such as 2022年12月 may well be the value.
    if (/\d/.test(said)) return null;
    if (said !== foldLabel(indicator.description?.value ?? '')) return null;
    return report('V14.repeatsDescription', indicator.value, 'indicator.value', { ...quoted, example });
  },
);
