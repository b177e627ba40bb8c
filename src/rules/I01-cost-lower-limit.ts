import { isRate } from '../values/indicator-name';
import { normalForm } from '../values/indicator-value';
import { isBenefitStandard, isSaving } from '../values/cost-name';
import { isMoneyUnit, isPercent } from '../values/unit';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** A cost with a lower limit: ≥ or >. */
export const I01 = valueRule(
  {
    code: 'I01',
    slug: 'cost-lower-limit',
    severity: 'error',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
    fixable: 'offer',
  },
  (one) => {
    const { indicator, value, name, quoted, isCost } = one;
    const { operator, unit } = value;
    // 节约率, 完成率 … stand among the costs, but more of them is better.
    if (!isCost || isRate(name) || isSaving(name) || (operator !== '≥' && operator !== '>')) return null;
    const isMoney = isMoneyUnit(unit) || /^[万亿]/.test(unit);
    // A number of people or things is no cost at all; its operator is not what is wrong.
    if (!isMoney && !isPercent(unit) && unit !== '') return null;
    const data = { ...quoted, operator };
    if (isBenefitStandard(name, unit)) {
      const more = { severity: 'warning', fixes: [] } as const;
      return report('I01.standard', indicator.value, 'indicator.value', data, more);
    }
    const upper =
      isMoney && indicator.operator === null
        ? (normalForm(indicator.value.raw)?.replace(/^[≥>]/, '≤') ?? null)
        : null;
    const fixes = rewrite(one, 'offer', upper);
    return report('I01.lowerLimit', indicator.value, 'indicator.value', data, { fixes });
  },
);
