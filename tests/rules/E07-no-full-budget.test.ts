import { E07 } from '../../src/rules/E07-no-full-budget';
import { testRule } from '../support/rule-tester';

const HEAD =
  '| 项目资金（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |';

testRule(E07, {
  accept: [
    { name: 'both', grid: `${HEAD}\n| 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9 |` },
    {
      name: 'nothing spent',
      grid: `${HEAD}
        | 年度资金总额 | 100 | 100 | 0 | 10 | 0% | 0 |
        | 其中：财政拨款 | 100 | 100 | | — | | — |
        | 上年结转资金 | 0 | 0 | 0.00 | — | | — |
        | 其他资金 | | | — | — | | — |`,
    },
    { name: 'not calculated yet', grid: `${HEAD}\n| 年度资金总额 | 100 | {=B2} | 90 | 10 | | |` },
    {
      name: 'a form without A',
      grid: '| 项目资金（万元） | 年初预算数 | 全年执行数 | 分值 | 得分 |\n| 年度资金总额 | 100 | 90 | 10 | 9 |',
    },
  ],
  reject: [
    {
      grid: `${HEAD}\n| 年度资金总额 | 100 | {0; 0.00} | 90 | 10 | 90% | 9 |`,
      at: 'C2',
      messageId: 'E07.zero',
      severity: 'error',
      data: { label: '年度资金总额', executed: '90' },
      fixed: null,
    },
    {
      grid: `${HEAD}
        | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5 |
        | 其中：财政拨款 | 100 | 100 | 90 | — | 90% | — |
        | 其他资金 | | | 5 | — | | — |`,
      at: 'C4',
      messageId: 'E07.blank',
      data: { label: '其他资金', executed: '5' },
    },
  ],
});
