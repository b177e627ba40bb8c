import { E03 } from '../../src/rules/E03-score-above-weight';
import { testRule } from '../support/rule-tester';

const ROWS = '| 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |';

testRule(E03, {
  accept: [
    {
      name: 'at most the weight',
      grid: `${ROWS}
        | 培训人次 | ≥500人次 | 520人次 | 10 | 10 |
        | 培训期数 | ≥5期 | 4期 | 10.00 | 8 |
        | 手册数量 | ≥5册 | 5册 | 10分 | 10分 |`,
    },
    {
      name: 'one weight for two indicators that have a score each, or the other way round',
      grid: `${ROWS}
        | 培训人次 | ≥500人次 | 520人次 | 20 | 10 |
        | 培训期数 | ≥5期 | 5期 | ^ | 10 |
        | 发放手册数量 | ≥5册 | 5册 | 5 | 10 |
        | 发放折页数量 | ≥5张 | 5张 | 5 | ^ |`,
    },
    { name: 'not filled in', grid: `${ROWS}\n| 培训人次 | ≥500人次 | | 10 | |\n| 培训期数 | ≥5期 | | | 5 |` },
  ],
  reject: [
    {
      grid: `${ROWS}
        | 培训人次 | ≥500人次 | 520人次 | 10 | 10.4 |
        | 培训期数 | ≥5期 | 5期 | {10} | {15} |`,
      at: ['E2', 'E3'],
      messageId: 'E03.above',
      severity: 'error',
      data: { name: '培训人次', score: '10.4', weight: '10' },
      fixed: null,
    },
    {
      name: 'of the money',
      grid: `| 项目资金（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
        | 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 20 |`,
      at: 'G2',
      data: { name: '年度资金总额' },
    },
  ],
});
