import { V10 } from '../../src/rules/V10-count-not-number';
import { testRule } from '../support/rule-tester';

testRule(V10, {
  accept: [
    {
      name: 'a change in per cent',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 减少上访人次 | ≥10% |
      `,
    },
    {
      name: 'numbers, in figures or words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | ≥200户 |
        | 数量指标 | 培训次数 | 不少于三次 |
        | 数量指标 | 服务人次 | ≥1.5万人次 |
        | 数量指标 | 设备数量 | 2台（套） |
      `,
    },
    {
      name: 'shares that end like counts',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 满意度人员占总职工人数 | ≤100% |
        | 数量指标 | 培训人数比例 | ≥90% |
        | 数量指标 | 服务人数覆盖率 | 100% |
        | 数量指标 | 补助户数达标率 | =100% |
      `,
    },
    {
      name: 'no counts',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 项目控制预算数 | 100% |
        | 经济效益指标 | 消费价格指数 | 100% |
        | 数量指标 | 培训任务 | 100% |
      `,
    },
  ],
  reject: [
    {
      name: 'a percentage',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 自主就业人数 | 100% |
      `,
      at: 'C2',
      messageId: 'V10.percentage',
      severity: 'error',
      data: { unit: '人', example: '≥100人' },
      fixed: null,
    },
    {
      name: 'no number: a warning',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 低保对象人数 | 应保尽保 |
      `,
      at: 'C2',
      messageId: 'V10.noNumber',
      severity: 'warning',
    },
    {
      name: 'other counts',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 受助人次 | ≥90% |
        | 数量指标 | 机构个数 | {1; 0%} |
        | 经济效益指标 | 带动就业人数 | 100% |
      `,
      at: ['C2', 'C3', 'C4'],
      messageId: 'V10.percentage',
    },
  ],
});
