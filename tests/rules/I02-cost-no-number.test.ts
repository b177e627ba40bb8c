import { I02 } from '../../src/rules/I02-cost-no-number';
import { testRule } from '../support/rule-tester';

const cost = (name: string, value: string, level1 = '产出指标', level2 = '成本指标'): string => `
  | 单位：万元 |
  | 预算数 | 20.50 | 其中：财政资金 | 20.50 | 其他资金 | 0 |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | ${level1} | ${level2} | ${name} | ${value} |`;

testRule(I02, {
  accept: [
    cost('慰问品购置成本', '≤20万元'),
    { name: 'a number somewhere', grid: cost('城乡低保标准', '城市8712元/年；农村5000元/年') },
    {
      name: 'a social or ecological cost that a standard limits',
      grid: cost('施工扬尘排放', '符合扬尘排放标准', '成本指标', '生态环境成本指标'),
    },
    { name: 'a number in words', grid: cost('印刷费', '两次') },
    { name: 'blank: V22', grid: cost('慰问品购置成本', '') },
    { name: 'unit only: V03', grid: cost('慰问品购置成本', '万元') },
    { name: 'placeholder: V16', grid: cost('慰问品购置成本', '≤**万元') },
    { name: 'not a cost', grid: cost('经费按时发放', '完成', '产出指标', '时效指标') },
  ],
  reject: [
    {
      grid: cost('控制在年初预算内', '是/否'),
      at: 'D4',
      messageId: 'I02.noCeiling',
      severity: 'error',
      data: { ceiling: '≤20.5万元' },
      kind: 'offer',
      fixed: '≤20.5万元',
    },
    {
      name: 'a standard is not the budget; what it is compared with is a demand',
      grid: cost('临时救助标准', '不低于上年'),
      at: 'D4',
      messageId: 'I02.level',
      severity: 'warning',
      fixed: null,
    },
    {
      name: 'a standard without any demand',
      grid: cost('临时救助标准', '合理'),
      at: 'D4',
      messageId: 'I02.noNumber',
      severity: 'error',
      fixed: null,
    },
    {
      name: 'beside another cost it is a part of the budget',
      grid: `${cost('慰问品购置成本', '合理')}
        | 产出指标 | 成本指标 | 慰问品运输费 | ≤1万元 |`,
      at: 'D4',
      messageId: 'I02.noNumber',
      fixed: null,
    },
    {
      name: 'a standard that is not named',
      grid: cost('施工扬尘排放', '符合国家标准', '成本指标', '生态环境成本指标'),
      at: 'D4',
      messageId: 'I02.otherCost',
      fixed: null,
    },
    {
      grid: cost('施工噪声扰民', '较小', '成本指标', '社会成本指标'),
      at: 'D4',
      messageId: 'I02.otherCost',
      severity: 'warning',
      fixed: null,
    },
  ],
});
