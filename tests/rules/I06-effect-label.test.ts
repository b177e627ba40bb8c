import { I06 } from '../../src/rules/I06-effect-label';
import { testRule } from '../support/rule-tester';

testRule(I06, {
  accept: [
    `
    | 一级指标     | 二级指标     | 三级指标 | 指标值 |
    | 效益指标     | 社会效益指标 | 受益人数 | ≥10人 |
    `,
    {
      name: '效果目标, as Shanghai has it',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 效果目标 | 社会效益指标 | 受益人数 | ≥10人 |`,
    },
    {
      name: '效果 as a part of another label or of a name',
      grid: `
        | 一级指标 | 二级指标 | 三级指标         | 指标值 |
        | 产出指标 | 质量指标 | 培训效果评价得分 | ≥90分 |`,
    },
  ],
  reject: [
    {
      grid: `
        | 一级指标     | 二级指标     | 三级指标 | 指标值 |
        | 项目效果指标 | 社会效益指标 | 受益人数 | ≥10人 |
        |              |              | 受益户数 | ≥10户 |`,
      at: 'A1',
      messageId: 'I06.effect',
      severity: 'info',
      cells: 'A2',
      data: { count: 1, label: '项目效果指标' },
      kind: 'safe',
      fixed: `
        | 一级指标     | 二级指标     | 三级指标 | 指标值 |
        | 项目效益指标 | 社会效益指标 | 受益人数 | ≥10人 |
        |              |              | 受益户数 | ≥10户 |`,
    },
    {
      name: 'each cell of its own, level 2 as well; a merged one counts once',
      grid: `
        | 一级指标       | 二级指标     | 三级指标 | 指标值 |
        | 效果指标(30分) | 社会效果     | 受益人数 | ≥10人 |
        | ^              | 可持续影响   | 管护年限 | ≥3年  |
        | 效果指标       | 经济效益指标 | 增收金额 | ≥1万元 |`,
      at: 'A1',
      cells: 'A2 B2 A4',
      fixed: `
        | 一级指标       | 二级指标     | 三级指标 | 指标值 |
        | 效益指标(30分) | 社会效益     | 受益人数 | ≥10人 |
        | ^              | 可持续影响   | 管护年限 | ≥3年  |
        | 效益指标       | 经济效益指标 | 增收金额 | ≥1万元 |`,
    },
  ],
});
