import { I04 } from '../../src/rules/I04-cost-budget';
import { testRule } from '../support/rule-tester';

/** The healthy table's budget is 20.00万元, its project 春节走访慰问经费. */
const costs = (...rows: readonly string[]): string => `
  | 二级指标 | 三级指标 | 指标值 |
  ${rows.map((row) => `| 成本指标 | ${row} |`).join('\n')}
`;
const budget = (amount: string, ...rows: readonly string[]): string => `
  | 预算数 | ${amount} | 其中：财政资金 | ${amount} | 其他资金 | 0 |
  ${costs(...rows)}
`;

/** A form for the term (60万元) on the left and the year (20万元) on the right. */
const halves = (term: string, year: string): string => `
  | 项目支出绩效目标表 | < | < | < | < | < | < | < |
  | 项目名称 | < | 学生营养改善 | < | < | < | < | < |
  | 项目资金（万元） | < | 中期资金总额： | < | 60 | 年度资金总额： | < | 20 |
  | ^ | ^ | 其中：财政拨款 | < | 60 | 其中：财政拨款 | < | 20 |
  | 总体目标 | 中期目标 | < | < | < | 年度目标 | < | < |
  | ^ | 三年内学校全部供餐 | < | < | < | 全年为学生供餐 | < | < |
  | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
  | ^ | 产出指标 | 成本指标 | ${term} | 成本指标 | ${year} |
`;

testRule(I04, {
  accept: [
    { name: 'each half by its own budget', grid: halves('项目总成本 | ≤60万元', '项目总成本 | ≤20万元') },
    { name: 'the term’s may be below', grid: halves('项目总成本 | ≤20万元', '项目总成本 | ≤20万元') },
    {
      name: 'only the year’s half is filled: perhaps with the cost of the term',
      grid: halves(' | ', '项目总成本 | ≤60万元'),
    },
    costs('项目总成本 | ≤20万元'),
    { name: 'other units', grid: costs('项目总成本 | ≤200000元') },
    { name: 'rounded', grid: budget('20.4962', '项目总成本 | ≤20.5万元') },
    { name: 'a blank budget', grid: budget('', '项目总成本 | ≤25万元') },
    { name: 'a budget of 0', grid: budget('0', '项目总成本 | ≤25万元') },
    { name: 'a price', grid: costs('车辆购置单价 | ≤25万元') },
    { name: 'a standard', grid: costs('慰问标准 | ≤500元') },
    { name: 'a cost per head', grid: costs('项目总成本 | ≤0.05万元/户') },
    { name: 'the cost of a part', grid: costs('慰问品购置成本 | ≤12万元') },
    {
      name: 'one of a kind, dearer than this budget: a unit cost, who knows',
      grid: costs('车辆购置成本 | ≤25万元'),
    },
    { name: 'the total of something else', grid: costs('设备购置支出总额 | ≤10万元') },
    { name: 'parts that make up the budget', grid: costs('项目成本 | ≤12万元', '宣传成本 | ≤8万元') },
    { name: 'a part beside another', grid: costs('经费支出 | ≤12万元', '宣传成本 | ≤3万元') },
    { name: 'one source of several', grid: costs('财政资金总额 | ≤15万元') },
    { name: 'the investment of several years', grid: costs('项目总投资 | ≤664万元') },
    {
      name: 'a contract of several years',
      grid: `
        | 资金用途 | 该项目合同价款664万元，本年度支出20万元 |
        | 二级指标 | 三级指标   | 指标值    |
        | 成本指标 | 项目总成本 | ≤664万元 |`,
    },
    { name: 'a lower limit is I01’s', grid: costs('项目总成本 | ≥25万元') },
    { name: 'what is saved', grid: costs('节约项目经费 | ≤2万元') },
    {
      name: 'no cost',
      grid: `
        | 二级指标     | 三级指标   | 指标值   |
        | 经济效益指标 | 项目总投入 | =50万元 |`,
    },
  ],
  reject: [
    {
      grid: costs('项目总成本 | ≤25万元'),
      at: 'C2',
      messageId: 'I04.above',
      severity: 'error',
      data: { name: '项目总成本', value: '≤25万元', budget: '20万元' },
      fixed: null,
    },
    {
      name: 'other units, above',
      grid: costs('控制在预算资金内 | ≤200001元'),
      at: 'C2',
      messageId: 'I04.above',
    },
    {
      name: 'a part can’t exceed it either',
      grid: costs('慰问总成本 | ≤25万元', '宣传成本 | ≤1万元'),
      at: 'C2',
    },
    {
      name: 'the project by its name',
      grid: costs('春节走访慰问成本 | =21万元'),
      at: 'C2',
      messageId: 'I04.above',
    },
    {
      grid: costs('项目总成本 | ≤15万元'),
      at: 'C2',
      messageId: 'I04.differs',
      severity: 'warning',
      fixed: null,
    },
    { name: 'the only cost', grid: costs('成本 | ≤15万'), at: 'C2', messageId: 'I04.differs' },
    {
      name: 'the year’s cost in a form that has the term’s, too',
      grid: halves('项目总成本 | ≤60万元', '项目总成本 | ≤50万元'),
      at: 'H8',
      messageId: 'I04.above',
      data: { budget: '20万元' },
    },
    {
      name: 'the term’s cost',
      grid: halves('项目总成本 | ≤80万元', '项目总成本 | ≤20万元'),
      at: 'E8',
      messageId: 'I04.above',
      data: { budget: '60万元' },
    },
    {
      name: 'the total of what the project is called after',
      grid: costs('走访慰问支出总额 | ≤10万元'),
      at: 'C2',
      messageId: 'I04.differs',
    },
    {
      name: 'said to be the whole, beside parts that don’t add up to the budget',
      grid: costs('项目总成本 | ≤15万元', '宣传成本 | ≤3万元'),
      at: 'C2',
      messageId: 'I04.differs',
    },
    {
      name: 'a budget in a sentence of another unit',
      grid: budget('200000', '项目控制预算数 | ≤30万元').replace('|', '| 单位：元 |\n  |'),
      at: 'C4',
      messageId: 'I04.above',
      data: { budget: '200000元' },
    },
  ],
});
