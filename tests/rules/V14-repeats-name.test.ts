import { V14 } from '../../src/rules/V14-repeats-name';
import { testRule } from '../support/rule-tester';

testRule(V14, {
  accept: [
    {
      name: 'something else, or a figure',
      grid: `
        | 三级指标 | 绩效指标描述 | 指标值 |
        | 服务符合标准 | 服务质量 | 符合国家标准 |
        | 培训任务 | 培训200人次以上的群众 | 培训200人次以上的群众 |
        | 完成时间 | 12月底前 | 12月底前 |
      `,
    },
  ],
  reject: [
    {
      name: 'the name',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 提供服务符合行业标准 | 提供服务 符合行业标准。 |
        | 生态效益指标 | PM2.5年均浓度 | PM2.5年均浓度。 |
      `,
      at: ['C2', 'C3'],
      messageId: 'V14.repeatsName',
      fixed: null,
    },
    {
      name: 'the description',
      grid: `
        | 三级指标 | 绩效指标描述 | 指标值 |
        | 服务质量 | 服务符合行业标准 | 服务符合行业标准 |
      `,
      at: 'C2',
      messageId: 'V14.repeatsDescription',
    },
  ],
});
