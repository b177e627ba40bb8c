import { describe, expect, test } from '@jest/globals';
import { repairTables } from '../../quality/repaired';
import { readRepairs } from '../../quality/repairs';
import type { ParsedTable } from '../support/corpus';

const HEAD = '表\t标题\t行\t栏\t原文\t改为';
const source: ParsedTable = {
  title: '车辆保险费绩效目标表',
  unit: '万元',
  name: '车辆保险费',
  budget: '0.40',
  fiscal: '0.40',
  other: '',
  purpose: '保障车辆',
  periods: ['3月底', '6月底'],
  schedule: ['', '100%'],
  goals: '1.保障车辆\n2.提高效率',
  indicators: [
    ['产出指标', '数量指标', '投保车辆', '投保的车辆', '辆', '审批表'],
    ['', '', '出车次数', '出车的次数', '≥10次', '台账'],
    ['', '成本指标', '保险费', '保险费', '是/否', ''],
  ],
};

const repair = (...lines: string[]) =>
  repairTables(
    [source],
    readRepairs([HEAD, ...lines.map((line) => `1\t${source.title}\t${line}`)].join('\n')),
  )[0]!;

describe('repairs', () => {
  test('of fields above the indicators and in their rows', () => {
    const table = repair(
      '0\tother\t\t0.00',
      '0\tschedule1\t\t0%',
      '0\tgoals\t1.保障车辆\\n2.提高效率\t1.车辆续保',
      '1\tvalue\t辆\t=1辆',
      '3\tvalue\t是/否\t≤0.4万元',
    );
    expect(table).toMatchObject({ other: '0.00', schedule: ['0%', '100%'], goals: '1.车辆续保' });
    expect(table.rows.map(({ level1, level2, value }) => [level1, level2, value])).toEqual([
      ['产出指标', '数量指标', '=1辆'],
      ['产出指标', '数量指标', '≥10次'],
      ['产出指标', '成本指标', '≤0.4万元'],
    ]);
  });

  test('delete rows and insert others; the source’s numbers hold', () => {
    const table = repair(
      '1\tdelete\t投保车辆\t',
      '2\tinsert\t\t产出指标 | 时效指标 | 续保时间 | 办理续保的时间 | 12月底前 | 保单',
      '3\tname\t保险费\t保险费支出',
    );
    expect(table.rows.map(({ name, basis }) => [name, basis])).toEqual([
      ['出车次数', '台账'],
      ['续保时间', '保单'],
      ['保险费支出', ''],
    ]);
  });

  test('that no longer fit are refused', () => {
    expect(() => repair('1\tvalue\t次\t=1辆')).toThrow(
      'stale repair at “投保车辆”: expected “次”, found “辆”',
    );
    expect(() => repair('0\tother\t0\t0.00')).toThrow('stale repair at “车辆保险费绩效目标表”');
    expect(() => repair('2\tdelete\t投保车辆\t')).toThrow('stale repair');
    expect(() => repair('7\tvalue\t次\t1次')).toThrow('no row 7');
    expect(() => repairTables([source], readRepairs(`${HEAD}\n1\t别的表\t0\tother\t\t0`))).toThrow(
      'no table 1 “别的表”',
    );
  });

  test('that say something else are refused', () => {
    expect(() => readRepairs(`${HEAD}\n1\t表\t0\tvalue\t\t0`)).toThrow('not a repair');
    expect(() => readRepairs(`${HEAD}\n1\t表\t1\tcolour\t\t0`)).toThrow('not a repair');
  });
});
