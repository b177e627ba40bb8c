import { V12 } from '../../src/rules/V12-impossible-percent';
import { testRule } from '../support/rule-tester';

testRule(V12, {
  accept: [
    {
      name: 'small shares that are meant',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 差错率 | ≥0.5% |
        | 服务对象满意度指标 | 服务对象不满意率 | =1% |
        | 服务对象满意度指标 | 群众满意度 | {0.95; 0%} |
        | 服务对象满意度指标 | 群众满意度提高 | ≥1% |
        | 社会效益指标 | 受益人口占比 | ≥0.8% |
      `,
    },
    {
      name: 'shares that may exceed the whole',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 高中阶段毛入学率 | ≥105% |
        | 质量指标 | 拨备覆盖率 | ≥150% |
      `,
    },
    {
      name: 'within 0 and 100',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 准确率 | 100% |
        | 质量指标 | 差错率 | 0% |
        | 质量指标 | 合格率 | ≥99.9% |
      `,
    },
    {
      name: 'growth and plans',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 经济效益指标 | 产值增长率 | 292% |
        | 经济效益指标 | 价格变动率 | -5% |
        | 数量指标 | 任务完成率 | ≥120% |
        | 经济效益指标 | 资金放大比例 | ≥500% |
      `,
    },
    {
      name: 'no rate by its name',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 经济效益指标 | 投入与产出 | 292% |
      `,
    },
  ],
  reject: [
    {
      name: 'a fraction with the sign of a percentage',
      grid: `
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 参保居民满意度 | ≥ | {0.85} | % |
        | 质量指标 | 工程验收合格率 | = | {1} | % |
      `,
      at: ['D2', 'D3'],
      messageId: 'V12.fraction',
      severity: 'warning',
      fixed: null,
    },
    {
      name: 'above 100',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | 292% |
      `,
      at: 'C2',
      messageId: 'V12.impossiblePercent',
      value: '292%',
      fixed: null,
    },
    {
      name: 'below 0',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | -5% |
      `,
      at: 'C2',
    },
    {
      name: 'the upper end of a range',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | 95%-950% |
      `,
      at: 'C2',
    },
  ],
});
