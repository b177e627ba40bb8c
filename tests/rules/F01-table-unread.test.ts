import { expect, test } from '@jest/globals';
import { renderFinding } from '../../src/messages/findings';
import type { TargetTable, UnreadField } from '../../src/model';
import { toA1 } from '../../src/model';
import { F01 } from '../../src/rules/F01-table-unread';
import { runRule } from '../support/rule-tester';
import { contextOf } from '../../src/check/context';

const found = (grid: string): string[] =>
  runRule(F01, grid).map(({ messageId, data, at }) => `${messageId} ${data['field']} ${toA1(at.address)}`);

const reports = (...unread: UnreadField[]): string[] =>
  [...F01.check({ unread } as unknown as TargetTable, contextOf([], {}))].map(
    ({ messageId, data }) => renderFinding(messageId, data).what,
  );

const address = { sheet: '表1', row: 3, col: 0 };

test('a whole table is read whole', () => {
  expect(found('| 单位：万元 |')).toEqual([]);
});

test('an amount that is no number is left to B03', () => {
  expect(found('| 预算数 | 约20 | 其中：财政资金 | 20 | 其他资金 | 0 |')).toEqual([]);
});

test('a label that was taken away', () => {
  expect(
    found(`
      | 1.春节走访慰问经费绩效目标表 | < | < | < | < | < | < |
      | 314001民政部门某某市民政局本级 | < | < | < | < | < | 单位：万元 |
      | 项目编码 | 13030322P00391410001H | < | 项目名称 | 春节走访慰问经费 | < | < |
      | 预算规模及资金用途 | 预算数 | 20.00 | 其中：财政资金 | 20.00 | 其他资金 | 0.00 |
      | ^ | 用于春节期间走访慰问困难群众 | < | < | < | < | < |
      | 绩效目标 | 1.春节前完成走访慰问 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据 |
      | 产出指标 | 数量指标 | 走访户数 | 走访户数 | < | ≥200户 | 走访慰问方案 |`),
  ).toEqual(['F01.labelMissing schedule A3']);
});

test('every reason has its sentence', () => {
  expect(
    reports(
      { field: 'code', reason: 'label-missing', address },
      { field: 'goals', reason: 'value-missing', address },
      { field: 'indicators', reason: 'cut-short', address },
      { field: 'schedule', reason: 'unreadable', address },
    ),
  ).toEqual([
    '这张表里没有找到“项目编码”。',
    '“绩效目标”的位置找到了，但没有找到填写的单元格。',
    '这张表的“绩效指标”不完整，表在这里就中断了。',
    '“资金支出计划”的内容看不懂，没有检查。',
  ]);
});
