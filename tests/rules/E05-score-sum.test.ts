import { E05 } from '../../src/rules/E05-score-sum';
import { testRule } from '../support/rule-tester';

const MONEY = `| 项目资金（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
  | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5 |`;
const ROWS = `| 三级指标 | 指标值 | 分值 | 得分 |
  | 培训人次 | ≥500人次 | 50 | 50 |
  | 培训期数 | ≥5期 | 40 | 36.67 |`;

testRule(E05, {
  accept: [
    { name: 'the sum', grid: `${MONEY}\n${ROWS}\n| 总分 | | 100 | 96.17 |` },
    { name: 'rounded', grid: `${MONEY}\n${ROWS}\n| 合计 | | 100 | 96.2 |` },
    { name: 'cut off', grid: `${MONEY}\n${ROWS}\n| 总分 | | 100 | {96} |` },
    { name: 'the money has no score', grid: `${ROWS}\n| 总分 | | 90 | 86.67 |` },
    { name: 'the total speaks of the indicators only', grid: `${MONEY}\n${ROWS}\n| 总分 | | 90 | 86.67 |` },
    { name: 'no total yet', grid: `${MONEY}\n${ROWS}\n| 总分 | | 100 | |` },
    { name: 'not calculated yet', grid: `${MONEY}\n${ROWS}\n| 总分 | | 100 | {=SUM(D1:D3)} |` },
    { name: 'words', grid: `${MONEY}\n${ROWS}\n| 总分 | | 100 | 优 |` },
    {
      name: 'a score is missing',
      grid: `${MONEY}\n${ROWS}\n| 发放手册数量 | ≥5册 | 10 | |\n| 总分 | | 100 | 96.17 |`,
    },
    {
      name: 'one score for several indicators counts once',
      grid: `${MONEY}\n${ROWS}\n| 发放手册数量 | ≥5册 | ^ | ^ |\n| 总分 | | 100 | 96.17 |`,
    },
  ],
  reject: [
    {
      grid: `${MONEY}\n${ROWS}\n| 总分 | | 100 | 98 |`,
      at: 'D6',
      messageId: 'E05.sum',
      severity: 'error',
      data: { total: '98', sum: '96.17', indicators: '86.67', execution: '9.5' },
      kind: 'offer',
      fixed: '96.17',
    },
    {
      name: 'the money was left out',
      grid: `${MONEY}\n${ROWS}\n| 总分 | | 100 | {86.67} |`,
      at: 'D6',
      fixed: '96.17',
    },
    {
      name: 'more than 100 comes of a score that is too high',
      grid: `${MONEY}\n${ROWS}\n| 发放手册数量 | ≥5册 | 10 | 20 |\n| 总分 | | 100 | 100 |`,
      at: 'D7',
      data: { sum: '116.17' },
      fixed: null,
    },
    {
      name: 'a form without the money',
      grid: `${ROWS}\n| 总分 | | 90 | 90 |`,
      at: 'D4',
      data: { sum: '86.67', execution: '0' },
    },
  ],
});
