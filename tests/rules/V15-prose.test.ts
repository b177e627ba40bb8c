import { V15 } from '../../src/rules/V15-prose';
import { testRule } from '../support/rule-tester';

testRule(V15, {
  accept: [
    {
      name: 'targets in words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 工程质量 | 合格 |
        | 质量指标 | 设计质量 | 符合国家标准 |
        | 时效指标 | 发放时间 | 按季度发放 |
        | 时效指标 | 发放时间 | 按月 |
        | 时效指标 | 完成情况 | 按时完成 |
        | 社会效益指标 | 安全事故 | 无 |
      `,
    },
    {
      name: 'with a figure',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训计划 | 按计划培训200人 |
      `,
    },
  ],
  reject: [
    {
      name: 'how it is done, how it is found out',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 经济效益指标 | 资金使用效益 | 按要求支出 |
        | 成本指标 | 决算金额 | 决算金额与预算额度比较 |
        | 服务对象满意度指标 | 群众评价 | 抽样调查 |
        | 社会效益指标 | 双拥氛围 | 双拥慰问工作计划安排 |
        | 质量指标 | 设备质量 | 查阅资料 |
      `,
      at: ['C2', 'C3', 'C4', 'C5', 'C6'],
      messageId: 'V15.prose',
      value: '按要求支出',
      fixed: null,
    },
  ],
});
