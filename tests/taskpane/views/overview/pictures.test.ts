import { describe, expect, it } from '@jest/globals';
import { longest, placeSegments } from '../../../../src/taskpane/views/overview/bar';
import type { Bar } from '../../../../src/taskpane/views/overview/bar';
import { curvePath } from '../../../../src/taskpane/views/overview/curve';
import { barSentence, curveSentence } from '../../../../src/taskpane/views/overview/sentences';
import { budget, drawing, overviewIn } from './stage';

const rowOf = (picture: string, others: Readonly<Record<string, string>> = {}) =>
  overviewIn({ 甲: picture, ...others }).rows[0]!;
const partsOf = (bar: Bar | null) => bar?.segments.map(({ kind, money }) => [kind, money.number]);

describe('a budget’s bar', () => {
  it('is split by source', () => {
    const { bar } = rowOf(budget('20', '15.5', '4.5'));
    expect(partsOf(bar)).toEqual([
      ['fiscal', '15.5'],
      ['other', '4.5'],
    ]);
    expect(bar!.unbalanced).toBe(false);
  });

  it('takes blank sources for nothing, and counts further ones with the others', () => {
    expect(partsOf(rowOf(budget('20', '20', '')).bar)).toEqual([['fiscal', '20']]);
    const { bar } = rowOf(drawing('义务教育薄弱环节改善与能力提升项目'));
    expect(partsOf(bar)).toEqual([
      ['fiscal', '1000'],
      ['other', '280'],
    ]);
  });

  it('is whole where the sources don’t add up, and says so', () => {
    const row = rowOf(budget('20', '15', '1'));
    expect(partsOf(row.bar)).toEqual([['whole', '20']]);
    expect(barSentence(row)).toBe('预算 20.00 万元，分项之和与预算数不符');
  });

  it('is whole without a word where the form has no sources', () => {
    const row = rowOf(drawing('2024年部门预算项目支出绩效目标表'));
    expect(partsOf(row.bar)).toEqual([['whole', '42.6']]);
    expect(barSentence(row)).toBe('预算 42.60 万元');
  });

  it('shows what is spent and what is left of a self-evaluation', () => {
    const spent = drawing('重点水域增殖放流').replace('| {118.5; 0.00} | {10}', '| {100; 0.00} | {10}');
    const row = rowOf(spent);
    expect(partsOf(row.bar)).toEqual([
      ['executed', '100'],
      ['left', '18.5'],
    ]);
    expect(barSentence(row)).toBe('预算 118.50 万元，已执行 100.00 万元，未执行 18.50 万元');
  });

  it('is missing without an amount or a unit that others have; the words are there', () => {
    expect(barSentence(rowOf(budget('', '', '')))).toBe('没有预算数');
    const row = rowOf(`| 单位： |\n${budget('7', '7', '0')}`, { 乙: budget('20', '20', '0') });
    expect([row.bar, barSentence(row)]).toEqual([null, '7（没有单位）']);
  });

  it('tells the whole term’s amount beside the year’s', () => {
    expect(barSentence(rowOf(drawing('清水河中小河流治理工程')))).toBe(
      '预算 1,860.00 万元，财政资金 1,300.00 万元，其他资金 560.00 万元，中期 5,200.00 万元',
    );
  });

  it('is as long as its share of the longest, over units', () => {
    const { rows } = overviewIn({
      甲: budget('20', '15', '5'),
      乙: `| 单位：元 |\n${budget('100000', '100000', '0')}`,
      丙: budget('', '', ''),
    });
    const bars = rows.map(({ bar }) => bar);
    expect(longest(bars)).toBe(20);
    expect(placeSegments(bars[0]!, 20)).toEqual([
      { kind: 'fiscal', from: 0, width: 75 },
      { kind: 'other', from: 75, width: 25 },
    ]);
    expect(placeSegments(bars[1]!, 20)).toEqual([{ kind: 'fiscal', from: 0, width: 50 }]);
  });

  it('draws nothing below nought, and divides by no nought', () => {
    const { bar } = rowOf(budget('-5', '-5', '0'));
    expect([bar!.total.number, bar!.segments]).toEqual(['-5', []]);
    expect(longest([bar, null])).toBe(0);
    const zero = rowOf(budget('0', '0', '0')).bar!;
    expect(placeSegments(zero, longest([zero]))).toEqual([]);
  });
});

const schedule = (shares: string): string =>
  `| 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |\n| ^ | ${shares} |`;
const curveIn = (shares: string) => rowOf(schedule(shares)).curve!;

describe('a schedule’s curve', () => {
  it('goes from nought at the year’s beginning through the periods', () => {
    const points = curveIn('25% | 50% | 75% | 100%');
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [0.25, 0.25],
      [0.5, 0.5],
      [0.75, 0.75],
      [1, 1],
    ]);
    expect(curvePath(points, 40, 20)).toBe('M0 20L10 15L20 10L30 5L40 0');
    expect(curveSentence(points)).toBe('支出计划：3月底 25%、6月底 50%、10月底 75%、12月底 100%');
  });

  it('breaks where a share is blank', () => {
    const points = curveIn('25% | | 75% | 100%');
    expect(points.map(({ state }) => state)).toEqual(['fine', 'blank', 'fine', 'fine']);
    expect(curvePath(points, 40, 20)).toBe('M0 20L10 15M30 5L40 0');
    expect(curveSentence(points)).toContain('6月底 空白');
    expect(curvePath(curveIn(' | | | 100%'), 40, 20)).toBe('');
  });

  it('keeps impossible shares at the edge, and marks falling and unreadable ones', () => {
    const points = curveIn('50% | 120% | 30% | 全部');
    expect(points.map(({ state }) => state)).toEqual(['fine', 'impossible', 'falling', 'unreadable']);
    expect(points[1]!.y).toBe(1);
    expect(curveSentence(points)).toBe(
      '支出计划：3月底 50%、6月底 120%（超出 0–100%）、10月底 30%（比前面少）、12月底 全部（不是百分比）',
    );
  });

  it('is missing where the form has none', () => {
    const { curve } = rowOf(drawing('重点水域增殖放流'));
    expect([curve, curveSentence(curve)]).toEqual([null, '没有支出计划']);
  });
});
