import { isGrowth, isRate } from '../values/indicator-name';
import { isSaving } from '../values/cost-name';
import { isPercent } from '../values/unit';
import { report } from './rule';
import { valueRule } from './value-rule';

/** Rates that do speak of a cost: 成本控制率, 超概算比例, 管理费占比 … */
const COST_RATE = /成本|费|造价|投资|单价|价格|节约|节支|节资|超支|超概|超预算|控制|概算|变更|占|比例|比重/;
/** 利率, 税率, 折扣, what is paid of a price: in per cent by nature. */
const PRICED_IN_PERCENT =
  /(?:利|税|费|汇|贴现)率|折扣|优惠|贴息|利息|幅度|浮动|报销|补偿|(?<!医)保费|农机|购机|贷款/;

/** A cost given as a percentage: "实际成本 ≥100%". */
export const I03 = valueRule(
  {
    code: 'I03',
    slug: 'cost-percentage',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ indicator, value, name, quoted, isCost }) => {
    if (!isCost || indicator.kind === 'socialCost' || indicator.kind === 'ecologicalCost') return null;
    if (value.number === null || !isPercent(value.unit)) return null;
    if (PRICED_IN_PERCENT.test(name)) return null;
    if (isRate(name)) {
      return COST_RATE.test(name)
        ? null
        : report('I03.otherRate', indicator.value, 'indicator.value', quoted);
    }
    if (isSaving(name) || isGrowth(name)) return null;
    return report('I03.percentage', indicator.value, 'indicator.value', quoted);
  },
);
