import { B05 } from '../../src/rules/B05-sentence-sum';
import { testRule } from '../support/rule-tester';
import { sentenceBudget as sentence } from '../support/sentence-budget';

testRule(B05, {
  accept: [
    sentence('预算数20万元。其中：财政资金20万元。主要用于走访慰问。'),
    sentence('预算数20万元。其中：财政资金19.9万元，其他资金0.1万元。'),
    { name: 'another unit', grid: sentence('预算数2万元。其中：财政资金1.5万元，其他资金5000元。') },
    sentence('预算数20万元。其中：中央财政资金12万元，省级财政资金8万元。'),
    { name: 'told again by level', grid: sentence('预算数20万元，财政资金20万元，本级资金20万元') },
    {
      name: 'the parts of a part',
      grid: sentence('预算数20万元，其中：财政资金20万元，其中：中央资金12万元'),
    },
    { name: 'no source: B04', grid: sentence('预算数20万元，主要用于走访慰问') },
    { name: 'no total: B04', grid: sentence('财政资金20万元，主要用于走访慰问') },
    { name: 'unclear', grid: sentence('预算数20万元。其中：财政资金12万元，另外乡镇和村自筹约合8万元左右') },
    { name: 'some without unit', grid: sentence('预算数20万元。其中：财政资金18。') },
    { name: 'uses within the total', grid: sentence('预算数20万元，用于慰问品购置12.5万元，慰问金7.5万元') },
    {
      name: 'the whole said again',
      grid: sentence('预算数20万元，用于走访20万元，慰问品5万元，慰问金15万元'),
    },
    { name: 'a contract', grid: sentence('预算数20万元，用于工程款，合同价款64万元，上年已付44万元') },
    { name: 'amounts in cells', grid: '| 资金用途 | 预算数20万元，财政资金10万元 |' },
  ],
  reject: [
    {
      grid: sentence('预算数20万元。其中：财政资金18万元，其他资金1.9万元。主要用于走访慰问。'),
      at: 'B3',
      messageId: 'B05.sum',
      severity: 'error',
      data: {
        total: '20万元',
        parts: '财政资金18万元＋其他资金1.9万元',
        sum: '19.9',
        difference: '0.1',
        unit: '万元',
      },
      fixed: null,
    },
    {
      name: 'one source',
      grid: sentence('预算数20万元，本级资金18万元，主要用于走访慰问'),
      at: 'B3',
      messageId: 'B05.single',
      data: { parts: '本级资金18万元', difference: '2', unit: '万元' },
    },
    {
      name: 'units converted',
      grid: sentence('预算数20万元。其中：财政资金180000元，其他资金1万元。'),
      at: 'B3',
      messageId: 'B05.sum',
      data: { sum: '19', difference: '1', unit: '万元' },
    },
    {
      grid: sentence('预算数20万元。其中：财政资金20万元。主要用于慰问品购置12.5万元，慰问金8万元。'),
      at: 'B3',
      messageId: 'B05.uses',
      severity: 'warning',
      data: { uses: '12.5万元＋8万元', sum: '20.5', difference: '0.5' },
      fixed: null,
    },
    {
      name: 'both',
      grid: sentence(
        '预算数20万元。其中：财政资金17万元，其他资金1万元。主要用于慰问品购置需12.5万元。慰问金需8万元',
      ),
      at: ['B3', 'B3'],
      messageId: 'B05.sum',
    },
  ],
});
