import { foldText } from '../values/fold';
import { valuesIn } from '../values/wording';
import { report } from './rule';
import { valueRule } from './value-rule';

/** Several values in one cell: "城市8712元/年；农村5000元/年". Ranges and spans of time are one value. */
export const V18 = valueRule(
  {
    code: 'V18',
    slug: 'several-values',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, quoted }) => {
    if (value.form !== 'text') return null;
    const parts = valuesIn(foldText(indicator.value.raw));
    if (parts.length < 2) return null;
    const data = { name: quoted.name, count: parts.length, first: parts[0]!, second: parts[1]! };
    return report('V18.severalValues', indicator.value, 'indicator.value', data);
  },
);
