import { B03 } from '../../src/rules/B03-amount-form';
import { testRule } from '../support/rule-tester';

testRule(B03, {
  accept: [
    '| 预算数 | {20; 0.00} | 其中：财政资金 | {20; 0.00} | 其他资金 | |',
    {
      name: 'thousands separators',
      grid: '| 预算数 | 1,234,567.89 | 其中：财政资金 | １２３ | 其他资金 | 0 |',
    },
    {
      name: 'a number format with the unit',
      grid: '| 预算数 | {20; 0"万元"} | 其中：财政资金 | {20} | 其他资金 | {0} |',
    },
    { name: 'a dash for the total: B07', grid: '| 预算数 | — | 其中：财政资金 | — | 其他资金 | 0 |' },
  ],
  reject: [
    {
      grid: '| 预算数 | 约20 | 其中：财政资金 | 20 | 其他资金 | 0 |',
      at: 'B1',
      messageId: 'B03.noNumber',
      severity: 'error',
      data: { label: '预算数', value: '约20' },
      fixed: null,
    },
    {
      grid: '| 预算数 | 20 | 其中：财政资金 | 20 | 其他资金 | 无 |',
      at: 'F1',
      messageId: 'B03.none',
      severity: 'info',
      kind: 'offer',
      fixed: '0',
    },
    {
      name: 'the form’s own unit goes; beside numbers a number stays',
      grid: '| 单位：万元 |\n| 预算数 | 20.50万元 | 其中：财政资金 | {20.5; 0.00} | 其他资金 | 0 |',
      at: 'B2',
      messageId: 'B03.unitAgain',
      severity: 'info',
      kind: 'safe',
      fixed: '20.50',
    },
    {
      name: 'beside text it stays text',
      grid: '| 预算数 | 7.00 | 其中：财政资金 | 7.00 万元 | 其他资金 | 0 |',
      at: 'D1',
      fixed: '| 预算数 | 7.00 | 其中：财政资金 | 7.00 | 其他资金 | 0 |',
    },
    {
      grid: '| 单位： |\n| 预算数 | 20万元 | 其中：财政资金 | 20万元 | 其他资金 | 0 |',
      at: ['B2', 'D2'],
      messageId: 'B03.unitHere',
      severity: 'info',
      fixed: null,
    },
    {
      grid: '| 单位：万元 |\n| 预算数 | 200000元 | 其中：财政资金 | 20 | 其他资金 | 0 |',
      at: 'B2',
      messageId: 'B03.unitDiffers',
      severity: 'warning',
      data: { unit: '元', formUnit: '万元' },
      fixed: null,
    },
  ],
});
