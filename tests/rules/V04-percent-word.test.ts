import { V04 } from '../../src/rules/V04-percent-word';
import { testRule } from '../support/rule-tester';

testRule(V04, {
  accept: [
    {
      name: '%, ‰ and a difference in points',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | ≥95% |
        | 经济效益指标 | 就业率提高幅度 | ≥3个百分点 |
        | 社会效益指标 | 新生儿死亡率 | ≤5‰ |
      `,
    },
    {
      name: 'a count: V10 speaks of the percentage itself',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 培训人数 | ≥95百分比 |
      `,
    },
  ],
  reject: [
    {
      name: 'behind a sign that is there already',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95%百分比 |
      `,
      at: 'C2',
      fixed: '≥95%',
    },
    {
      name: 'in brackets',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95（百分比） |
      `,
      at: 'C2',
      fixed: '≥95%',
    },
    {
      name: '百分比 becomes %, sign and number stay',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 活动满意度 | ≥95百分比 |
      `,
      at: 'C2',
      messageId: 'V04.percentWord',
      value: '≥95百分比',
      kind: 'safe',
      fixed: '≥95%',
    },
    {
      name: 'decimals and full width',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | ＝９９．５百分比 |
      `,
      at: 'C2',
      fixed: '=99.5%',
    },
    {
      name: 'other words for it',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | 百分之95 |
        | 质量指标 | 发放及时率 | 95百分率 |
        | 质量指标 | 验收合格率 | 百分比95 |
      `,
      at: ['C2', 'C3', 'C4'],
      fixed: '95%',
    },
    {
      name: 'by number format: the number is not ours to turn into text',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | {95; 0"百分比"} |
      `,
      at: 'C2',
      value: '95百分比',
      fixed: null,
    },
    {
      name: 'with an operator in words and a stop: all at once',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 活动满意度 | 不低于 95 百分比。 |
      `,
      at: 'C2',
      fixed: '≥95%',
    },
  ],
});
