import Big from 'big.js';
import type { RepairedRow, RepairedTable } from '../table';
import { levelCells, rowCell } from './indicators';
import { field, wide } from './pen';
import type { Cell } from './pen';
import type { DrawStyle } from './style';
import { typedAmount, typedValue } from './typing';

const AMOUNTS = [
  ['total', '年度资金总额：'],
  ['fiscal', '其中：财政拨款'],
  ['other', '其他资金'],
] as const;

/** The year alone: six columns. */
export function drawNational(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  return [
    wide([field('title', table.title)], 6),
    wide(['项目名称', field('name', table.name)], 6),
    [
      '主管部门及代码',
      field('superior', table.superior || table.org),
      '<',
      '实施单位',
      field('org', table.org),
      '<',
    ],
    ...AMOUNTS.map(([key, label], i) =>
      wide(
        [
          i === 0 ? field('unit', `项目资金（${table.unit}）`) : '^',
          label,
          field(key, typedAmount(table[key], typing)),
        ],
        6,
      ),
    ),
    wide(['总体目标', field('goals', table.goals)], 6),
    [
      '绩效指标',
      field('header.level1', '一级指标'),
      field('header.level2', '二级指标'),
      field('header.name', '三级指标'),
      '<',
      field('header.value', '指标值'),
    ],
    ...table.rows.map((row, i) => [
      '^',
      ...levelCells(table, i, ['level1', 'level2'], levels),
      rowCell(row, i, 'name', typing),
      '<',
      rowCell(row, i, 'value', typing),
    ]),
  ];
}

/** Three years of the same: what is asked of the year, with three times its money. */
const YEARS = 3;

/** Three times the amount, a unit behind it kept; what is no amount stays as it is. */
function termAmount(text: string): string {
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(\D*)$/.exec(text) ?? [];
  if (number === undefined) return text;
  return new Big(number).times(YEARS).toFixed(number.split('.')[1]?.length ?? 0) + unit;
}

/** A cost of the whole budget grows with it. */
function termValue({ value }: RepairedRow, { total, unit }: RepairedTable): string {
  const match = /^([≤=])([\d.]+)(.*)$/.exec(value);
  if (!match || match[3] !== unit || !/^\d+(?:\.\d+)?$/.test(total) || !new Big(match[2]!).eq(total))
    return value;
  return `${match[1]}${new Big(match[2]!).times(YEARS).toFixed()}${unit}`;
}

/** 中期 and 年度 side by side: eight columns. The term's fields are `term.total`, `term.row3.value` … */
export function drawNationalTerm(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  const term = (row: RepairedRow, i: number): Cell[] => {
    const key = `term.row${i + 1}`;
    const [, level2] = levelCells(table, i, ['level1', 'level2'], levels) as [Cell, Cell];
    const own = typeof level2 === 'string' ? level2 : field(`${key}.level2`, level2.text);
    const value = typedValue(termValue(row, table), typing);
    return [own, field(`${key}.name`, row.name), field(`${key}.value`, value)];
  };
  return [
    wide([field('title', table.title)], 8),
    wide(['项目名称', '<', field('name', table.name)], 8),
    [
      ...wide(['主管部门及代码', '<', field('superior', table.superior || table.org)], 5),
      ...wide(['实施单位', '<', field('org', table.org)], 3),
    ],
    ...AMOUNTS.map(([key, label], i) => [
      i === 0 ? field('unit', `项目资金（${table.unit}）`) : '^',
      i === 0 ? '<' : '^',
      ...wide([label.replace('年度', '中期')], 2),
      field(`term.${key}`, typedAmount(termAmount(table[key]), typing)),
      ...wide([label], 2),
      field(key, typedAmount(table[key], typing)),
    ]),
    [...wide(['总体目标', '中期目标'], 5), ...wide(['年度目标'], 3)],
    [...wide(['^', field('term.goals', table.goals)], 5), ...wide([field('goals', table.goals)], 3)],
    [
      '绩效指标',
      field('header.level1', '一级指标'),
      ...['二级指标', '三级指标', '指标值'],
      field('header.level2', '二级指标'),
      field('header.name', '三级指标'),
      field('header.value', '指标值'),
    ],
    ...table.rows.map((row, i) => {
      const [level1, level2] = levelCells(table, i, ['level1', 'level2'], levels) as [Cell, Cell];
      const year = [level2, rowCell(row, i, 'name', typing), rowCell(row, i, 'value', typing)];
      return ['^', level1, ...term(row, i), ...year];
    }),
  ];
}
