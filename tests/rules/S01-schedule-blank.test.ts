import { S01 } from '../../src/rules/S01-schedule-blank';
import { testRule } from '../support/rule-tester';

testRule(S01, {
  accept: [
    `
      | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
      | ^                 | 25%   | 50%   | 75%     | 100%   |`,
    {
      name: 'only the last is blank: S02',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 50%   | 75%     |        |`,
    },
  ],
  reject: [
    {
      name: 'all blank: at the label, never safe',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 |       |       |        |        |`,
      at: 'A1',
      messageId: 'S01.all',
      severity: 'error',
      cells: 'B2 C2 D2 E2',
      fixed: null,
    },
    {
      name: 'before the first figure nothing is spent: percent cells',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底           | 12月底           |
        | ^                 |       |       | {1; 0.00%} | {1; 0.00%} |`,
      at: 'B2',
      messageId: 'S01.before',
      severity: 'warning',
      cells: 'B2 C2',
      data: { periods: '3月底、6月底', neighbour: '10月底', share: '100.00%' },
      kind: 'safe',
      fixed: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^ | 0.00% | 0.00% | 100.00% | 100.00% |`,
    },
    {
      name: 'a dash is blank, a 0 shown as one is none',
      grid: `
        | 资金支出计划（%） | 3月底            | 6月底 | 10月底 | 12月底 |
        | ^                 | {0; 0%;-0%;"-"} | 无    | —      | 100%   |`,
      at: 'C2',
      messageId: 'S01.between',
      cells: 'C2 D2',
    },
    {
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | —     | 50%   | 75%    | 100%   |`,
      at: 'B2',
      messageId: 'S01.before',
      value: '—',
      fixed: '0%',
    },
    {
      name: 'text beside text',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 |       | 50%   | 50%    | 100%   |`,
      at: 'B2',
      fixed: '0%',
    },
    {
      name: 'numbers beside numbers',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 |       | {50}  | {50}   | {100}  |`,
      at: 'B2',
      fixed: '0',
    },
    {
      name: 'a gap in between can’t be guessed',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 |       | 50%   |        | 100%   |`,
      at: ['B2', 'D2'],
      messageId: 'S01.before',
    },
    {
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   |       |        | 100%   |`,
      at: 'C2',
      messageId: 'S01.between',
      cells: 'C2 D2',
      data: { periods: '6月底、10月底' },
      fixed: null,
    },
    {
      name: 'after a figure under 100% the last period is S02’s, the others can’t be guessed',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 25%   | 50%   |        |        |`,
      at: 'D2',
      messageId: 'S01.between',
      cells: 'D2',
      fixed: null,
    },
    {
      name: 'after 100% all is spent',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 50%   | 100%  |        |        |`,
      at: 'D2',
      messageId: 'S01.after',
      cells: 'D2 E2',
      kind: 'safe',
      fixed: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 | 50%   | 100%  | 100%   | 100%   |`,
    },
    {
      name: 'an unreadable neighbour is no ground for a fix',
      grid: `
        | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
        | ^                 |       | 一半  | 75%    | 100%   |`,
      at: 'B2',
      messageId: 'S01.before',
      fixed: null,
    },
  ],
});
