import { C09 } from '../../src/rules/C09-org-spelling';
import { testRule } from '../support/rule-tester';

const org = (text: string): string => `
  | 走访慰问绩效目标表 | < | < | < | < | < | < |
  | ${text} | < | < | < | < | < | 单位：万元 |
  | 项目编码 | 13030322P00391410001H | < | 项目名称 | 走访慰问 | < | < |
  | 预算规模及资金用途 | 预算数 | 0.40 | 其中：财政资金 | 0.40 | 其他资金 | 0 |
  | ^ | 走访慰问 | < | < | < | < | < |
  | 资金支出计划（%） | 3月底 | < | 6月底 | 10月底 | 12月底 | < |
  | ^ | 0% | < | 100% | 100% | 100% | < |
  | 绩效目标 | 1.走访慰问 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 慰问户数 | 慰问几户 | < | ≥20户 | 走访慰问方案 |`;
const USUAL = '314001山海关区民政局本级';

testRule(C09, {
  accept: [
    { name: 'one spelling', grid: [org(USUAL), org(USUAL)] },
    { name: 'two units', grid: [org(USUAL), org(USUAL), org('314004山海关区供养中心')] },
    {
      name: 'two levels of government',
      grid: [org('单位名称：某某市民政局'), org('单位名称：某某区民政局')],
    },
    { name: 'two schools', grid: [org('单位名称：第一小学'), org('单位名称：第二小学')] },
    { name: 'a department and its unit', grid: [org('314山海关区民政局'), org('314001山海关区民政局')] },
    { name: 'the year is no code', grid: [org('单位名称：2024年民政局'), org('单位名称：2024年供养中心')] },
  ],
  reject: [
    {
      name: 'the same code',
      grid: [org(USUAL), org('314001民政局'), org(USUAL)],
      at: '表2!A2',
      messageId: 'C09.differ',
      severity: 'info',
      data: { org: '314001民政局', usual: USUAL, count: 2 },
      kind: 'offer',
      fixed: USUAL,
    },
    {
      name: 'the same name',
      grid: [org('314002山海关区民政局本级'), org(USUAL), org(USUAL)],
      at: '表1!A2',
      fixed: USUAL,
    },
    { name: 'white space', grid: [org(USUAL), org('314001 山海关区民政局本级')], at: '表2!A2', fixed: USUAL },
    { name: 'full width', grid: [org(USUAL), org('３１４００１山海关区民政局本级')], at: '表2!A2' },
    { name: 'no code', grid: [org(USUAL), org('单位名称：山海关区民政局本级')], at: '表2!A2' },
    {
      name: '区 left out; the label stays',
      grid: [org('单位名称：山海关区民政局'), org('单位名称：山海关民政局')],
      at: '表2!A2',
      fixed: '单位名称：山海关区民政局',
    },
    {
      name: 'several tables',
      grid: [org(USUAL), org('314001民政局'), org(USUAL), org('314001民政局'), org(USUAL)],
      at: ['表2!A2', '表4!A2'],
    },
  ],
});
