import { V11 } from '../../src/rules/V11-at-least-all';
import { testRule } from '../support/rule-tester';

testRule(V11, {
  accept: [
    {
      name: 'all of it, or nearly',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 准确率 | =100% |
        | 质量指标 | 及时率 | ≥95% |
        | 质量指标 | 合格率 | ≤100% |
        | 质量指标 | 到位率 | 100% |
      `,
    },
    {
      name: 'growth and plans may go beyond 100%',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 经济效益指标 | 产值增长率 | ≥100% |
        | 经济效益指标 | 国有资产保值率 | ≥100% |
        | 数量指标 | 任务完成率 | ≥100% |
        | 经济效益指标 | 带动投资比例 | ≥100% |
      `,
    },
    {
      name: 'above 100% is V12',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 准确率 | ≥120% |
      `,
    },
    {
      name: 'counts are left to V10, costs to I01 and I03',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 义务兵人数 | ≥100% |
        | 成本指标 | 实际成本 | ≥100% |
      `,
    },
  ],
  reject: [
    {
      name: '≥100%',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 与原企业分离的比例 | ≥100% |
      `,
      at: 'C2',
      messageId: 'V11.atLeastAll',
      kind: 'offer',
      fixed: '=100%',
    },
    {
      name: '>100% and in words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 准确率 | ＞100% |
        | 质量指标 | 及时率 | 100%以上 |
      `,
      at: ['C2', 'C3'],
      fixed: '=100%',
    },
  ],
});
