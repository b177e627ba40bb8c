import { S02 } from '../../src/rules/S02-schedule-unfinished';
import { testRule } from '../support/rule-tester';

testRule(S02, {
  accept: [
    {
      name: 'no share before it: S04',
      grid: `
        | 资金支出计划（%） | 3月底  | 6月底 | 10月底 | 12月底 |
        | ^                 | 按进度 |       |        |        |`,
    },
    `
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      | ^                 | 25%   | 50%   | 75%    | 100%   |`,
    {
      name: 'a fraction of 1',
      grid: `
        | 资金支出计划（%） | 3月底       | 6月底      | 10月底      | 12月底  |
        | ^                 | {0.25; 0%}  | {0.5; 0%}  | {0.75; 0%}  | {1; 0%} |`,
    },
    {
      name: 'all blank, or blank after 100%: S01',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 50%   | 100%  |        |        |`,
    },
    {
      name: 'falling back: S03',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 50%   | 75%    | 10%    |`,
    },
    {
      name: 'two shares run together before it: S04',
      grid: `
        | 资金支出计划（%） | 3月底         | 6月底        | 10月底          | 12月底 |
        | ^                 | {0.25; 0.00%} | {0.5; 0.00%} | {100.75; 0.00%} |        |`,
    },
    {
      name: 'over 100%: S04',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 50%   | 75%    | 110%   |`,
    },
  ],
  reject: [
    {
      grid: `
        | 资金支出计划（%） | 3月底           | 6月底          | 10月底          | 12月底 |
        | ^                 | {0.25; 0.00%} | {0.5; 0.00%} | {0.75; 0.00%} |        |`,
      at: 'E2',
      messageId: 'S02.blank',
      severity: 'error',
      data: { period: '12月底', before: '10月底', share: '75.00%' },
      kind: 'offer',
      fixed: '100.00%',
    },
    {
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25    | 50    | 75     | 90     |`,
      at: 'E2',
      messageId: 'S02.under',
      data: { share: '90' },
      fixed: '100',
    },
    {
      name: 'parts instead of totals',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 25%   | 25%    | 25%    |`,
      at: 'E2',
      messageId: 'S02.parts',
      fixed: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 50%   | 75%    | 100%   |`,
    },
  ],
});
