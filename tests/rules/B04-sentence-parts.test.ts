import { B04 } from '../../src/rules/B04-sentence-parts';
import { testRule } from '../support/rule-tester';
import { sentenceBudget as sentence } from '../support/sentence-budget';

testRule(B04, {
  accept: [
    sentence('预算数20万元。其中：财政资金20万元。主要用于走访慰问。'),
    sentence('预算数20万元，财政资金20万元（本级资金20万元），主要用于走访慰问。'),
    sentence('预算数20万元。其中：中央财政资金12万元，省级财政资金8万元。'),
    { name: 'all from elsewhere', grid: sentence('预算数20万元。其中：其他资金20万元。') },
    { name: 'amounts in cells', grid: '| 资金用途 | 走访慰问困难群众 |' },
    { name: 'blank: B07', grid: sentence('') },
    { name: 'no amount at all: B07', grid: sentence('主要用于走访慰问。') },
  ],
  reject: [
    {
      grid: sentence('其中：财政资金20万元，用于走访慰问'),
      at: 'B3',
      messageId: 'B04.total',
      severity: 'warning',
      fixed: null,
    },
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
