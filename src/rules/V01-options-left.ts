import Big from 'big.js';
import { isOptionList, isYesNo } from '../values/wording';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

/** The value a form's option list was meant to become: the budget for a cost, 是 for a yes-or-no. */
function answer({ table, value, isCost }: ValueCase): string | null {
  if (!isYesNo(value.text) && value.text !== '是否') return null;
  const total = table.budget?.total?.value;
  const unit = total?.unit ?? table.amountUnit?.value;
  if (!isCost || !total || !unit || new Big(total.number).lte(0)) return '是';
  return `≤${new Big(total.number).toFixed()}${unit}`;
}

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
    const { value, indicator, quoted, example } = one;
    if (!isOptionList(value.text)) return null;
    const written = answer(one);
    return report(
      'V01.optionsLeft',
      indicator.value,
      'indicator.value',
      { ...quoted, example: written ?? example },
      {
        fixes: rewrite(one, 'offer', written),
      },
    );
  },
);
