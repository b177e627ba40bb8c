import { I20 } from '../../src/rules/I20-same-everywhere';
import { testRule } from '../support/rule-tester';

const table = (...rows: readonly string[]): string => `
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  ${rows.map((row) => `| ${row} |`).join('\n')}
`;
const books = (count: number, ...rows: readonly string[]): string[] =>
  Array.from({ length: count }, (_, i) => table(`产出指标 | 数量指标 | 走访户数 | ≥${i + 10}户`, ...rows));
const template = '效益指标 | 社会效益指标 | 业务保障能力 | 是/否';

testRule(I20, {
  accept: [
    { name: 'in four projects', grid: books(4, template) },
    { name: 'with other values', grid: books(6) },
    {
      name: 'rates and dates that many projects may well have',
      grid: books(
        6,
        '产出指标 | 质量指标 | 资金支付及时率 | =100%',
        '产出指标 | 时效指标 | 完成时间 | 12月底前',
        '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95%',
      ),
    },
    { name: 'values that were not filled in', grid: books(6, '产出指标 | 质量指标 | 设备完好 |  ') },
  ],
  reject: [
    {
      name: 'one finding a table, with its cells',
      grid: [
        ...books(5, template, '产出指标 | 时效指标 | 按时拨付 | 100%'),
        table('产出指标 | 数量指标 | 走访次数 | ≥2次'),
      ],
      at: ['表1!C1', '表2!C1', '表3!C1', '表4!C1', '表5!C1'],
      messageId: 'I20.same',
      severity: 'info',
      cells: 'C3 C4',
      data: { count: 2, name: '业务保障能力', value: '是/否', tables: 5 },
      fixed: null,
    },
  ],
});
