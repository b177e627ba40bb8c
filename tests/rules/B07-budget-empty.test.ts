import { B07 } from '../../src/rules/B07-budget-empty';
import { testRule } from '../support/rule-tester';
import { sentenceBudget as sentence } from '../support/sentence-budget';

testRule(B07, {
  accept: [
    {
      name: 'spent all the same: E07',
      grid: `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < | < |
        | 项目名称 | < | 走访慰问 | < | < | < | < | < | < |
        | 项目资金（万元） | < | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
        | ^ | ^ | 年度资金总额 | 100 | | 90 | 10 | | |
        | ^ | ^ | 其中：财政拨款 | 100 | 100 | 90 | — | — | — |
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        | ^ | 产出指标 | 数量指标 | 走访户数 | ≥50户 | 50户 | 90 | 90 |`,
    },
    sentence('预算数20万元。其中：财政资金20万元。'),
    { name: 'a sentence without 预算数: B04', grid: sentence('财政资金20万元，用于走访慰问') },
    { name: 'an amount in Chinese figures: B04', grid: sentence('预算数二十万元，用于走访慰问') },
    { name: 'not yet calculated', grid: '| 预算数 | {=D1} | 其中：财政资金 | 20 | 其他资金 | 0 |' },
    '| 预算数 | 20 | 其中：财政资金 | 20 | 其他资金 | 0 |',
    { name: 'only other funds', grid: '| 预算数 | 20 | 其中：财政资金 | 0 | 其他资金 | 20 |' },
    { name: 'no number: B03', grid: '| 预算数 | 待定 | 其中：财政资金 | | 其他资金 | |' },
    {
      name: 'no indicator is filled either',
      grid: `
        | 预算数 | | 其中：财政资金 | | 其他资金 | |
        | 三级指标 | 指标值 |
        | 走访户数 | |`,
    },
  ],
  reject: [
    {
      name: 'a sentence without an amount',
      grid: sentence('主要用于走访慰问'),
      at: 'B3',
      messageId: 'B07.blank',
      severity: 'error',
    },
    {
      name: 'only the unit',
      grid: sentence('预算数 万元。其中：财政资金 万元。用于2024年走访'),
      at: 'B3',
      messageId: 'B07.blank',
    },
    { name: 'no sentence', grid: sentence(''), at: 'B3', messageId: 'B07.blank', fixed: null },
    {
      grid: '| 预算数 | | 其中：财政资金 | 20 | 其他资金 | 0 |',
      at: 'B1',
      messageId: 'B07.blank',
      severity: 'error',
      fixed: null,
    },
    {
      name: 'a dash is nothing',
      grid: '| 预算数 | — | 其中：财政资金 | | 其他资金 | |',
      at: 'B1',
      messageId: 'B07.blank',
    },
    {
      grid: '| 预算数 | 20 | 其中：财政资金 | 30 | 其他资金 | {-10; 0.00} |',
      at: 'F1',
      messageId: 'B07.negative',
      data: { label: '其他资金', value: '-10.00' },
    },
    {
      grid: '| 预算数 | {0; 0.00} | 其中：财政资金 | 0 | 其他资金 | |',
      at: 'B1',
      messageId: 'B07.zero',
      data: { total: '0.00' },
    },
  ],
});
