import { C03 } from '../../src/rules/C03-code-year';
import { testRule } from '../support/rule-tester';

const code = (year: string): string => `| 项目编码 | 130303${year}P00391410001H |`;
const in2022 = { budgetYear: 2022 };

testRule(C03, {
  accept: [
    { grid: code('22'), options: in2022 },
    { name: 'the year is not known', grid: '| 项目编码 | |' },
    { name: 'the only code names the year', grid: code('21') },
    {
      name: 'title and code name two: neither is surer',
      grid: `| 2022年走访慰问绩效目标表 |\n${code('21')}`,
    },
    { name: 'many are later: the year is doubtful', grid: [code('21'), code('21'), code('22')] },
    { name: 'no code: C02', grid: '| 项目编码 | 1303032 |', options: in2022 },
    { name: 'blank: C02', grid: '| 项目编码 | |', options: in2022 },
  ],
  reject: [
    {
      name: 'many are later, but the year was set',
      grid: [code('22'), code('23'), code('23')],
      options: in2022,
      at: ['表2!B1', '表3!B1'],
      messageId: 'C03.later',
      severity: 'error',
    },
    {
      grid: code('21'),
      options: in2022,
      at: 'B1',
      messageId: 'C03.earlier',
      severity: 'info',
      data: { year: 2021, budgetYear: 2022 },
      fixed: null,
    },
    {
      grid: code('23'),
      options: in2022,
      at: 'B1',
      messageId: 'C03.later',
      severity: 'error',
      fixed: null,
    },
    {
      name: 'one among several',
      grid: [code('21'), code('21'), code('21'), code('22')],
      at: '表4!B1',
      messageId: 'C03.later',
    },
    {
      name: 'the year that most of the book names',
      grid: [code('22'), code('21'), code('22')],
      at: '表2!B1',
      messageId: 'C03.earlier',
    },
  ],
});
