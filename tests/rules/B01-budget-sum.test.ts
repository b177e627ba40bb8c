import { B01 } from '../../src/rules/B01-budget-sum';
import { testRule } from '../support/rule-tester';

testRule(B01, {
  accept: [
    {
      name: 'only a unit is another: B03',
      grid: `
        | 单位：万元 |
        | 预算数 | 30元 | 其中：财政资金 | 30 | 其他资金 | 0 |`,
    },
    { name: 'not yet calculated', grid: '| 预算数 | 20 | 其中：财政资金 | {=B1} | 其他资金 | 0 |' },
    '| 预算数 | {20; 0.00} | 其中：财政资金 | {15; 0.00} | 其他资金 | {5; 0.00} |',
    { name: 'other blank counts as 0', grid: '| 预算数 | 20.00 | 其中：财政资金 | 20 | 其他资金 | |' },
    { name: 'other as a dash counts as 0', grid: '| 预算数 | 20.00 | 其中：财政资金 | 20 | 其他资金 | — |' },
    {
      name: 'decimals are added as decimals',
      grid: '| 预算数 | 0.30 | 其中：财政资金 | 0.10 | 其他资金 | 0.20 |',
    },
    {
      name: 'a difference of 0.005 is rounding',
      grid: '| 预算数 | 20.005 | 其中：财政资金 | 20 | 其他资金 | 0 |',
    },
    {
      name: 'units in the cells are converted',
      grid: '| 单位：元 |\n| 预算数 | 20万元 | 其中：财政资金 | 150000 | 其他资金 | 50,000.00 |',
    },
    { name: 'no number: B03', grid: '| 预算数 | 20 | 其中：财政资金 | 约20 | 其他资金 | 0 |' },
    { name: 'no total: B07', grid: '| 预算数 | | 其中：财政资金 | 20 | 其他资金 | 0 |' },
  ],
  reject: [
    {
      grid: '| 预算数 | {20; 0.00} | 其中：财政资金 | {15; 0.00} | 其他资金 | {3; 0.00} |',
      at: 'B1',
      messageId: 'B01.sum',
      severity: 'error',
      data: { total: '20.00', fiscal: '15.00', other: '3.00', sum: '18', difference: '2', unit: '万元' },
      fixed: null,
    },
    {
      name: 'a hundredth is a difference',
      grid: '| 预算数 | 20.01 | 其中：财政资金 | 20.00 | 其他资金 | 0 |',
      at: 'B1',
      data: { difference: '0.01' },
    },
    {
      name: 'the sum may also be larger',
      grid: '| 单位：元 |\n| 预算数 | 100,000 | 其中：财政资金 | 100,000 | 其他资金 | 2,000 |',
      at: 'B2',
      data: { sum: '102000', difference: '2000', unit: '元' },
    },
    {
      name: 'fiscal blank, other too small',
      grid: '| 预算数 | 20 | 其中：财政资金 | | 其他资金 | 5 |',
      at: 'B1',
      data: { fiscal: '0', sum: '5' },
    },
    {
      grid: '| 预算数 | 20 | 其中：财政资金 | | 其他资金 | |',
      at: 'D1',
      messageId: 'B01.noParts',
      data: { total: '20' },
    },
  ],
});
