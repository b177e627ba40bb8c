import { S04 } from '../../src/rules/S04-schedule-impossible';
import { testRule } from '../support/rule-tester';

const schedule = (...shares: string[]): string => `
  | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
  | ^ | ${shares.join(' | ')} |`;

testRule(S04, {
  accept: [
    schedule('0%', '50.00%', '75', '100%'),
    { name: 'blanks are S01’s', grid: schedule('', '', '', '') },
    { name: 'a dash or 无 is blank: S01', grid: schedule('—', '无', '/', '100%') },
    { name: 'a fraction', grid: schedule('{0.25; 0%}', '{0.5; 0%}', '{0.75; 0%}', '{1; 0%}') },
    { name: 'full width', grid: schedule('２５％', '５０％', '７５％', '１００％') },
  ],
  reject: [
    {
      name: 'two figures in one cell, as in a real table',
      grid: schedule('{0.25; 0.00%}', '{0.5; 0.00%}', '{100.75; 0.00%}', ''),
      at: 'D2',
      messageId: 'S04.runTogether',
      severity: 'error',
      data: { value: '10075.00%', first: '100%', second: '75.00%' },
      fixed: null,
    },
    { grid: schedule('25%50%', '', '75%', '100%'), at: 'B2', messageId: 'S04.runTogether' },
    { grid: schedule('2550', '', '75', '100'), at: 'B2', data: { first: '25%', second: '50%' } },
    { grid: schedule('25%', '50%', '75%', '150%'), at: 'E2', messageId: 'S04.over', data: { value: '150%' } },
    { grid: schedule('-25%', '50%', '75%', '100%'), at: 'B2', messageId: 'S04.negative' },
    {
      grid: schedule('25%', '一半', '75%', '100%'),
      at: 'C2',
      messageId: 'S04.noNumber',
      severity: 'warning',
    },
  ],
});
