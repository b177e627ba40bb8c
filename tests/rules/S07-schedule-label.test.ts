import { S07 } from '../../src/rules/S07-schedule-label';
import { testRule } from '../support/rule-tester';

const labelled = (label: string): string => `
  | ${label} | 3月底 | 6月底 | 10月底 | 12月底 |
  | ^ | 25% | 50% | 75% | 100% |`;

const table = (...schedule: readonly string[]): string => `
  | 滑冰馆运营经费绩效表 | < | < | < | < | < |
  | 项目编码 | | 项目名称 | 滑冰馆运营 | < | < |
  | 项目资金主要用途 | 预算数20万元，其中：财政资金20万元。主要用于运营。 | < | < | < | < |
  ${schedule.join('\n')}
  | 绩效目标 | 目标1：运营 | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 开放天数 | 全年开放天数 | ≥300天 | 年度计划 |`;

testRule(S07, {
  accept: [labelled('资金支出计划（%）'), labelled('资金支出计划（累计进度%）')],
  reject: [
    {
      name: 'alone in the label’s cell',
      grid: table(
        '| （累进进度%） | 第一季度 | 第二季度 | 第三季度 | 第四季度 | < |',
        '| ^ | 0% | 50% | 75% | 100% | < |',
      ),
      at: 'A4',
      messageId: 'S07.typo',
      fixed: '（累计进度%）',
    },
    {
      name: 'in a cell of its own below',
      grid: table(
        '| 资金支出计划 | 第一季度 | 第二季度 | 第三季度 | 第四季度 | < |',
        '| （累进进度%） | 0% | 50% | 75% | 100% | < |',
      ),
      at: 'A5',
      messageId: 'S07.typo',
      fixed: '（累计进度%）',
    },
    {
      name: 'in a cell of its own beside',
      grid: table(
        '| 资金支出计划 | （累进进度%） | 第一季度 | 第二季度 | 第三季度 | 第四季度 |',
        '| ^ | ^ | 0% | 50% | 75% | 100% |',
      ),
      at: 'B4',
      messageId: 'S07.typo',
      fixed: '（累计进度%）',
    },
    {
      grid: labelled('资金支出计划（累进进度%）'),
      at: 'A1',
      messageId: 'S07.typo',
      severity: 'info',
      cells: 'A1',
      kind: 'safe',
      fixed: '资金支出计划（累计进度%）',
    },
    {
      name: 'line breaks stay',
      grid: labelled('资金支出计划\\n（累进进度%）'),
      at: 'A1',
      fixed: '资金支出计划\\n（累计进度%）',
    },
  ],
});
