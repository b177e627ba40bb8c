import { E04 } from '../../src/rules/E04-weight-sum';
import { testRule } from '../support/rule-tester';

const money = (weight: string): string =>
  `| 项目资金（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
   | 年度资金总额 | 100 | 100 | 100 | ${weight} | 100% | ${weight} |`;
const rows = (...weights: string[]): string =>
  [
    '| 三级指标 | 指标值 | 分值 | 得分 |',
    ...weights.map((weight, i) => `| 指标甲${i} | ≥5次 | ${weight} | |`),
  ].join('\n');

testRule(E04, {
  accept: [
    { name: '10 for the money, 90 for the indicators', grid: `${money('10')}\n${rows('50', '30', '10')}` },
    { name: '20 for the money', grid: `${money('20')}\n${rows('50', '30')}` },
    { name: 'a form without the money: 100, or 90', grid: rows('60', '30', '10') },
    { name: 'a form without the money: 90', grid: rows('60', '30') },
    { name: 'no weight at the money', grid: `${money('')}\n${rows('60', '30', '10')}` },
    { name: 'one weight for several indicators', grid: `${money('10')}\n${rows('60', '^', '30')}` },
    { name: 'none filled in', grid: `${money('10')}\n${rows('', '')}` },
    { name: 'with decimals', grid: `${money('10')}\n${rows('22.5', '22.5', '22.5', '{22.5}')}` },
    { name: 'words can’t be added up', grid: `${money('10')}\n${rows('见附件', '50')}` },
    {
      name: '预算执行率 stands among the indicators too',
      grid: `${money('10')}
        | 三级指标 | 指标值 | 分值 | 得分 |
        | 预算执行率 | =100% | 10 | 10 |
        | 培训人次 | ≥500人次 | 90 | 90 |`,
    },
    { name: 'a plan', grid: '| 三级指标 | 指标值 | 分值 |\n| 培训人次 | ≥500人次 | 50 |' },
  ],
  reject: [
    {
      grid: `${money('10')}\n${rows('50', '30')}`,
      at: 'C3',
      messageId: 'E04.sum',
      severity: 'error',
      data: { sum: '90', indicators: '80', execution: '10' },
      fixed: null,
    },
    {
      name: 'the indicators alone make 100',
      grid: `${money('10')}\n${rows('60', '40')}`,
      at: 'C3',
      data: { sum: '110' },
    },
    {
      name: 'a form without the money',
      grid: rows('60', '35'),
      at: 'C1',
      data: { sum: '95', execution: '0' },
    },
    {
      name: 'some are blank',
      grid: `${money('10')}\n${rows('60', '', '20', '')}`,
      at: 'C3',
      messageId: 'E04.blank',
      data: { count: 2, sum: '90' },
    },
  ],
});
