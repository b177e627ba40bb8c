import { V16 } from '../../src/rules/V16-placeholder';
import { testRule } from '../support/rule-tester';

testRule(V16, {
  accept: [
    {
      name: 'figures and words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 面积 | ≥30*40米 |
        | 数量指标 | 培训人数 | ≥200人 |
        | 质量指标 | 型号 | X射线机 |
        | 质量指标 | 等级 | A级 |
      `,
    },
  ],
  reject: [
    {
      name: 'brackets and letters left to be filled',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训人数 | （ ）人 |
        | 数量指标 | 慰问户数 | N户 |
        | 数量指标 | 设备数量 | ？台 |
        | 质量指标 | 设备质量 | ？ |
      `,
      at: ['C2', 'C3', 'C4', 'C5'],
    },
    {
      name: 'stars, crosses, words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥**% |
        | 数量指标 | 培训人数 | ××人 |
        | 数量指标 | 慰问户数 | XX户 |
        | 时效指标 | 完成时间 | 待定 |
        | 数量指标 | 培训次数 | ≥x次 |
        | 数量指标 | 设备数量 | __台 |
      `,
      at: ['C2', 'C3', 'C4', 'C5', 'C6', 'C7'],
      messageId: 'V16.placeholder',
      value: '≥**%',
      fixed: null,
    },
  ],
});
