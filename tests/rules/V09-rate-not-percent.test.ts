import { V09 } from '../../src/rules/V09-rate-not-percent';
import { testRule } from '../support/rule-tester';

testRule(V09, {
  accept: [
    {
      name: 'percentages and other ways to state a share',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | =100% |
        | 社会效益指标 | 孕产妇死亡率 | ≤12/10万 |
        | 社会效益指标 | 婴儿死亡率 | ≤5‰ |
        | 社会效益指标 | 亿元地区生产总值生产安全事故死亡率 | ≤0.012人/亿元 |
        | 质量指标 | 师生比例 | 1:15 |
        | 服务对象满意度指标 | 群众满意度 | ≥90分 |
        | 经济效益指标 | 就业增长率 | ≥3个百分点 |
        | 质量指标 | 发放准确率 | ≥95百分比 |
        | 时效指标 | 按期完工率 | 12月底前 |
      `,
    },
    {
      name: '率 that is no rate',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训频率 | 每月1次 |
        | 经济效益指标 | 提高工作效率 | ≥20件/天 |
        | 数量指标 | 发电功率 | ≥30千瓦 |
        | 经济效益指标 | 土地产出率 | ≥2500元/亩 |
        | 经济效益指标 | 全员劳动生产率 | ≥12万元/人 |
        | 经济效益指标 | 贷款利率 | ≤4元/百元 |
        | 数量指标 | 监测频率 | 4次 |
      `,
    },
    {
      name: 'other rules speak of vague words, options, missing units and whole coverage',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 经济效益指标 | 就业率 | 稳步提升 |
        | 质量指标 | 准确率 | {95} |
        | 质量指标 | 覆盖率 | 全覆盖 |
        | 经济效益指标 | 投入增长率 | 不低于上年 |
        | 质量指标 | 及时率 |  |
      `,
    },
    {
      name: 'a stored 1 shown as 100%',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 准确率 | {1; 0%} |
      `,
    },
  ],
  reject: [
    {
      name: 'another unit',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训期数 | 3期 |
        | 质量指标 | 补助发放准确率 | 7人 |
        | 质量指标 | 监测数据有效率 | 7次 |
        | 社会效益指标 | 矛盾纠纷调处成功率 | 5个 |
        | 质量指标 | 发放准确率 | 12月底前 |
      `,
      at: ['C3', 'C4', 'C5', 'C6'],
      messageId: 'V09.rateNotPercent',
      value: '7人',
      severity: 'error',
      fixed: null,
    },
    {
      name: 'copied down from the row above',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 补助发放人数 | 39人 |
        | 质量指标 | 补助发放准确率 | 39人 |
      `,
      at: 'C3',
      messageId: 'V09.copiedDown',
      data: { above: '补助发放人数' },
    },
    {
      name: 'no figure at all',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 奖补对象满意度 | 抽样调查 |
      `,
      at: 'C2',
      messageId: 'V09.noFigure',
    },
    {
      name: 'a unit by number format',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 补助落实率 | {16; 0"人"} |
      `,
      at: 'C2',
      value: '16人',
    },
  ],
});
