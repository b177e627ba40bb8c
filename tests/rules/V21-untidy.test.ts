import { V21 } from '../../src/rules/V21-untidy';
import { testRule } from '../support/rule-tester';

testRule(V21, {
  accept: [
    {
      name: 'what V01 and V16 want replaced',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 验收合格 | 是 / 否 |
        | 数量指标 | 参训人员 | （ ）人 |
      `,
    },
    {
      name: 'tidy cells',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95% |
        | 社会效益指标 | 生活情况 | 设施完善，老人满意 |
        | 时效指标 | 完成时间 | 2024/12/31 12:00 |
        | 数量指标 | 设备采购 | 电脑10台\\n打印机5台 |
        | 社会效益指标 | 效果 | 环境改善。群众满意。 |
      `,
    },
    {
      name: 'a space behind the sign is V06',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥ 95% |
      `,
    },
    {
      name: 'phrases stay apart',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 社会效益指标 | 供养水平 | 设施完善 老人得到照顾 |
      `,
    },
    {
      name: 'figures that may be two values, a span or a date',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训人数 | 2 3人 |
        | 数量指标 | 慰问户数 | ≥10 20户 |
        | 时效指标 | 完成时间 | 2024 5 1 |
      `,
    },
  ],
  reject: [
    {
      name: 'a stop',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95%。 |
      `,
      at: 'C2',
      messageId: 'V21.stop',
      kind: 'safe',
      fixed: '≥95%',
    },
    {
      name: 'a stop behind text: the rest stays',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 供养标准 | 农村6500元/人/年；城镇11326元/人/年。 |
      `,
      at: 'C2',
      fixed: '农村6500元/人/年；城镇11326元/人/年',
    },
    {
      name: 'spaces in a quantity',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | ≥200 户 |
      `,
      at: 'C2',
      messageId: 'V21.space',
      fixed: '≥200户',
    },
    {
      name: 'a line break in a quantity',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95\\n% |
      `,
      at: 'C2',
      fixed: '≥95%',
    },
    {
      name: 'a torn number: only offered',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训人数 | ≥2 0人 |
        | 数量指标 | 慰问户数 | ≥1 200户 |
      `,
      at: ['C2', 'C3'],
      messageId: 'V21.space',
      kind: 'offer',
      fixed: '≥20人',
    },
    {
      name: 'a torn word',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 发放时间 | 及 时 |
      `,
      at: 'C2',
      fixed: '及时',
    },
  ],
});
