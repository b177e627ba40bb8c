import { V13 } from '../../src/rules/V13-vague';
import { testRule } from '../support/rule-tester';

testRule(V13, {
  accept: [
    {
      name: 'figures, answers and clear words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 社会效益指标 | 贫困户增收 | ≥3000元 |
        | 质量指标 | 工程质量 | 合格 |
        | 质量指标 | 演出质量评价 | 良好 |
        | 社会效益指标 | 就业率 | 较上年提高5% |
        | 数量指标 | 保障对象 | 保障对象全覆盖 |
        | 质量指标 | 证书状态 | 有效期内 |
      `,
    },
    {
      name: 'rows without a name',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 社会效益指标 | 就业率 | ≥95% |
        | 社会效益指标 |  | 进一步保障 |
      `,
    },
  ],
  reject: [
    {
      name: 'declared 定性, it is only pointed out',
      grid: '| 三级指标 | 指标性质 | 指标值 |\n| 社会和谐 | 定性 | 效果显著 |',
      at: 'C2',
      severity: 'info',
    },
    {
      name: 'each kind',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 社会效益指标 | 权益保障 | 进一步保障 |
        | 社会效益指标 | 生活情况 | 有效改善 |
        | 社会效益指标 | 社会和谐 | 效果显著 |
        | 成本指标 | 投入水平 | 不低于上年 |
        | 社会效益指标 | 教学质量 | 提升 |
        | 可持续影响指标 | 使用效果 | 长期 |
        | 可持续影响指标 | 设备状况 | 良好 |
        | 社会效益指标 | 社会环境 | 和谐稳定 |
      `,
      at: ['C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'],
      messageId: 'V13.vague',
      value: '进一步保障',
      fixed: null,
    },
  ],
});
