import { S06 } from '../../src/rules/S06-schedule-lumped';
import { testRule } from '../support/rule-tester';

const schedule = (shares: string): string =>
  `| 资金支出计划 | 3月底 | 6月底 | 10月底 | 12月底 |\n| ^ | ${shares} |`;

testRule(S06, {
  accept: [
    schedule('25% | 50% | 75% | 100%'),
    schedule('0% | 0% | 100% | 100%'),
    schedule(' | 100% | 100% | 100%'),
    schedule('0% | 0% | 5% | 100%'),
    { name: 'all blank: S01', grid: schedule(' | | | ') },
    { name: 'does not end at 100 %: S02', grid: schedule('0% | 0% | 0% | 90%') },
    { name: 'falls back: S03', grid: schedule('100% | 50% | 75% | 100%') },
    { name: 'no share before the last: S04', grid: schedule('0% | 年底 | 0% | 100%') },
    { name: 'a single period', grid: '| 资金支出计划 | 12月底 |\n| ^ | 100% |' },
  ],
  reject: [
    {
      grid: schedule('100% | 100% | 100% | 100%'),
      at: 'B2',
      messageId: 'S06.first',
      severity: 'info',
      data: { period: '3月底' },
      fixed: null,
    },
    { grid: schedule('{1; 0%} | 100% | | 100%'), at: 'B2', messageId: 'S06.first' },
    {
      grid: schedule('0% | 0% | 0% | 100%'),
      at: 'E2',
      messageId: 'S06.last',
      severity: 'info',
      data: { period: '12月底' },
      fixed: null,
    },
    { name: 'blank counts as 0', grid: schedule(' | | 0 | 100%'), at: 'E2', messageId: 'S06.last' },
    { name: 'fractions', grid: schedule('{0} | {0} | {0} | {1}'), at: 'E2', messageId: 'S06.last' },
  ],
});
