import { V05 } from '../../src/rules/V05-operator-word';
import { testRule } from '../support/rule-tester';

testRule(V05, {
  accept: [
    {
      name: 'signs, words without a number, and deadlines',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | ≥95% |
        | 成本指标 | 救助资金投入水平 | 不低于上年 |
        | 时效指标 | 办结时间 | 24小时内 |
        | 时效指标 | 完成时间 | 12月底之前 |
        | 时效指标 | 办理期限 | 收到申请后5个工作日以内 |
      `,
    },
    {
      name: 'no exact number: no sign can stand for it',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 受益人数 | 约300人 |
        | 数量指标 | 参训人数 | 300人左右 |
      `,
    },
    {
      name: 'contradictory words are left alone',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | ≤90%以上 |
      `,
    },
  ],
  reject: [
    {
      name: '以上',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 学生满意度 | 90%以上 |
      `,
      at: 'C2',
      messageId: 'V05.operatorWord',
      value: '90%以上',
      kind: 'safe',
      fixed: '≥90%',
      data: { words: '以上' },
    },
    {
      name: '大于等于',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 学生满意度 | 大于等于90% |
      `,
      at: 'C2',
      fixed: '≥90%',
    },
    {
      name: '大于 is >, never ≥',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 受益学生数 | 大于7000人 |
      `,
      at: 'C2',
      fixed: '>7000人',
    },
    {
      name: '不超过',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 慰问品成本 | 不超过1,234.50万元 |
      `,
      at: 'C2',
      fixed: '≤1,234.50万元',
    },
    {
      name: '不低于, 不少于, 以下, 以内',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | 不低于95% |
        | 数量指标 | 培训次数 | 不少于3次 |
        | 成本指标 | 人均成本 | 500元以下 |
        | 成本指标 | 超支比例 | 控制在5%以内 |
      `,
      at: ['C2', 'C3', 'C4', 'C5'],
    },
    {
      name: 'sign and word say the same',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95%以上 |
      `,
      at: 'C2',
      fixed: '≥95%',
      data: { words: '≥…以上' },
    },
  ],
});
