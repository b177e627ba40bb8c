import { isBareAnswer } from '../values/wording';
import { isQualitative } from './declared-type';
import { report } from './rule';
import { valueRule } from './value-rule';

/** A bare answer: 是, 完成, 符合. From 2021 on a yes-or-no target is allowed: then it is only pointed out, as is one declared 定性. */
export const V02 = valueRule(
  {
    code: 'V02',
    slug: 'bare-answer',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ table, value, indicator, quoted, example }) => {
    if (!isBareAnswer(value.text)) return null;
    const isAllowed = table.profile === '2021' && /^[是否]$/.test(value.text);
    const data = { ...quoted, example };
    const more = isQualitative(indicator) ? ({ severity: 'info' } as const) : {};
    return isAllowed
      ? report('V02.yesNo', indicator.value, 'indicator.value', data, { severity: 'info' })
      : report('V02.bareAnswer', indicator.value, 'indicator.value', data, more);
  },
);
