import { V06 } from '../../src/rules/V06-operator-glyph';
import { testRule } from '../support/rule-tester';

testRule(V06, {
  accept: [
    {
      name: 'usual signs, and words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 运行成本 | =147万元 |
        | 数量指标 | 受益人数 | >300人 |
        | 质量指标 | 合格率 | ≥95% |
        | 质量指标 | 达标率 | 不低于 95% |
        | 社会效益指标 | 投诉件数 | <5件 |
      `,
    },
    {
      name: 'text is left alone',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 评分规则 | 得分=实际÷目标 |
        | 质量指标 | 合格率 | ≤ 90%以上 |
        | 质量指标 | 评分规则 | ≥90分为优，<60分为差 |
        | 质量指标 | 气温 | 5℃≤t≤10℃ |
      `,
    },
  ],
  reject: [
    {
      name: 'signs that contradict each other, come twice or stand behind the number: which is meant is not ours to say',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≤≥95% |
        | 质量指标 | 达标率 | 95%≥ |
        | 质量指标 | 准确率 | ≥≥95% |
        | 成本指标 | 运行成本 | 5万元≤ |
      `,
      at: ['C2', 'C3', 'C4', 'C5'],
      messageId: 'V06.straySign',
      severity: 'info',
      data: { value: '≤≥95%', example: '≥95%' },
      fixed: null,
    },
    {
      name: '＝ becomes =',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 差额补助 | ＝147万元 |
      `,
      at: 'C2',
      messageId: 'V06.operatorGlyph',
      value: '＝147万元',
      kind: 'safe',
      fixed: '=147万元',
    },
    {
      name: '＞ becomes >, never ≥',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 受益人数 | ＞300人 |
      `,
      at: 'C2',
      fixed: '>300人',
    },
    {
      name: 'two signs for one',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | >=95% |
      `,
      at: 'C2',
      fixed: '≥95%',
    },
    {
      name: '＜＝, ≧ and ⩽',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 运行成本 | ＜＝5万元 |
        | 质量指标 | 合格率 | ≧95% |
        | 成本指标 | 人均成本 | ⩽500元 |
      `,
      at: ['C2', 'C3', 'C4'],
      fixed: '≤5万元',
    },
    {
      name: 'a space behind the sign',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥ 95% |
      `,
      at: 'C2',
      fixed: '≥95%',
    },
    {
      name: 'before a date: the rest stays as it is',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 完成时间 | ≤ 2024年12月31日 |
      `,
      at: 'C2',
      fixed: '≤2024年12月31日',
    },
  ],
});
