import { V18 } from '../../src/rules/V18-several-values';
import { testRule } from '../support/rule-tester';

testRule(V18, {
  accept: [
    {
      name: 'one value',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 低保标准 | 8712元/年 |
        | 数量指标 | 慰问户数 | 1,200户 |
        | 时效指标 | 实施时间 | 2021年1月-12月 |
        | 时效指标 | 发放时间 | 1月、7月 |
        | 成本指标 | 补助标准 | 8000-9000元 |
        | 时效指标 | 办理时间 | 2–3天 |
      `,
    },
    {
      name: 'figures that are no values',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训 | 第1期、第2期 |
        | 时效指标 | 发放时间 | 3月15日和9月15日前 |
        | 质量指标 | 服务 | 3个工作日内受理，及时反馈 |
      `,
    },
  ],
  reject: [
    {
      name: 'a slash between two limits',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 运行成本 | ≤20万元/≤30万元 |
      `,
      at: 'C2',
      data: { count: 2, first: '≤20万元', second: '≤30万元' },
    },
    {
      name: 'with only a space between them',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 参训人数 | 小学100人 初中200人 |
      `,
      at: 'C2',
    },
    {
      name: 'two standards',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 城乡低保标准 | 城市8712元/年；农村5000元/年 |
      `,
      at: 'C2',
      messageId: 'V18.severalValues',
      data: { count: 2, first: '城市8712元/年', second: '农村5000元/年' },
      fixed: null,
    },
    {
      name: 'a comma between values and in thousands',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 发放补贴 | 1,200户和1,500户 |
        | 数量指标 | 慰问 | 慰问100人,200户 |
      `,
      at: ['C2', 'C3'],
      data: { count: 2, first: '1,200户', second: '1,500户' },
    },
    {
      name: 'joined by 和, or on lines of their own',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 补贴标准 | 66元/人/月和60元/人/月 |
        | 数量指标 | 设备采购 | 电脑10台\\n打印机5台\\n桌椅20套 |
      `,
      at: ['C2', 'C3'],
    },
  ],
});
