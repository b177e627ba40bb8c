import { isBenefitLevel } from '../values/cost-name';
import { hasNumber, isComparedOrWhole, isPlaceholder, isUnitOnly } from '../values/wording';
import { budgetCeiling } from './budget-ceiling';
import { report } from './rule';
import { rewrite, valueRule } from './value-rule';

/** 符合《大气污染物综合排放标准》, not 符合国家标准. */
const NAMED_STANDARD =
  /^(?!(?:符合|达到|满足|执行)?(?:国家|有关|相关|规定|环保)*的?(?:标准|规范))\S{3,}(?:标准|限值|规范)/;

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
      if (NAMED_STANDARD.test(value.text)) return null;
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
