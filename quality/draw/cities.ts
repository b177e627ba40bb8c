import Big from 'big.js';
import type { RepairedTable } from '../table';
import { levelCells, rowCell } from './indicators';
import { field, wide } from './pen';
import type { Cell } from './pen';
import type { DrawStyle } from './style';
import { amountRows } from './source';
import { typedAmount, typedValue, withSign } from './typing';
import type { Typing } from './typing';

/** 河北's form without code, schedule and basis. */
export function drawTianjin(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  return [
    wide([field('title', table.title)], 7),
    [...wide([field('org', table.org)], 6), field('unit', `单位：${table.unit}`)],
    wide(['项目名称', field('name', table.name)], 7),
    ...amountRows(table, typing),
    wide(['绩效目标', field('goals', table.goals)], 7),
    [
      field('header.level1', '一级指标'),
      field('header.level2', '二级指标'),
      field('header.name', '三级指标'),
      field('header.description', '绩效指标描述'),
      '<',
      field('header.value', '指标值'),
      '<',
    ],
    ...table.rows.map((row, i) => [
      ...levelCells(table, i, ['level1', 'level2'], levels),
      rowCell(row, i, 'name', typing),
      rowCell(row, i, 'description', typing),
      '<',
      rowCell(row, i, 'value', typing),
      '<',
    ]),
  ];
}

const QUANTITY = /^([=≥≤]?)(\d+(?:\.\d+)?)((?!.*(?:[月年]底|前$|以[上下内]|\(|（))[^\d:～-]+)$/;

/** `≥95%` → `≥95.00(%)`. */
function bracketed(value: string, typing: Typing): string {
  const [, sign = '', number = '', unit = ''] = QUANTITY.exec(withSign(value)) ?? [];
  if (number === '') return typedValue(value, typing);
  const decimals = Math.max(2, number.split('.')[1]?.length ?? 0);
  if (typing === 'text') return `${sign}${new Big(number).toFixed(decimals)}(${unit})`;
  const before = sign ? `"${sign}"` : '';
  const zeros = `0.${'0'.repeat(decimals)}`;
  if (typing === 'percent' && unit === '%') {
    return `{${Number((Number(number) / 100).toPrecision(12))}; ${before}${zeros}%}`;
  }
  return `{${number}; ${before}${zeros}"(${unit})"}`;
}

/** The whole project's money (three years) beside the year's; units in brackets. */
export function drawShanghai(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  const labels = [
    ['total', '项目资金总额', '年度资金申请总额'],
    ['fiscal', '其中：财政资金', '其中：财政资金'],
    ['other', '其他资金', '其他资金'],
  ] as const;
  const all = (text: string): string =>
    !/^-?\d+(?:\.\d+)?$/.test(text) ? text : new Big(text).times(3).toFixed(2);
  return [
    wide([field('title', table.title)], 6),
    [...wide([field('org', `申报单位名称：${table.org}`)], 5), field('unit', `单位：${table.unit}`)],
    wide(['项目名称', field('name', table.name)], 6),
    ...labels.map(([key, project, year], i) => [
      i === 0 ? '项目资金' : '^',
      project,
      field(`project.${key}`, typedAmount(all(table[key]), typing)),
      year,
      field(key, typedAmount(table[key], typing)),
      '<',
    ]),
    wide(['年度绩效目标', field('goals', table.goals)], 6),
    [
      field('header.level1', '一级指标'),
      field('header.level2', '二级指标'),
      field('header.name', '三级指标'),
      '<',
      field('header.value', '年度指标值'),
      '备注',
    ],
    ...table.rows.map((row, i) => [
      ...levelCells(table, i, ['level1', 'level2'], levels),
      rowCell(row, i, 'name', typing),
      '<',
      field(`row${i + 1}.value`, bracketed(row.value, typing)),
      '',
    ]),
  ];
}
