import { V01 } from '../../src/rules/V01-options-left';
import { testRule } from '../support/rule-tester';

testRule(V01, {
  accept: [
    {
      name: 'an answer, and words that only look like options',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 设备采购 | 是 |
        | 质量指标 | 设备质量 | 是 |
        | 时效指标 | 发放时间 | 2024年/2025年 |
        | 成本指标 | 运行成本 | ≤20万元 |
      `,
    },
    {
      name: 'a ticked box is an answer',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 验收合格 | ☑是□否 |
      `,
    },
  ],
  reject: [
    {
      name: 'in brackets',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 设备质量符合要求 | （是/否） |
      `,
      at: 'C2',
      fixed: '是',
    },
    {
      name: 'a yes-or-no: 是',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 设备质量符合要求 | 是/否 |
      `,
      at: 'C2',
      messageId: 'V01.optionsLeft',
      value: '是/否',
      kind: 'offer',
      fixed: '是',
    },
    {
      name: 'a cost: the budget as its limit',
      grid: `
        | 单位：万元 |
        | 预算数 | 0.40 | 其中：财政资金 | 0.40 | 其他资金 | 0 |
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 控制在年初预算内 | 是/否 |
      `,
      at: 'C4',
      messageId: 'V01.costOptions',
      fixed: '≤0.4万元',
    },
    {
      name: 'a cost without budget: 是',
      grid: `
        | 预算数 | 0 | 其中：财政资金 | 0 | 其他资金 | 0 |
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 控制在年初预算内 | 是/否 |
      `,
      at: 'C3',
      fixed: '是',
    },
    {
      name: 'the cost of one: the budget is no limit',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 电脑单价控制 | 是/否 |
      `,
      at: 'C2',
      fixed: '是',
    },
    {
      name: 'a rate: 是 would be as wrong',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 工作落实率 | 是否 |
      `,
      at: 'C2',
      fixed: null,
    },
    {
      name: 'full width and boxes',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 设备质量 | 是／否 |
        | 质量指标 | 资料齐全 | □是 □否 |
        | 质量指标 | 有无事故 | 有/无 |
        | 质量指标 | 评审结果 | 优/良/中/差 |
      `,
      at: ['C2', 'C3', 'C4', 'C5'],
    },
  ],
});
