import { I01 } from '../../src/rules/I01-cost-lower-limit';
import { testRule } from '../support/rule-tester';

const cost = (name: string, value: string): string => `
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 成本指标 | ${name} | ${value} |`;

testRule(I01, {
  accept: [
    cost('慰问品购置成本', '≤20万元'),
    cost('药品零差率补助', '＝147万元'),
    { name: 'no operator: V08', grid: cost('人均补助标准', '80元/人/月') },
    { name: 'more of it is better', grid: cost('成本节约率', '≥5%') },
    { name: 'money saved', grid: cost('节约办公成本', '≥5万元') },
    { name: 'a rate of execution', grid: cost('预算资金执行率', '≥95%') },
    { name: 'people are no cost', grid: cost('覆盖人数', '≥30人') },
    { name: 'no number', grid: cost('控制在年初预算内', '是/否') },
    {
      name: 'not a cost',
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 筹集资金 | ≥200万元 |`,
    },
  ],
  reject: [
    { name: 'the sign in words behind', grid: cost('慰问总成本', '20万元以上'), at: 'D2', fixed: '≤20万元' },
    {
      grid: cost('按标准拨付粪污处理站运行服务费', '≥15万元/月'),
      at: 'D2',
      messageId: 'I01.lowerLimit',
      severity: 'error',
      data: { name: '按标准拨付粪污处理站运行服务费', value: '≥15万元/月', operator: '≥' },
      kind: 'offer',
      fixed: '≤15万元/月',
    },
    { name: 'full width', grid: cost('补贴成本', '＞200万'), at: 'D2', fixed: '≤200万' },
    { name: 'in words', grid: cost('车辆购置费', '不低于20万元'), at: 'D2', fixed: '≤20万元' },
    {
      name: 'a share: which way to turn it can’t be told',
      grid: cost('决算金额是否控制在预算内', '≥90%'),
      at: 'D2',
      messageId: 'I01.lowerLimit',
      fixed: null,
    },
    {
      grid: cost('基本公共卫生服务人均投入', '≥94元/人'),
      at: 'D2',
      messageId: 'I01.standard',
      severity: 'warning',
      fixed: null,
    },
    { grid: cost('人均投入', '＞90元'), at: 'D2', messageId: 'I01.standard', severity: 'warning' },
    { grid: cost('困难残疾人生活补贴标准', '≥66元/人/月'), at: 'D2', messageId: 'I01.standard' },
    { grid: cost('征地补偿标准', '≥25000元/亩'), at: 'D2', messageId: 'I01.standard', severity: 'warning' },
  ],
});
