import { V02 } from '../../src/rules/V02-bare-answer';
import { testRule } from '../support/rule-tester';

testRule(V02, {
  accept: [
    {
      name: 'answers that say more, and other words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 设备质量 | 符合国家标准 |
        | 时效指标 | 完成时间 | 12月底前完成 |
        | 质量指标 | 工程质量 | 合格 |
        | 质量指标 | 设备质量 | 是/否 |
      `,
    },
  ],
  reject: [
    {
      name: 'declared 定性, it is only pointed out',
      grid: '| 三级指标 | 指标性质 | 指标值 |\n| 设备质量 | 定性 | 符合要求 |',
      at: 'C2',
      severity: 'info',
    },
    {
      name: 'with a word that says no more',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 设备质量 | 符合要求 |
        | 质量指标 | 维修标准 | 达到规定 |
        | 质量指标 | 装备 | √ |
        | 质量指标 | 消毒效果 | 达标 |
        | 社会效益指标 | 业务需求 | 基本满足 |
        | 数量指标 | 宣传活动 | 完成任务 |
      `,
      at: ['C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
    },
    {
      name: 'each of the words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 装备采购 | 完成 |
        | 质量指标 | 设备质量 | 符合 |
        | 质量指标 | 施工材料 | 是 |
        | 质量指标 | 维修标准 | 达到 |
        | 社会效益指标 | 办学条件 | 满足 |
        | 质量指标 | 群众反映 | 否 |
      `,
      at: ['C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
      messageId: 'V02.bareAnswer',
      value: '完成',
      fixed: null,
      data: { value: '完成', name: '装备采购' },
    },
    {
      name: 'the 2021 framework allows a yes or no: only pointed out',
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 经济成本指标 | 验收成本 | ≤5万元 |
        | 产出指标 | 质量指标 | 验收合格 | 是 |
      `,
      at: 'D3',
      messageId: 'V02.yesNo',
      severity: 'info',
    },
    {
      name: 'but not other words',
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 经济成本指标 | 验收成本 | ≤5万元 |
        | 产出指标 | 质量指标 | 验收合格 | 符合 |
      `,
      at: 'D3',
      severity: 'warning',
    },
    {
      name: 'with a stop and spaces',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 装备采购 | 完 成。 |
      `,
      at: 'C2',
      severity: 'warning',
    },
  ],
});
