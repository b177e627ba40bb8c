import Big from 'big.js';
import { isCount, isRate } from '../values/indicator-name';
import { isOptionList, isYesNo } from '../values/wording';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

const UNIT_COST = /标准|单价|均价|价格|人均|平均|每|单位/;

/** The whole budget as a limit, for the cost of the whole project. */
function budgetLimit({ table, name }: ValueCase): string | null {
  const total = table.budget?.total?.value;
  const unit = total?.unit ?? table.amountUnit?.value;
  if (!total || !unit || UNIT_COST.test(name) || new Big(total.number).lte(0)) return null;
  return `≤${new Big(total.number).toFixed()}${unit}`;
}

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
    const limit = isCost ? budgetLimit(one) : null;
    const data = { ...quoted, example: limit ?? one.example };
    const offer = limit ?? (acceptsYes(one) ? '是' : null);
    const more = { fixes: rewrite(one, 'offer', offer) };
    return isCost
      ? report('V01.costOptions', indicator.value, 'indicator.value', data, more)
      : report('V01.optionsLeft', indicator.value, 'indicator.value', data, more);
  },
);
