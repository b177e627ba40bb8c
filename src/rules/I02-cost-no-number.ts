import { isUnitCost } from '../values/cost-name';
import { hasNumber, isPlaceholder, isUnitOnly } from '../values/wording';
import { budgetCeiling } from './budget-ceiling';
import { report } from './rule';
import { rewrite, valueCases, valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

/** Beside other costs this one is a part: the whole budget would be too much for it. */
const hasOtherCosts = ({ table, indicator }: ValueCase): boolean =>
  valueCases(table).some((other) => other.isCost && other.indicator !== indicator);

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
    const { table, indicator, value, name, quoted, isCost } = one;
    if (!isCost || value.form !== 'text' || hasNumber(value.text)) return null;
    // A unit or a placeholder without its number is V03's and V16's.
    if (isUnitOnly(value.text) || isPlaceholder(value.text)) return null;
    if (indicator.kind === 'socialCost' || indicator.kind === 'ecologicalCost') {
      return report('I02.otherCost', indicator.value, 'indicator.value', quoted, { severity: 'warning' });
    }
    const ceiling = isUnitCost(name) || hasOtherCosts(one) ? null : budgetCeiling(table);
    if (ceiling === null) return report('I02.noNumber', indicator.value, 'indicator.value', quoted);
    const fixes = rewrite(one, 'offer', ceiling);
    return report('I02.noCeiling', indicator.value, 'indicator.value', { ...quoted, ceiling }, { fixes });
  },
);
