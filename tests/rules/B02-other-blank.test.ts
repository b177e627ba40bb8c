import { B02 } from '../../src/rules/B02-other-blank';
import { testRule } from '../support/rule-tester';

testRule(B02, {
  accept: [
    '| 预算数 | 20.00 | 其中：财政资金 | 20.00 | 其他资金 | 0 |',
    { name: 'the sum is wrong: B01', grid: '| 预算数 | 20.00 | 其中：财政资金 | 15.00 | 其他资金 | |' },
    { name: 'nothing filled: B07', grid: '| 预算数 | | 其中：财政资金 | | 其他资金 | |' },
    { name: 'a dash is not blank: B03', grid: '| 预算数 | 20 | 其中：财政资金 | 20 | 其他资金 | / |' },
  ],
  reject: [
    {
      name: 'a number beside numbers, in their format',
      grid: '| 预算数 | {20; 0.00} | 其中：财政资金 | {20; 0.00} | 其他资金 | |',
      at: 'F1',
      messageId: 'B02.blank',
      severity: 'info',
      kind: 'safe',
      fixed: '0.00',
    },
    {
      name: 'text beside text',
      grid: '| 预算数 | 7.00 | 其中：财政资金 | 7.00 | 其他资金 | |',
      at: 'F1',
      fixed: '| 预算数 | 7.00 | 其中：财政资金 | 7.00 | 其他资金 | 0.00 |',
    },
    {
      grid: '| 单位：元 |\n| 预算数 | {100000} | 其中：财政资金 | {100000} | 其他资金 | |',
      at: 'F2',
      fixed: '0',
    },
  ],
});
