import { describe, expect, test } from '@jest/globals';
import { commentPlan, markPlan } from '../../src/report';
import { edit, finding } from './sample';

const at = (row: number, col: number, sheet?: string) => edit(row, col, '', '', sheet).address;

describe('marks', () => {
  test('mark each cell once, in its worst severity', () => {
    const plan = markPlan([
      finding({ severity: 'info', address: at(1, 1), cells: [at(1, 1), at(2, 1)] }),
      finding({ severity: 'error', address: at(2, 1) }),
      finding({ severity: 'warning', address: at(2, 1) }),
      finding({ severity: 'warning', address: at(2, 1, '乙') }),
    ]);
    expect(plan.ops).toEqual([
      {
        op: 'mark',
        cells: [
          { address: at(1, 1), severity: 'info' },
          { address: at(2, 1), severity: 'error' },
          { address: at(2, 1, '乙'), severity: 'warning' },
        ],
      },
    ]);
  });

  test('nothing found, nothing to do', () => {
    expect(markPlan([]).ops).toEqual([]);
    expect(commentPlan([]).ops).toEqual([]);
  });
});

test('comments gather all that is said about a cell', () => {
  const plan = commentPlan([
    finding(),
    finding({ severity: 'error', messageId: 'S01.all', data: { periods: '3月底' } }),
    finding({ address: at(2, 1) }),
  ]);
  expect(plan.ops).toHaveLength(2);
  expect(plan.ops[0]).toEqual({
    op: 'comment',
    address: at(9, 5),
    text: expect.stringMatching(
      /^【警告】资金支出计划到.+\n理由：.+\n改法：在12月底填100%。\n【错误】资金支出计划（3月底）/,
    ),
  });
});
