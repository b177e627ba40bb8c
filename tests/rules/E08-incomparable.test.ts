import { E08 } from '../../src/rules/E08-incomparable';
import { testRule } from '../support/rule-tester';

const ROWS = '| 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |';

testRule(E08, {
  accept: [
    {
      name: 'figures of the same kind, however they are written',
      grid: `${ROWS}
        | 质量指标 | 合格率 | ≥95% | {0.98; 0%} | 10 | 10 |
        | 质量指标 | 出勤率 | ≥95% | 98 | 10 | 10 |
        | 成本指标 | 培训成本 | ≤20万元 | 198,000元 | 10 | 10 |
        | 数量指标 | 培训人数 | ≥500人 | 520人次 | 10 | 10 |
        | 数量指标 | 培训期数 | ≥5期 | 全年举办8期 | 10 | 10 |`,
    },
    {
      name: 'words for what is no quantity',
      grid: `${ROWS}
        | 时效指标 | 完成时间 | 10月底前 | 按期完成 | 10 | 10 |
        | 社会效益指标 | 基层治理水平 | 有所提高 | 提高 | 10 | 10 |`,
    },
    { name: 'all of it', grid: `${ROWS}\n| 质量指标 | 覆盖率 | =100% | 全部覆盖 | 10 | 10 |` },
    { name: 'not filled in yet', grid: `${ROWS}\n| 质量指标 | 合格率 | ≥95% | | 10 | |` },
  ],
  reject: [
    {
      grid: `${ROWS}
        | 质量指标 | 合格率 | ≥95% | 完成 | 10 | 10 |
        | 数量指标 | 培训人次 | ≥500人次 | 已完成 | 10 | 10 |`,
      at: ['D2', 'D3'],
      messageId: 'E08.noFigure',
      severity: 'warning',
      data: { name: '合格率', target: '≥95%', actual: '完成' },
      fixed: null,
    },
    {
      name: 'of another kind',
      grid: `${ROWS}
        | 质量指标 | 合格率 | ≥95% | 480人 | 10 | 10 |
        | 成本指标 | 培训成本 | ≤20万元 | 98% | 10 | 10 |`,
      at: ['D2', 'D3'],
      messageId: 'E08.otherUnit',
    },
  ],
});
