import { S05 } from '../../src/rules/S05-schedule-forms';
import { testRule } from '../support/rule-tester';

const schedule = (...shares: string[]): string => `
  | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
  | ^ | ${shares.join(' | ')} |`;

testRule(S05, {
  accept: [
    schedule('25%', '50%', '75%', '100%'),
    { name: 'numbers', grid: schedule('{0}', '{0}', '{0}', '{100}') },
    {
      name: 'percent cells and percent text look the same',
      grid: schedule('{0.25; 0%}', '50%', '75%', '{1; 0%}'),
    },
    { name: 'blanks have no form', grid: schedule('', '50%', '', '100%') },
    { name: 'what is no share has no form', grid: schedule('25%', '一半', '75%', '100%') },
  ],
  reject: [
    {
      name: 'the majority shows the sign',
      grid: schedule('{0}', '50%', '75%', '100%'),
      at: 'B2',
      messageId: 'S05.mixed',
      severity: 'info',
      cells: 'B2',
      data: { values: '0、50%、75%、100%' },
      kind: 'safe',
      fixed: schedule('0%', '50%', '75%', '100%'),
    },
    {
      name: 'the majority are numbers',
      grid: schedule('{0}', '{0}', '{0}', '100%'),
      at: 'E2',
      fixed: schedule('{0}', '{0}', '{0}', '{100}'),
    },
    {
      name: 'on a tie the sign stays',
      grid: schedule('{0}', '{0}', '{0.5; 0%}', '{1; 0%}'),
      at: 'B2',
      cells: 'B2 C2',
      fixed: schedule('0%', '0%', '50%', '100%'),
    },
  ],
});
