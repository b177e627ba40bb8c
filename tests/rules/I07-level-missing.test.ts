import { I07 } from '../../src/rules/I07-level-missing';
import { testRule } from '../support/rule-tester';

testRule(I07, {
  accept: [
    { name: 'the healthy table', grid: '| 单位：万元 |' },
    {
      name: 'satisfaction among the benefits',
      grid: `
        | 一级指标 | 二级指标           | 三级指标   | 指标值 |
        | 产出指标 | 数量指标           | 走访户数   | ≥30户 |
        |          | 质量指标           | 发放准确率 | 100% |
        |          | 时效指标           | 完成时间   | 2月底前 |
        |          | 成本指标           | 购置成本   | ≤20万元 |
        | 效益指标 | 社会效益指标       | 受益人数   | ≥90人 |
        |          | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
    },
    {
      name: 'since 2021: quantity and quality are enough',
      grid: `
        | 一级指标 | 二级指标     | 三级指标   | 指标值 |
        | 成本指标 | 经济成本指标 | 购置成本   | ≤20万元 |
        | 产出指标 | 数量指标     | 走访户数   | ≥30户 |
        |          | 质量指标     | 发放准确率 | 100% |
        | 效益指标 | 社会效益指标 | 受益人数   | ≥90人 |`,
    },
  ],
  reject: [
    {
      grid: `
        | 一级指标 | 二级指标 | 三级指标   | 指标值 |
        | 产出指标 | 数量指标 | 走访户数   | ≥30户 |
        |          | 质量指标 | 发放准确率 | 100% |
        |          | 时效指标 | 完成时间   | 2月底前 |
        |          | 成本指标 | 购置成本   | ≤20万元 |`,
      at: 'A1',
      messageId: 'I07.level1',
      severity: 'error',
      data: { missing: '效益指标、满意度指标' },
      fixed: null,
    },
    {
      grid: `
        | 一级指标   | 二级指标           | 三级指标   | 指标值 |
        | 产出指标   | 数量指标           | 走访户数   | ≥30户 |
        |            | 质量指标           | 发放准确率 | 100% |
        |            | 时效指标           | 完成时间   | 2月底前 |
        | 效益指标   | 社会效益指标       | 受益人数   | ≥90人 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
      at: 'B1',
      messageId: 'I07.level2',
      severity: 'warning',
      data: { missing: '成本指标' },
    },
  ],
});
