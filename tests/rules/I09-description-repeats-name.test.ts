import { I09 } from '../../src/rules/I09-description-repeats-name';
import { testRule } from '../support/rule-tester';

testRule(I09, {
  accept: [
    `
    | 三级指标   | 绩效指标描述           | 指标值 |
    | 走访户数   | 实际走访的困难群众户数 | ≥30户 |
    | 发放准确率 |                        | =100%  |
    `,
    {
      name: 'rows without a name',
      grid: '| 三级指标 | 绩效指标描述 | 指标值 |\n| 走访户数 | 户数 | ≥30户 |\n|  |  |  |',
    },
  ],
  reject: [
    {
      grid: `
        | 三级指标   | 绩效指标描述   | 指标值 |
        | 走访户数   | 走访 户数。    | ≥30户 |
        | 发放准确率 | 发放准确的比例 | =100%  |
        | 走访人数   | 走访人数       | ≥90人 |`,
      at: 'B1',
      messageId: 'I09.repeats',
      severity: 'info',
      cells: 'B2 B4',
      data: { count: 2, name: '走访户数' },
      fixed: null,
    },
  ],
});
