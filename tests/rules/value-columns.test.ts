import { expect, test } from '@jest/globals';
import { BLANK } from '../../src/model';
import type { Located, TargetTable } from '../../src/model';
import { recogniseWorkbook } from '../../src/recognise';
import { V04 } from '../../src/rules/V04-percent-word';
import { V05 } from '../../src/rules/V05-operator-word';
import { V07 } from '../../src/rules/V07-unit-missing';
import { V08 } from '../../src/rules/V08-operator-missing';
import { V11 } from '../../src/rules/V11-at-least-all';
import { V22 } from '../../src/rules/V22-blank';
import type { Report, TableRule } from '../../src/rules/rule';
import { readIndicatorValue } from '../../src/values/indicator-value';
import { embed } from '../support/healthy-table';
import { workbookFromGrids } from '../support/grid';
import { contextOf } from '../../src/check/context';

/** A table whose only indicator has operator, number and unit in columns of their own. */
function tableWith(name: string, operator: string, raw: string, unit: string): TargetTable {
  const { text } = embed(`| 三级指标 | 指标值 |\n| ${name} | ${raw} |`);
  const table = recogniseWorkbook(workbookFromGrids({ 表: text })).tables[0]!;
  const [indicator] = table.indicators;
  const { address } = indicator!.value;
  const column = (content: string, col: number): Located<string> => ({
    value: content,
    raw: content,
    address: { ...address, col },
    stored: { ...BLANK, value: content || null },
  });
  const value = readIndicatorValue(raw, { operator, unit });
  return {
    ...table,
    indicators: [
      {
        ...indicator!,
        value: { ...indicator!.value, value },
        operator: column(operator, 20),
        unit: column(unit, 21),
      },
    ],
  };
}

const run = (rule: TableRule, table: TargetTable): Report[] => [...rule.check(table, contextOf([], {}))];
const edits = (found: readonly Report[]): unknown[] =>
  found.flatMap(({ fixes = [] }) =>
    fixes.flatMap((fix) => fix.edits.map((edit) => [edit.address.col, edit.new])),
  );

test('operators and 百分比 in words are fine in their columns', () => {
  const table = tableWith('发放准确率', '大于等于', '95', '百分比');
  expect([V04, V05, V07, V08, V22].flatMap((rule) => run(rule, table))).toEqual([]);
});

test('judges the joined value and quotes it', () => {
  const [found] = run(V11, tableWith('发放准确率', '≥', '100', '%'));
  expect(found).toMatchObject({ data: { value: '≥100%' }, fixes: [] });
});

test('an operator in words inside the value is not', () => {
  expect(edits(run(V05, tableWith('发放准确率', '', '不低于95', '%')))).toEqual([[5, '≥95']]);
});

test('a missing unit or operator is offered in its own column', () => {
  expect(edits(run(V07, tableWith('发放准确率', '≥', '95', '')))).toEqual([[21, '%']]);
  expect(edits(run(V08, tableWith('参训人数', '', '95', '人')))).toEqual([
    [20, '='],
    [20, '≥'],
  ]);
});

test('a blank value is blank, whatever its columns hold', () => {
  expect(run(V22, tableWith('参训人数', '≥', '', '人')).map(({ messageId }) => messageId)).toEqual([
    'V22.blank',
  ]);
});
