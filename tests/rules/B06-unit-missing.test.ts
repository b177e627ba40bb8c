import { B06 } from '../../src/rules/B06-unit-missing';
import { testRule } from '../support/rule-tester';

const budget = (unit: string, total: string): string => `
  | 单位：${unit} |
  | 预算数 | ${total} | 其中：财政资金 | ${total} | 其他资金 | 0 |`;
const INDICATORS = `
  | 二级指标 | 三级指标 | 指标值 |
  | 数量指标 | 走访户数 | ≥200户 |`;
const COST = `
  | 二级指标 | 三级指标 | 指标值 |
  | 成本指标 | 慰问品购置成本 | ≤20万元 |`;

const form = (org: string, unit: string): string => `
  | 走访慰问绩效目标表 | < | < | < | < | < | < |
  | ${org} | < | < | < | < | < | ${unit} |
  | 项目编码 | 13030322P00391410001H | < | 项目名称 | 走访慰问 | < | < |
  | 预算规模及资金用途 | 预算数 | 200000.00 | 其中：财政资金 | 200000.00 | 其他资金 | 0 |
  | ^ | 走访慰问困难群众 | < | < | < | < | < |
  | 绩效目标 | 1.走访慰问 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 慰问户数 | 慰问几户 | < | ≥20户 | 走访慰问方案 |`;

/** tangshan-2024: the budget is a sentence. */
const sentence = (purpose: string): string => `
  | 走访慰问项目绩效目标表 | < | < | < | < | < |
  | 项目编码 | | 项目名称 | 走访慰问 | < | < |
  | 项目资金主要用途 | ${purpose} | < | < | < | < |
  | 绩效目标 | 目标1：困难群众温暖过节 | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 慰问户数 | 慰问困难群众户数 | ≥200户 | 走访慰问方案 |`;

testRule(B06, {
  accept: [
    budget('万元', '20.00'),
    { name: 'a large budget in 元', grid: `${budget('元', '200000.00')}${COST}` },
    { name: 'the amounts carry the unit: B03', grid: budget('', '20万元') },
    { name: 'no amount: B07', grid: budget('', '') },
    {
      name: 'a unit cost may stand beside a small budget',
      grid: `${budget('万元', '20')}\n| 二级指标 | 三级指标 | 指标值 |\n| 成本指标 | 人均补助标准 | ≤2000元 |`,
    },
    {
      name: '2000万元 and 2000元 a head',
      grid: `${budget('万元', '2000')}\n| 资金用途 | 每人补助2000元 |${INDICATORS}`,
    },
    { name: 'a province may have 20亿', grid: form('单位名称：某某省教育厅', '单位：万元') },
    { name: 'a region, too', grid: form('单位名称：某某自治区教育厅', '单位：万元') },
    sentence('预算数20万元。其中：财政资金20万元。合同价款200000万元'),
    { name: 'a sentence without budget: B04', grid: sentence('走访慰问困难群众') },
  ],
  reject: [
    {
      grid: budget('', '20.00'),
      at: 'A1',
      messageId: 'B06.missing',
      severity: 'warning',
      data: { total: '20.00' },
      fixed: null,
    },
    { name: 'no cell for it', grid: form('单位名称：民政局', ''), at: 'C4', messageId: 'B06.missing' },
    {
      name: 'a sentence',
      grid: sentence('预算数20。其中：财政资金20。'),
      at: 'B3',
      messageId: 'B06.missing',
    },
    {
      name: 'several tables on a sheet: said once',
      grid: `${form('单位名称：民政局', '')}\n${form('单位名称：民政局', '')}`,
      at: 'C4',
      messageId: 'B06.missingAll',
      data: { count: 2 },
      cells: 'C4 C12',
      fixed: null,
    },
    {
      grid: `${budget('元', '20.00')}${COST}`,
      at: 'A1',
      messageId: 'B06.evidence',
      severity: 'warning',
      data: { unit: '元', meant: '万元', evidence: '成本指标“慰问品购置成本”是≤20万元' },
      fixed: null,
    },
    {
      grid: `${budget('万元', '200000.00')}${COST}`,
      at: 'A1',
      messageId: 'B06.evidence',
      data: { meant: '元' },
    },
    {
      name: 'the purpose tells',
      grid: `${budget('元', '120.5')}\n| 资金用途 | 购买慰问品120万元，发放慰问金5000元 |${INDICATORS}`,
      at: 'A1',
      messageId: 'B06.evidence',
      data: { evidence: '资金用途里写着120万元' },
    },
    { grid: `${budget('元', '20.00')}${INDICATORS}`, at: 'A1', messageId: 'B06.small', severity: 'warning' },
    { grid: `${budget('元', '300')}${INDICATORS}`, at: 'A1', messageId: 'B06.small' },
    {
      grid: form('单位名称：某某县民政局', '单位：万元'),
      at: 'G2',
      messageId: 'B06.large',
      severity: 'warning',
    },
    { grid: `${budget('万元', '1,500,000')}${INDICATORS}`, at: 'A1', messageId: 'B06.large', fixed: null },
  ],
});
