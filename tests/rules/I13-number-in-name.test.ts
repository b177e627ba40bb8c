import { I13 } from '../../src/rules/I13-number-in-name';
import { testRule } from '../support/rule-tester';

testRule(I13, {
  accept: [
    '| 三级指标 | 指标值 |\n| 走访户数 | ≥30户 |',
    { name: 'a word that only begins so', grid: '| 三级指标 | 指标值 |\n| 指标完成率 | =100% |' },
    {
      name: 'numbers in cells of their own',
      grid: `
        | 2024年部门整体支出绩效目标批复表 | < | < | < | < | < |
        | 部门(单位)名称 | 某某县民政局 | < | 主管部门 | 某某县民政局 | < |
        | 部门职能概述 | 承担困难群众救助工作 | < | < | < | < |
        | 年度整体绩效目标 | 走访慰问困难群众 | < | < | < | < |
        | 核心职能 | 年度绩效指标 | < | < | < | < |
        | ^ | 一级指标 | 二级指标 | 三级指标 | < | 指标值 |
        | 职能1：救助 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户 |
        |             |          |          | 指标2: | 走访人数 | ≥90人 |`,
    },
  ],
  reject: [
    {
      grid: `
        | 三级指标         | 指标值 |
        | 指标1：走访户数  | ≥30户 |
        | 走访人数         | ≥90人 |
        | 指标 ２、发放 率 | =100%  |`,
      at: 'A1',
      messageId: 'I13.number',
      severity: 'info',
      cells: 'A2 A4',
      data: { count: 2, name: '指标1：走访户数' },
      kind: 'safe',
      fixed: `
        | 三级指标         | 指标值 |
        | 走访户数         | ≥30户 |
        | 走访人数         | ≥90人 |
        | 发放 率          | =100%  |`,
    },
  ],
});
