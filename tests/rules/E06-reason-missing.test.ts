import { E06 } from '../../src/rules/E06-reason-missing';
import { testRule } from '../support/rule-tester';

const ROWS = '| 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |';

testRule(E06, {
  accept: [
    {
      name: 'in time, or not to be told',
      grid: `${ROWS}
        | 时效指标 | 完工时间 | 11月底前 | 11月20日 | 10 | 10 | |
        | 时效指标 | 验收时间 | 11月30日前 | 11月 | 10 | 10 | |
        | 时效指标 | 播种时间 | 2月底前 | 12月20日 | 10 | 10 | |
        | 时效指标 | 开工时间 | 11月底前 | 2022年12月20日 | 10 | 10 | |
        | 时效指标 | 发放时间 | 2023年3月前 | 2022年12月 | 10 | 10 | |
        | 时效指标 | 巡查时间 | 每月15日前 | 每月20日前 | 10 | 10 | |
        | 数量指标 | 检查月份 | 11月底前 | 12月20日 | 10 | 10 | |`,
    },
    {
      name: 'late, with a reason',
      grid: `${ROWS}\n| 时效指标 | 完工时间 | 11月底前 | 12月20日 | 10 | 10 | 因雨停工 |`,
    },
    {
      name: 'reached with full marks',
      grid: `${ROWS}
        | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 10 | 10 | |
        | 成本指标 | 培训成本 | =20万元 | 18.6万元 | 10 | 10 | 无 |
        | 质量指标 | 合格率 | =100% | {1; 0%} | 10 | 10 | |
        | 数量指标 | 投诉次数 | =0次 | 0次 | 10 | 10 | — |`,
    },
    {
      name: 'missed, with a reason',
      grid: `${ROWS}\n| 数量指标 | 培训人次 | ≥500人次 | 400人次 | 10 | 8 | 两期培训因汛期推迟到明年 |`,
    },
    {
      name: 'one reason for several indicators',
      grid: `${ROWS}
        | 数量指标 | 培训人次 | ≥500人次 | 400人次 | 10 | 8 | 两期培训因汛期推迟到明年 |
        | 数量指标 | 培训期数 | ≥5期 | 3期 | 10 | 6 | ^ |`,
    },
    {
      name: 'not filled in yet',
      grid: `${ROWS}\n| 数量指标 | 培训人次 | ≥500人次 | | 10 | | |`,
    },
    {
      name: 'a form without the column',
      grid: '| 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |\n| 培训人次 | ≥500人次 | 400人次 | 10 | 8 |',
    },
  ],
  reject: [
    {
      name: 'completed too late, with full marks',
      grid: `${ROWS}
        | 时效指标 | 完工时间 | 11月底前 | 12月20日 | 10 | 10 | |
        | 时效指标 | 验收时间 | 2022年11月10日前 | 2022年11月20日 | 10 | 10 | 无 |`,
      at: ['G2', 'G3'],
      messageId: 'E06.missed',
      severity: 'error',
      data: { target: '11月底前', actual: '12月20日' },
    },
    {
      grid: `${ROWS}\n| 数量指标 | 培训人次 | ≥500人次 | 400人次 | 10 | 8 | |`,
      at: 'G2',
      messageId: 'E06.missed',
      severity: 'error',
      data: { name: '培训人次', target: '≥500人次', actual: '400人次' },
      fixed: null,
    },
    {
      name: '无 is no reason',
      grid: `${ROWS}\n| 成本指标 | 培训成本 | ≤20万元 | 26万元 | 10 | 10 | 无 |`,
      at: 'G2',
      messageId: 'E06.missed',
    },
    {
      name: 'marked down though nothing can be compared',
      grid: `${ROWS}\n| 时效指标 | 完成时间 | 每月15日前 | 按期发放 | 10 | 9.5 | |`,
      at: 'G2',
      messageId: 'E06.lowScore',
      data: { score: '9.5', weight: '10' },
    },
  ],
});
