import { S07 } from '../../src/rules/S07-schedule-label';
import { testRule } from '../support/rule-tester';

const labelled = (label: string): string => `
  | ${label} | 3月底 | 6月底 | 10月底 | 12月底 |
  | ^ | 25% | 50% | 75% | 100% |`;

testRule(S07, {
  accept: [labelled('资金支出计划（%）'), labelled('资金支出计划（累计进度%）')],
  reject: [
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
