import { I16 } from '../../src/rules/I16-basis-blank';
import { testRule } from '../support/rule-tester';

testRule(I16, {
  accept: [
    `
      | 三级指标 | 指标值 | 指标值确定依据 |
      | 走访户数 | ≥30户  | 走访慰问方案   |`,
    {
      name: 'lines left empty',
      grid: `
        | 三级指标 | 指标值 | 指标值确定依据 |
        | 走访户数 | ≥30户  | 走访慰问方案   |
        |          |        |                |`,
    },
    {
      name: 'a layout without the column',
      grid: `
        | 2024年春节走访慰问经费绩效目标表 | < | < | < | < | < |
        | 部门(单位)名称 | 某某县民政局 | < | 主管部门 | 某某县民政局 | < |
        | 部门职能概述 | 承担困难群众救助工作 | < | < | < | < |
        | 年度整体绩效目标 | 走访慰问困难群众 | < | < | < | < |
        | 核心职能 | 年度绩效指标 | < | < | < | < |
        | ^ | 一级指标 | 二级指标 | 三级指标 | < | 指标值 |
        | 职能1：走访慰问 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户 |`,
    },
  ],
  reject: [
    {
      name: '无 and a stroke are no basis',
      grid: `
        | 三级指标 | 指标值 | 指标值确定依据 |
        | 走访户数 | ≥30户  | 无             |
        | 走访人数 | ≥90人  | /              |
        | 发放次数 | ≥9次   | 走访慰问方案   |`,
      at: ['C2', 'C3'],
    },
    {
      grid: `
        | 三级指标 | 指标值 | 指标值确定依据 |
        | 走访户数 | ≥30户  | 走访慰问方案   |
        | 走访人数 | ≥90人  |                |`,
      at: 'C3',
      messageId: 'I16.blank',
      severity: 'error',
      data: { name: '走访人数' },
      fixed: null,
    },
    {
      grid: `
        | 三级指标 | 指标值 | 指标值确定依据 |
        | 走访户数 | ≥30户  |                |
        | 走访人数 | ≥90人  |                |`,
      at: 'C1',
      messageId: 'I16.all',
      cells: 'C2 C3',
      data: { count: 2 },
    },
  ],
});
