import { B08 } from '../../src/rules/B08-workbook-total';
import { testRule } from '../support/rule-tester';

const project = (code: string, name: string, budget: string): string => `
  | ${name}绩效目标表 |
  | 单位：万元 |
  | 项目编码 | 13030322P00${code}410001H |
  | 项目名称 | ${name} |
  | 预算数 | ${budget} | 其中：财政资金 | ${budget} | 其他资金 | 0 |`;

const summary = (total: string, rows: readonly string[], unit = '单位：万元'): string => `
  | 2022年项目绩效目标汇总表 | < | < |
  | | | ${unit} |
  | 项目编码 | 项目名称 | 预算数 |
  ${rows.map((row) => `| ${row} |`).join('\n')}
  | 合计 | | ${total} |`;

const A = project('391', '汽车保险费', '0.40');
const B = project('385', '人事代理专项补助', '20.59');
const ROW_A = '13030322P00391410001H | 汽车保险费 | 0.40';
const ROW_B = '13030322P00385410001H | 人事代理专项补助 | 20.59';

testRule(B08, {
  accept: [
    { name: 'no summary', grid: [A, B] },
    { name: 'agrees', grid: [A, B, summary('20.99', [ROW_A, ROW_B])] },
    {
      name: 'in 元',
      grid: [A, summary('4000', ['13030322P00391410001H | 汽车保险费 | 4000'], '单位：元')],
    },
    {
      name: 'the other projects are in other workbooks',
      grid: [A, summary('20.99', [ROW_A, ROW_B])],
    },
    { name: 'not all projects are summed up', grid: [A, B, summary('0.40', [ROW_A])] },
    {
      name: 'no unit',
      grid: [A, summary('4000', ['13030322P00391410001H | 汽车保险费 | 4000'], '')],
    },
    {
      name: 'one project of two units',
      grid: [
        A,
        project('391', '汽车保险费', '0.80'),
        summary('1.20', ['13030322P00391410001H | 汽车保险费 | 0.80', ROW_A]),
      ],
    },
  ],
  reject: [
    {
      grid: [A, B, summary('30.99', [ROW_A, ROW_B])],
      at: '表3!C6',
      messageId: 'B08.total',
      severity: 'error',
      data: { total: '30.99', count: 2, sum: '20.99', difference: '10', unit: '万元' },
      fixed: null,
    },
    {
      name: 'the row is told, not the sum that follows from it',
      grid: [A, B, summary('20.95', [ROW_A, '13030322P00385410001H | 人事代理专项补助 | 20.55'])],
      at: '表3!C5',
      messageId: 'B08.row',
      severity: 'error',
      data: { project: '人事代理专项补助', amount: '20.55', budget: '20.59', difference: '0.04' },
      fixed: null,
    },
    {
      name: 'by name',
      grid: [A, summary('0.50', [' | 汽车保险费项目 | 0.50'])],
      at: '表2!C4',
      messageId: 'B08.row',
    },
  ],
});
