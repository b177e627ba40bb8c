import { C06 } from '../../src/rules/C06-goal-purpose';
import { testRule } from '../support/rule-tester';

const both = (purpose: string, goals: string): string => `| 资金用途 | ${purpose} |\n| 绩效目标 | ${goals} |`;

/** tangshan-2024: the budget is a sentence. */
const sentence = (purpose: string, goals: string): string => `
  | 走访慰问项目绩效目标表 | < | < | < | < | < |
  | 项目编码 | | 项目名称 | 走访慰问 | < | < |
  | 项目资金主要用途 | ${purpose} | < | < | < | < |
  | 资金支出计划 | 第一季度 | 第二季度 | 第三季度 | 第四季度 | < |
  | ^ | 0% | 50% | 75% | 100% | < |
  | 绩效目标 | ${goals} | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 慰问户数 | 慰问困难群众户数 | ≥200户 | 走访慰问方案 |`;

/** With a goal for 中期. */
const halves = (yearly: string, value: string): string => `
  | 项目支出绩效目标表 | < | < | < | < |
  | 项目名称 | 卫生服务中心建设 | | | |
  | 项目资金（万元） | 中期资金总额 | 900 | 年度资金总额 | 300 |
  | | 其中：财政拨款 | 900 | 其中：财政拨款 | 300 |
  | | 其他资金 | 0 | 其他资金 | 0 |
  | 总体目标 | 中期目标 | 三年内建成6个标准化中心 | | |
  | | 年度目标 | ${yearly} | | |
  | 一级指标 | 二级指标 | 三级指标 | 中期指标值 | 年度指标值 |
  | 产出指标 | 数量指标 | 建成中心数 | =6个 | ${value} |`;

testRule(C06, {
  accept: [
    both('用于春节期间走访慰问困难群众', '1.春节前走访慰问200户困难群众'),
    { name: 'the goals say more', grid: both('购买慰问品', '1.购买慰问品\\n2.困难群众温暖过节') },
    { name: 'the year’s half is empty', grid: halves('', '') },
    { name: 'both halves are filled in', grid: halves('建成2个中心', '=2个') },
    { name: 'no purpose', grid: both('', '1.购买慰问品') },
    { name: 'not calculated yet', grid: '| 绩效目标 | {=Sheet2!A1} |' },
    sentence('预算数20万元。其中：财政资金20万元。主要用于走访慰问。', '目标1：困难群众温暖过节'),
  ],
  reject: [
    {
      name: 'the year’s goal is blank although its indicators are filled in',
      grid: halves('', '=2个'),
      at: 'C7',
      messageId: 'C06.yearBlank',
      severity: 'warning',
      fixed: null,
    },
    {
      grid: both('公务用车保险费', '1.公务用车保险费'),
      at: 'B2',
      messageId: 'C06.same',
      severity: 'info',
      cells: 'B1 B2',
      fixed: null,
    },
    {
      name: 'numbers, stops and white space aside',
      grid: both('主要用于走访慰问、购买慰问品。', '目标1：走访慰问\\n目标2：购买 慰问品'),
      at: 'B2',
      messageId: 'C06.same',
    },
    {
      name: 'numbered twice',
      grid: both('1.走访慰问\\n2.购买慰问品', '1.1.走访慰问\\n2.购买慰问品'),
      at: 'B2',
      messageId: 'C06.same',
    },
    {
      name: 'the uses of a budget in a sentence',
      grid: sentence('预算数20万元。其中：财政资金20万元。主要用于走访慰问。', '目标1：走访慰问'),
      at: 'B6',
      messageId: 'C06.same',
    },
    {
      name: 'the uses of a sentence that does not say 用于',
      grid: sentence('预算数20万元。其中：财政资金20万元。春节走访慰问困难群众。', '春节走访慰问困难群众'),
      at: 'B6',
      messageId: 'C06.same',
    },
    {
      grid: '| 绩效目标 | |',
      at: 'B1',
      messageId: 'C06.blank',
      severity: 'error',
      value: '',
      fixed: null,
    },
    { grid: '| 绩效目标 | 无 |', at: 'B1', messageId: 'C06.blank' },
    {
      name: 'only what was printed',
      grid: '| 绩效目标 | 目标1：\\n目标2： |',
      at: 'B1',
      messageId: 'C06.blank',
    },
    { grid: both('', ''), at: 'B2', messageId: 'C06.blank' },
  ],
});
