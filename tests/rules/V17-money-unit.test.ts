import { V17 } from '../../src/rules/V17-money-unit';
import { testRule } from '../support/rule-tester';

testRule(V17, {
  accept: [
    {
      name: 'people who get money are counted',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 享受补助人口 | ≥15万 |
      `,
    },
    {
      name: 'full units',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 教育费用 | ≤11.7万元 |
        | 成本指标 | 黑板费用 | ≤3万元/块 |
        | 成本指标 | 人均补助 | ≤800元/人 |
      `,
    },
    {
      name: 'a count in 万',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 居民健康档案建档数 | ≥15万 |
        | 数量指标 | 补贴发放人数 | ≥1.2万 |
        | 数量指标 | 服务人次 | ≥15万人次 |
      `,
    },
  ],
  reject: [
    {
      name: 'money',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 成人教育费用 | ≤11.7万 |
      `,
      at: 'C2',
      messageId: 'V17.moneyUnit',
      value: '≤11.7万',
      kind: 'offer',
      fixed: '≤11.7万元',
    },
    {
      name: 'money by its name, outside 成本',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 发放补贴金额 | ≥11.7万 |
        | 经济效益指标 | 义务兵家庭户均优待金 | 1.8万 |
      `,
      at: ['C2', 'C3'],
    },
    {
      name: 'for each',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 学生电脑 | ≤0.35万/台 |
      `,
      at: 'C2',
      fixed: '≤0.35万元/台',
    },
    {
      name: 'the sign in usual form as well',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 补贴成本 | ＞200万 |
      `,
      at: 'C2',
      fixed: '>200万元',
    },
  ],
});
