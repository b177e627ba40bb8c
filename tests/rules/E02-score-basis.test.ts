import { E02 } from '../../src/rules/E02-score-basis';
import { testRule } from '../support/rule-tester';

const MONEY =
  '| 项目资金（万元） | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |';
const ROWS = '| 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |';

testRule(E02, {
  accept: [
    {
      name: 'rate × weight, rounded or cut off',
      grid: `${MONEY}
        | 年度资金总额 | 300 | 300 | 200 | 10 | 66.67% | 6.67 |
        | 其中：财政拨款 | 300 | 300 | 200 | 10 | 66.67% | 6.66 |
        | 其他资金 | 300 | 300 | 200 | 10 | 66.67% | 7 |`,
    },
    {
      name: 'a rate above 100% earns no more',
      grid: `${MONEY}\n| 年度资金总额 | 9 | 9 | 10 | 10 | 111.11% | 10 |`,
    },
    { name: 'above the weight: E03', grid: `${MONEY}\n| 年度资金总额 | 9 | 9 | 9 | 10 | 100% | 12 |` },
    { name: 'a wrong rate: E01', grid: `${MONEY}\n| 年度资金总额 | 100 | 120 | 90 | 10 | 90% | 9 |` },
    { name: 'not filled in', grid: `${MONEY}\n| 年度资金总额 | 100 | 100 | | 10 | | |` },
    {
      name: 'reached, more than reached, missed and marked down',
      grid: `${ROWS}
        | 数量指标 | 培训人次 | ≥500人次 | 500人次 | 10 | 10 |
        | 数量指标 | 培训期数 | ≥5期 | 8期 | 10 | 10 |
        | 数量指标 | 发放手册数量 | ≥1000册 | 900册 | 10 | 9 |
        | 成本指标 | 培训成本 | ≤20万元 | 198000元 | 10 | 10 |
        | 质量指标 | 培训合格率 | ≥95% | {0.98; 0%} | 10 | 10 |
        | 质量指标 | 出勤率 | ≥95% | {0.98} | 10 | 10 |`,
    },
    {
      name: 'missed by so little that the score is rounded up',
      grid: `${ROWS}\n| 质量指标 | 培训合格率 | ≥95% | 94.9% | 10 | 10 |`,
    },
    {
      name: 'what can’t be compared: a date, words, another unit, a duration',
      grid: `${ROWS}
        | 时效指标 | 完成时间 | 10月底前 | 11月 | 10 | 10 |
        | 质量指标 | 培训合格率 | ≥95% | 完成 | 10 | 10 |
        | 数量指标 | 培训人次 | ≥500人次 | 90% | 10 | 10 |
        | 时效指标 | 服务时长 | =12个月 | 11个月 | 10 | 10 |
        | 数量指标 | 走访户数 | ≥50户 | | 10 | 0 |`,
    },
    {
      name: 'one score for two indicators',
      grid: `${ROWS}
        | 数量指标 | 培训人次 | ≥500人次 | 400人次 | 10 | 10 |
        | 数量指标 | 培训期数 | ≥5期 | 5期 | ^ | ^ |`,
    },
  ],
  reject: [
    {
      grid: `${MONEY}\n| 年度资金总额 | {300} | {300} | {200} | {10} | {0.6667; 0.00%} | {10} |`,
      at: 'G2',
      messageId: 'E02.execution',
      severity: 'warning',
      data: { score: '10', weight: '10', rate: '66.67%', expected: '6.67' },
      kind: 'offer',
      fixed: '6.67',
    },
    {
      name: 'by the rate alone where an amount is missing; text stays text',
      grid: `${MONEY}\n| 年度资金总额 | 300 | | | 10 | 80% | 9 |`,
      at: 'G2',
      data: { rate: '80%', expected: '8' },
      fixed: '8',
    },
    {
      name: 'full marks though clearly missed',
      grid: `${ROWS}
        | 数量指标 | 培训人次 | ≥500人次 | 400人次 | 10 | 10 |
        | 成本指标 | 培训成本 | ≤20万元 | 26万元 | 10 | 10 |
        | 数量指标 | 安全事故发生次数 | =0次 | 1次 | 10 | 10 |`,
      at: ['F2', 'F3', 'F4'],
      messageId: 'E02.full',
      data: { name: '培训人次', target: '≥500人次', actual: '400人次', score: '10' },
      fixed: null,
    },
    {
      name: 'nothing though reached',
      grid: `${ROWS}\n| 数量指标 | 培训人次 | ≥500人次 | 520人次 | 10 | 0 |`,
      at: 'F2',
      messageId: 'E02.zero',
      fixed: null,
    },
  ],
});
