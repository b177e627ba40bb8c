import { isBenefitLevel } from '../values/cost-name';
import { hasNumber, isComparedOrWhole, isPlaceholder, isUnitOnly } from '../values/wording';
import { budgetCeiling } from './budget-ceiling';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** A cost without a number. */
export const I02 = valueRule(
  {
    code: 'I02',
    slug: 'cost-no-number',
    severity: 'error',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
    fixable: 'offer',
  },
  (one) => {
    const { indicator, value, name, quoted, isCost } = one;
    if (!isCost || value.form !== 'text' || hasNumber(value.text)) return null;
    // A unit or a placeholder without its number is V03's and V16's.
    if (isUnitOnly(value.text) || isPlaceholder(value.text)) return null;
    if (indicator.kind === 'socialCost' || indicator.kind === 'ecologicalCost') {
      return report('I02.otherCost', indicator.value, 'indicator.value', quoted, { severity: 'warning' });
    }
    // 救助水平 "不低于上年": no amount, but a demand all the same.
    if (isBenefitLevel(name) && isComparedOrWhole(value.text)) {
      return report('I02.level', indicator.value, 'indicator.value', quoted, { severity: 'warning' });
    }
    const ceiling = budgetCeiling(one);
    if (ceiling === null) return report('I02.noNumber', indicator.value, 'indicator.value', quoted);
    const fixes = rewrite(one, 'offer', ceiling);
    return report('I02.noCeiling', indicator.value, 'indicator.value', { ...quoted, ceiling }, { fixes });
  },
);
