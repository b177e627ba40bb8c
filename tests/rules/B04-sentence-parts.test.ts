import { B04 } from '../../src/rules/B04-sentence-parts';
import { testRule } from '../support/rule-tester';

/** tangshan-2024: the budget is a sentence. */
const sentence = (purpose: string): string => `
  | 走访慰问项目绩效目标表 | < | < | < | < | < |
  | 项目编码 | | 项目名称 | 走访慰问 | < | < |
  | 项目资金主要用途 | ${purpose} | < | < | < | < |
  | 资金支出计划 | 第一季度 | 第二季度 | 第三季度 | 第四季度 | < |
  | ^ | 0% | 50% | 75% | 100% | < |
  | 绩效目标 | 目标1：困难群众温暖过节 | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 慰问户数 | 慰问困难群众户数 | ≥200户 | 走访慰问方案 |`;

testRule(B04, {
  accept: [
    sentence('预算数20万元。其中：财政资金20万元。主要用于走访慰问。'),
    sentence('预算数20万元，财政资金20万元（本级资金20万元），主要用于走访慰问。'),
    sentence('预算数20万元。其中：中央财政资金12万元，省级财政资金8万元。'),
    { name: 'all from elsewhere', grid: sentence('预算数20万元。其中：其他资金20万元。') },
    { name: 'amounts in cells', grid: '| 资金用途 | 走访慰问困难群众 |' },
    { name: 'blank: B07', grid: sentence('') },
  ],
  reject: [
    {
      grid: sentence('主要用于走访慰问。'),
      at: 'B3',
      messageId: 'B04.total',
      severity: 'warning',
      fixed: null,
    },
    { grid: sentence('其中：财政资金20万元，用于走访慰问'), at: 'B3', messageId: 'B04.total' },
    {
      grid: sentence('预算数20万元，用于走访慰问困难群众。'),
      at: 'B3',
      messageId: 'B04.fiscal',
      severity: 'warning',
      data: { total: '20万元' },
      fixed: null,
    },
    {
      grid: sentence('预算数20万元，本级资金20万元，主要用于走访慰问。'),
      at: 'B3',
      messageId: 'B04.words',
      severity: 'warning',
      data: { label: '本级资金', amount: '20万元' },
      fixed: null,
    },
  ],
});
