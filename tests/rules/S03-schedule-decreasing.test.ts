import { S03 } from '../../src/rules/S03-schedule-decreasing';
import { testRule } from '../support/rule-tester';

testRule(S03, {
  accept: [
    `
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      | ^                 | 25%   | 50%   | 50%    | 100%   |`,
    {
      name: 'blanks are passed over',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   |       | 50%    | 100%   |`,
    },
    {
      name: 'what can be no share is S04’s',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底    | 12月底 |
        | ^                 | 25%   | 50%   | 10075.00% | 100%   |`,
    },
    {
      name: 'fractions and signs are brought together first',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底      | 10月底      | 12月底  |
        | ^                 | 25%   | {0.5; 0%}  | {0.75; 0%}  | {1; 0%} |`,
    },
  ],
  reject: [
    {
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 50%   | 40%    | 100%   |`,
      at: 'D2',
      messageId: 'S03.decreasing',
      severity: 'error',
      data: { period: '10月底', share: '40%', before: '6月底', earlier: '50%' },
      fixed: null,
    },
    {
      name: 'in the last period 100% is offered',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 50%   | 75%    | 10%    |`,
      at: 'E2',
      messageId: 'S03.decreasing',
      kind: 'offer',
      fixed: '100%',
    },
    {
      name: 'parts that add up to 100% become totals',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 30%   | 20%   | 40%    | 10%    |`,
      at: 'C2',
      messageId: 'S03.parts',
      kind: 'offer',
      fixed: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 30%   | 50%   | 90%    | 100%   |`,
    },
  ],
});
