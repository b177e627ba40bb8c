import { isCount, isRate } from '../values/indicator-name';
import { isOptionList, isYesNo } from '../values/wording';
import { budgetCeiling } from './budget-ceiling';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

/** 是 would be no value for a rate or a count, nor for an option list of other words. */
const acceptsYes = ({ value, name }: ValueCase): boolean =>
  isYesNo(value.text) && !isRate(name) && !isCount(name);

/** The option list left in the cell: "是/否". */
export const V01 = valueRule(
  {
    code: 'V01',
    slug: 'options-left',
    severity: 'error',
    dimension: '完整性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
    fixable: 'offer',
  },
  (one) => {
    const { value, indicator, quoted, isCost } = one;
    if (!isOptionList(value.text)) return null;
    const limit = isCost ? budgetCeiling(one) : null;
    const data = { ...quoted, example: limit ?? one.example };
    const offer = limit ?? (acceptsYes(one) ? '是' : null);
    const more = { fixes: rewrite(one, 'offer', offer) };
    return isCost
      ? report('V01.costOptions', indicator.value, 'indicator.value', data, more)
      : report('V01.optionsLeft', indicator.value, 'indicator.value', data, more);
  },
);
