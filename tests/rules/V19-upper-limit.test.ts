import { V19 } from '../../src/rules/V19-upper-limit';
import { testRule } from '../support/rule-tester';

testRule(V19, {
  accept: [
    {
      name: 'the less the better',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 超期办结率 | ≤5% |
        | 质量指标 | 违规发放率 | ≤0.5% |
        | 服务对象满意度指标 | 差评率 | ≤2% |
      `,
    },
    {
      name: 'the right way round',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 群众满意度 | ≥95% |
        | 质量指标 | 合格率 | =100% |
        | 质量指标 | 差错率 | ≤1% |
        | 服务对象满意度指标 | 投诉率 | ≤2% |
        | 服务对象满意度指标 | 不满意率 | ≤5% |
        | 成本指标 | 成本控制率 | ≤100% |
        | 时效指标 | 办理时间 | ≤5天 |
      `,
    },
  ],
  reject: [
    {
      name: 'satisfaction',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 特困人员满意程度 | ≤100% |
        | 服务对象满意度指标 | 满意度人员占总职工人数 | <90% |
        | 服务对象满意度指标 | 未成年人满意度 | ≤95% |
      `,
      at: ['C2', 'C3', 'C4'],
      messageId: 'V19.upperLimit',
      fixed: null,
    },
    {
      name: 'another name under 满意度',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 受益群众评价 | ≤90% |
      `,
      at: 'C2',
    },
    {
      name: 'rates that should be high',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 资金支付及时率 | ≤100% |
        | 质量指标 | 发放准确率 | ≤100% |
        | 社会效益指标 | 政策知晓率 | 不超过90% |
      `,
      at: ['C2', 'C3', 'C4'],
    },
  ],
});
