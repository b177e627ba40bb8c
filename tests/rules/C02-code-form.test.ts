import { C02 } from '../../src/rules/C02-code-form';
import { testRule } from '../support/rule-tester';

const code = (text: string): string => `| 项目编码 | ${text} |`;
const GOOD = '13030322P00391410001H';
const sameUnit = [code(GOOD), code('13030322P00385410001N'), code('13030322P003854100055')];

const withoutCode = `
  | 走访慰问绩效目标表 | < | < | < | < | < | < |
  | 314001民政局本级 | < | < | < | < | < | 单位：万元 |
  | 项目名称 | 走访慰问 | < | < | < | < | < |
  | 预算规模及资金用途 | 预算数 | 0.40 | 其中：财政资金 | 0.40 | 其他资金 | 0 |
  | ^ | 走访慰问 | < | < | < | < | < |
  | 绩效目标 | 1.走访慰问 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 慰问户数 | 慰问几户 | < | ≥20户 | 走访慰问方案 |`;

testRule(C02, {
  accept: [
    code(GOOD),
    { name: 'full width, white space', grid: code('１３０３０３ 22P00391410001H ') },
    { name: 'a region’s own codes', grid: [code('XM-2022-001'), code('XM-2022-002')] },
    { name: 'shorter codes of their own', grid: [code('2022000000000001'), code('20220101A0001')] },
    { name: 'a form without the cell', grid: withoutCode },
    { name: 'not calculated yet', grid: code('{=Sheet2!A1}') },
    {
      name: 'two codes do not tell a division',
      grid: [code(GOOD), code('13030422P00385410001N'), code('13030422P003854100055')],
    },
    {
      name: 'money handed down keeps its code',
      grid: [...sameUnit, code('13030022Z00385410001N'), code('10000022Z00385410001N')],
    },
  ],
  reject: [
    {
      name: 'a single table',
      grid: code(''),
      at: 'B1',
      messageId: 'C02.blank',
      severity: 'warning',
      fixed: null,
    },
    { grid: [code(GOOD), code('无')], at: '表2!B1', messageId: 'C02.blank' },
    {
      name: 'blank in all tables: once for the book',
      grid: [
        `| 1.走访慰问绩效目标表 |\n${code('')}`,
        `| 2.走访慰问绩效目标表 |\n${code('待定')}`,
        `| 3.走访慰问绩效目标表 |\n${code('')}`,
      ],
      at: '表1!A1',
      messageId: 'C02.allBlank',
      severity: 'warning',
      data: { count: 3 },
      cells: '表1!B2 表2!B2 表3!B2',
      fixed: null,
    },
    {
      grid: code('13030322P0039141000H'),
      at: 'B1',
      messageId: 'C02.length',
      data: { length: 20 },
      fixed: null,
    },
    {
      name: 'became a number',
      grid: code('{130303220039141000000; 0.00E+00}'),
      at: 'B1',
      messageId: 'C02.number',
      fixed: null,
    },
    { name: 'such a number as text', grid: code('1.30303E+20'), at: 'B1', messageId: 'C02.number' },
    { name: '16 characters', grid: code('13030322P0039141'), at: 'B1', messageId: 'C02.length' },
    { name: 'a word', grid: code('项目一'), at: 'B1', messageId: 'C02.word', fixed: null },
    { grid: code('13030322p00391410001H'), at: 'B1', messageId: 'C02.form', fixed: null },
    { name: 'O for 0', grid: code('13O30322P00391410001H'), at: 'B1', messageId: 'C02.form' },
    { name: 'among codes', grid: [code(GOOD), code('P00391')], at: '表2!B1', messageId: 'C02.length' },
    {
      grid: [...sameUnit, code('13030422P00391410002X')],
      at: '表4!B1',
      messageId: 'C02.division',
      data: { division: '130304', usual: '130303' },
      fixed: null,
    },
  ],
});
