import { isCellError } from '../model';
import { meansNone } from '../values/wording';
import { isUncalculated, report } from './rule';
import { valueRule } from './value-rule';

/** No value although the indicator has a name, or a formula's error in its place; 不适用 is only pointed out. */
export const V22 = valueRule(
  {
    code: 'V22',
    slug: 'blank',
    severity: 'error',
    dimension: '完整性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, name, quoted, example }) => {
    // =50万元 is an error for the program, but read as it was typed.
    if (isCellError(indicator.value.stored.value) && value.text.startsWith('#')) {
      return report('V22.error', indicator.value, 'indicator.value', { ...quoted, example });
    }
    // A formula that was never calculated shows nothing yet.
    if (value.form !== 'blank' || isUncalculated(indicator.value)) return null;
    if (value.text === '') {
      return report('V22.blank', indicator.value, 'indicator.value', { name: quoted.name, example });
    }
    if (/^暂?无$/.test(value.text) && meansNone(name)) {
      return report('V22.zero', indicator.value, 'indicator.value', quoted, { severity: 'info' });
    }
    return /^不(?:适用|涉及)$/.test(value.text)
      ? report('V22.notApplicable', indicator.value, 'indicator.value', quoted, { severity: 'info' })
      : report('V22.none', indicator.value, 'indicator.value', { ...quoted, example });
  },
);
