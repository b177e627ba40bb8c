import { I08 } from '../../src/rules/I08-name-repeated';
import { testRule } from '../support/rule-tester';

testRule(I08, {
  accept: [
    {
      name: 'the same name under another 二级指标',
      grid: `
        | 一级指标 | 二级指标     | 三级指标         | 指标值 |
        | 效益指标 | 经济效益指标 | 保障孤儿基本生活 | ≥85% |
        |          | 社会效益指标 | 保障孤儿基本生活 | ≥85% |`,
    },
    {
      name: 'lines left empty',
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 走访户数 | ≥30户 |
        |          |          |          |        |
        |          |          |          |        |`,
    },
  ],
  reject: [
    {
      grid: `
        | 一级指标 | 二级指标 | 三级指标   | 指标值 |
        | 产出指标 | 数量指标 | 走访户数   | ≥30户 |
        |          |          | 走访人数   | ≥90人 |
        |          |          | 走访 户数  | ≥50户 |`,
      at: 'C4',
      messageId: 'I08.repeated',
      severity: 'error',
      data: { level2: '数量指标' },
      fixed: null,
    },
  ],
});
