import { E01 } from '../../src/rules/E01-execution-rate';
import { testRule } from '../support/rule-tester';

const HEAD =
  '| 项目资金（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |';

testRule(E01, {
  accept: [
    { name: 'B/A', grid: `${HEAD}\n| 年度资金总额 | 100 | 120 | 90 | 10 | 75% | 7.5 |` },
    {
      name: 'rounded to the digits that are shown, or cut off',
      grid: `${HEAD}
        | 年度资金总额 | 300 | 300 | 200 | 10 | 66.67% | 6.67 |
        | 其中：财政拨款 | 150 | 150 | 100 | — | 66.66% | — |
        | 其他资金 | 150 | 150 | 100 | — | 67% | — |`,
    },
    {
      name: 'percent cell, fraction, number and text',
      grid: `${HEAD}
        | 年度资金总额 | {300} | {300} | {285} | {10} | {0.95; 0%} | {9.5} |
        | 其中：财政拨款 | {100} | {100} | {95} | — | {0.95} | — |
        | 上年结转资金 | {100} | {100} | {95} | — | {95} | — |
        | 其他资金 | {100} | {100} | {95} | — | 95.0 | — |`,
    },
    {
      name: 'a formula shows its rounded value',
      grid: `${HEAD}\n| 年度资金总额 | {7} | {7} | {6} | {10} | {=D2/C2; 0.857142857142857; 0.0%} | {8.57} |`,
    },
    {
      name: 'amounts with units of their own are converted',
      grid: `${HEAD}\n| 年度资金总额 | 100万元 | 100万元 | 950,000元 | 10 | 95% | 9.5 |`,
    },
    {
      name: 'not filled in, a dash, not calculated',
      grid: `${HEAD}
        | 年度资金总额 | 100 | 100 | | 10 | | |
        | 其中：财政拨款 | 100 | 100 | 90 | — | — | — |
        | 其他资金 | 100 | 100 | 90 | — | {=D4/C4} | — |`,
    },
    { name: 'A is 0 or blank: E07', grid: `${HEAD}\n| 年度资金总额 | 100 | 0 | 90 | 10 | 90% | 9 |` },
  ],
  reject: [
    {
      grid: `${HEAD}\n| 年度资金总额 | 100 | 120 | 90 | 10 | 90% | 9 |`,
      at: 'F2',
      messageId: 'E01.rate',
      severity: 'error',
      data: { label: '年度资金总额', rate: '90%', full: '120', executed: '90', expected: '75%' },
      kind: 'offer',
      fixed: '75%',
    },
    {
      name: 'a percent cell keeps its form',
      grid: `${HEAD}\n| 年度资金总额 | {300} | {300} | {200} | {10} | {0.7; 0.00%} | {6.67} |`,
      at: 'F2',
      data: { expected: '66.67%' },
      fixed: '66.67%',
    },
    {
      name: 'a fraction stays a fraction',
      grid: `${HEAD}\n| 年度资金总额 | {100} | {100} | {95} | {10} | {0.9} | {9.5} |`,
      at: 'F2',
      fixed: '0.95',
    },
    {
      name: 'each row by itself; a percentage as a bare number',
      grid: `${HEAD}
        | 年度资金总额 | {200} | {200} | {190} | {10} | {95} | {9.5} |
        | 其中：财政拨款 | {100} | {100} | {95} | — | {96} | — |`,
      at: 'F3',
      data: { label: '财政拨款' },
      fixed: '95',
    },
  ],
});
