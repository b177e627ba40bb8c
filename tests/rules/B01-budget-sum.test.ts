import { B01 } from '../../src/rules/B01-budget-sum';
import { testRule } from '../support/rule-tester';

const national = (total: string, ...sources: readonly string[]): string => `
  | 项目支出绩效目标表 | < | < | < |
  | 项目名称 | 背街小巷改造 | < | < |
  | 项目资金（万元） | 年度资金总额 | ${total} | < |
  ${sources.map((source) => `| ^ | ${source} | < |`).join('\n  ')}
  | 年度目标 | 改造15条小巷 | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 改造小巷条数 | =15条 |`;

testRule(B01, {
  accept: [
    {
      name: 'further sources are added',
      grid: national(
        '325.00',
        '其中：财政拨款 | 200.00',
        '上年结转资金 | 45.00',
        '单位资金 | 80.00',
        '其他资金 | 0',
      ),
    },
    {
      name: 'a further source that is a part of 财政拨款',
      grid: national('300', '其中：财政拨款 | 300', '其中：中央补助 | 260', '市级资金 | 40', '其他资金 | 0'),
    },
    {
      name: 'one that is a part and one that is not',
      grid: national('320', '财政拨款 | 300', '中央补助 | 260', '单位资金 | 20'),
    },
    {
      name: 'a further source not yet calculated',
      grid: national('320', '财政拨款 | 300', '单位资金 | {=C3}'),
    },
    {
      name: 'the term’s half left empty',
      grid: national('100 | 实施期资金总额 |', '财政拨款 | 100 | 财政拨款 |', '其他资金 | 0 | 其他资金 |'),
    },
    {
      name: 'the whole project’s money beside the year’s is another sum',
      grid: national('960 | 年度资金申请总额 | 320', '其中：财政资金 | 300 | 其他资金 | 20').replace(
        '年度资金总额',
        '项目资金总额',
      ),
    },
    {
      name: 'only a unit is another: B03',
      grid: `
        | 单位：万元 |
        | 预算数 | 30元 | 其中：财政资金 | 30 | 其他资金 | 0 |`,
    },
    { name: 'not yet calculated', grid: '| 预算数 | 20 | 其中：财政资金 | {=B1} | 其他资金 | 0 |' },
    '| 预算数 | {20; 0.00} | 其中：财政资金 | {15; 0.00} | 其他资金 | {5; 0.00} |',
    { name: 'other blank counts as 0', grid: '| 预算数 | 20.00 | 其中：财政资金 | 20 | 其他资金 | |' },
    { name: 'other as a dash counts as 0', grid: '| 预算数 | 20.00 | 其中：财政资金 | 20 | 其他资金 | — |' },
    {
      name: 'decimals are added as decimals',
      grid: '| 预算数 | 0.30 | 其中：财政资金 | 0.10 | 其他资金 | 0.20 |',
    },
    {
      name: 'a difference of 0.005 is rounding',
      grid: '| 预算数 | 20.005 | 其中：财政资金 | 20 | 其他资金 | 0 |',
    },
    {
      name: 'units in the cells are converted',
      grid: '| 单位：元 |\n| 预算数 | 20万元 | 其中：财政资金 | 150000 | 其他资金 | 50,000.00 |',
    },
    { name: 'no number: B03', grid: '| 预算数 | 20 | 其中：财政资金 | 约20 | 其他资金 | 0 |' },
    { name: 'no total: B07', grid: '| 预算数 | | 其中：财政资金 | 20 | 其他资金 | 0 |' },
  ],
  reject: [
    {
      name: 'the term’s half has a sum of its own',
      grid: national(
        '100 | 实施期资金总额 | 300',
        '其中：财政拨款 | 100 | 其中：财政拨款 | 250',
        '其他资金 | 0 | 其他资金 | 5',
      ),
      at: 'E3',
      data: { label: '中期资金总额', sum: '255', difference: '45' },
    },
    {
      name: 'sums are written as the cell writes its amount',
      grid: '| 单位：元 |\n| 预算数 | 4,862,000.00 | 其中：财政资金 | 4,600,000.5 | 其他资金 | 82,000 |',
      at: 'B2',
      data: { sum: '4,682,000.5', difference: '179,999.5' },
    },
    {
      grid: '| 预算数 | {20; 0.00} | 其中：财政资金 | {15; 0.00} | 其他资金 | {3; 0.00} |',
      at: 'B1',
      messageId: 'B01.sum',
      severity: 'error',
      data: { total: '20.00', fiscal: '15.00', other: '3.00', sum: '18', difference: '2', unit: '万元' },
      fixed: null,
    },
    {
      name: 'a hundredth is a difference',
      grid: '| 预算数 | 20.01 | 其中：财政资金 | 20.00 | 其他资金 | 0 |',
      at: 'B1',
      data: { difference: '0.01' },
    },
    {
      name: 'the sum may also be larger',
      grid: '| 单位：元 |\n| 预算数 | 100,000 | 其中：财政资金 | 100,000 | 其他资金 | 2,000 |',
      at: 'B2',
      data: { sum: '102,000', difference: '2,000', unit: '元' },
    },
    {
      name: 'fiscal blank, other too small',
      grid: '| 预算数 | 20 | 其中：财政资金 | | 其他资金 | 5 |',
      at: 'B1',
      data: { fiscal: '0', sum: '5' },
    },
    {
      name: 'further sources that don’t make it up',
      grid: national('325.00', '其中：财政拨款 | 200.00', '上年结转资金 | 45.00', '其他资金 | 0.00'),
      at: 'C3',
      data: { fiscal: '200.00', other: '0.00', further: '＋上年结转资金45.00', sum: '245', difference: '80' },
    },
    {
      grid: '| 预算数 | 20 | 其中：财政资金 | | 其他资金 | |',
      at: 'D1',
      messageId: 'B01.noParts',
      data: { total: '20' },
    },
  ],
});
