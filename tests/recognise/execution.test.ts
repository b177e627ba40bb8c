import { describe, expect, test } from '@jest/globals';
import type { Located, TargetTable } from '../../src/model';
import { toA1 } from '../../src/model';
import { recogniseSheet } from '../../src/recognise';
import { sheetFromGrid } from '../support/grid';

const INDICATORS = `
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 人数 | ≥5人 | 5人 | 50 | 50 |
  | | 质量指标 | 合格率 | ≥95% | {0.96; 0%} | 40 | 40 |`;

function only(grid: string): TargetTable {
  const { tables } = recogniseSheet(sheetFromGrid(grid));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const at = (cell: Located<unknown> | null | undefined) => (cell ? `${toA1(cell.address)} ${cell.raw}` : null);
const rows = ({ execution }: TargetTable) =>
  execution!.rows.map(({ label, initial, full, executed, weight, rate, score }) =>
    [label, initial, full, executed, weight, rate, score].map(at).join('; '),
  );

describe('项目资金', () => {
  test('the total comes first, whatever stands above it', () => {
    const table = only(`
      | 项目名称 | 培训 |
      | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 |
      | | 其中：财政拨款 | 4 | 5 | 5 |
      | | 资金总额 | 4 | 6 | 5.5 |
      ${INDICATORS}`);
    expect(rows(table)).toEqual([
      'B4 资金总额; C4 4; D4 6; E4 5.5; ; ; ',
      'B3 其中：财政拨款; C3 4; D3 5; E3 5; ; ; ',
    ]);
  });

  test('a block of one row has its label beside the heads', () => {
    const table = only(`
      | 项目名称 | 培训 |
      | 预算执行情况（万元） | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率 | 得分 |
      | | 6 | 3 | 10 | 50% | 5 |
      ${INDICATORS}`);
    expect(rows(table)).toEqual(['A2 预算执行情况（万元）; ; B3 6; C3 3; D3 10; E3 50%; F3 5']);
    expect(table.budget).toMatchObject({ total: { value: { number: '6' } }, fiscal: null, other: null });
  });

  test('a rate may be text, a percent cell, a fraction or a number', () => {
    const table = only(`
      | 项目名称 | 培训 |
      | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 6 | 6 | 3 | {0.5; 0%} |
      | 其中：财政拨款 | 4 | 4 | 2 | {0.5} |
      | 上年结转资金 | 1 | 1 | 1 | 50 |
      | 其他资金 | 1 | 1 | 0 | — |
      ${INDICATORS}`);
    expect(table.execution!.rows.map(({ rate }) => rate!.value?.number ?? null)).toEqual([
      '50',
      '50',
      '50',
      null,
    ]);
  });

  test('before the year’s end 年初预算数 is the budget', () => {
    const { budget } = only(`
      | 项目名称 | 培训 |
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | 6 | | |
      | 其中：财政拨款 | 5 | | |
      | 其他资金 | 1 | | |
      ${INDICATORS}`);
    expect([budget?.total, budget?.fiscal, budget?.other].map(at)).toEqual(['B3 6', 'B4 5', 'B5 1']);
  });

  test('once 全年预算数 is filled in, its blanks are blank', () => {
    const { budget } = only(`
      | 项目名称 | 培训 |
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | 6 | 5 | |
      | 其中：财政拨款 | 5 | 5 | |
      | 其他资金 | 1 | | |
      ${INDICATORS}`);
    expect([budget?.total, budget?.fiscal, budget?.other].map(at)).toEqual(['C3 5', 'C4 5', 'C5 ']);
  });

  test('a form without it is a self-evaluation all the same', () => {
    const table = only(`| 项目名称 | 培训 |\n${INDICATORS}`);
    expect(table).toMatchObject({
      kind: 'self-evaluation',
      budget: null,
      schedule: null,
      unread: [],
      execution: { rows: [], totalScore: null, totalWeight: null },
    });
  });
});

describe('indicators', () => {
  test('the actual value takes the unit of its column', () => {
    const table = only(`
      | 项目名称 | 培训 |
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 |
      | 产出指标 | 质量指标 | 合格率 | ≥ | 95 | % | 96 | 100 | 100 |`);
    expect(table.indicators[0]).toMatchObject({
      value: { value: { text: '≥95%' } },
      actual: { raw: '96', value: { form: 'quantity', number: '96', unit: '%', operator: null } },
    });
  });

  test.each(['总分', '合计', '自评 总分'])('%s ends them and is no indicator', (word) => {
    const table = only(`
      | 项目名称 | 培训 |
      ${INDICATORS}
      | | | ${word} | | | 90 | 90 |
      | 说明：另附材料 | < | < | < | < | < | < |`);
    expect(table.indicators).toHaveLength(2);
    expect(at(table.execution?.totalScore)).toBe('G5 90');
    expect(at(table.execution?.totalWeight)).toBe('F5 90');
    expect(table.range.bottom).toBe(4);
  });

  test('a score merged over several rows is the same cell', () => {
    const table = only(`
      | 项目名称 | 培训 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 未完成原因分析 |
      | 产出指标 | 数量指标 | 人数 | ≥5人 | 5人 | 50 | 50 | 无 |
      | | | 期数 | ≥5期 | 5期 | ^ | ^ | ^ |`);
    const [, second] = table.indicators;
    expect([second!.weight, second!.score, second!.reason].map(at)).toEqual(['F3 50', 'G3 50', 'H3 无']);
  });
});

test('the goals are those that were set, not what became of them', () => {
  const table = only(`
    | 项目名称 | 培训 |
    | 年度总体目标 | 预期目标 | < | 实际完成情况 | < |
    | ^ | 培训500人次 | < | 培训520人次 | < |
    ${INDICATORS}`);
  expect(at(table.goals)).toBe('B3 培训500人次');
});
