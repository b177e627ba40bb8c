import { B09 } from '../../src/rules/B09-term-budget';
import { testRule } from '../support/rule-tester';

const table = (term: string, year: string, goals = '1.建成养老服务中心'): string => `
  | 项目支出绩效目标表 | < | < | < | < | < | < |
  | 项目名称 | 养老服务中心建设 | < | < | < | < | < |
  | 项目资金（万元） | 中期资金总额 | < | ${term} | 年度资金总额 | < | ${year} |
  | ^ | 其中：财政拨款 | < | ${term} | 其中：财政拨款 | < | ${year} |
  | ^ | 其他资金 | < | 0 | 其他资金 | < | 0 |
  | 总体目标 | 中期目标 | < | < | 年度目标 | < | < |
  | ^ | ${goals} | < | < | 1.完成主体工程 | < | < |
  | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
  | ^ | 产出指标 | 数量指标 | 建设面积 | ≥3000平方米 | 数量指标 | 建设面积 | ≥1000平方米 |`;

testRule(B09, {
  accept: [
    table('300', '100'),
    { name: 'one year only', grid: table('100', '100.00') },
    { name: 'the term was left empty', grid: table('', '100', '') },
    { name: 'zeros', grid: table('0', '100', '') },
    { name: 'another unit', grid: table('300万元', '1000000元') },
    { name: 'a form of one year', grid: '| 预算数 | 20 | 其中：财政资金 | 20 | 其他资金 | 0 |' },
  ],
  reject: [
    {
      grid: table('100', '300'),
      at: 'D3',
      messageId: 'B09.below',
      severity: 'warning',
      data: { term: '100', year: '300' },
      fixed: null,
    },
    { name: 'zeros with a goal', grid: table('0', '100'), at: 'D3' },
  ],
});
