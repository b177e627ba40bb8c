import { isUnitOnly } from '../values/wording';
import { report } from './rule';
import { valueRule } from './value-rule';

/** A unit or a sign without its number: "人", "≥%". */
export const V03 = valueRule(
  {
    code: 'V03',
    slug: 'number-missing',
    severity: 'error',
    dimension: '完整性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, quoted, example }, { extraUnits }) =>
    isUnitOnly(value.text, extraUnits)
      ? report('V03.numberMissing', indicator.value, 'indicator.value', { ...quoted, example })
      : null,
);
