import { B07 } from '../../src/rules/B07-budget-empty';
import { testRule } from '../support/rule-tester';

testRule(B07, {
  accept: [
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
