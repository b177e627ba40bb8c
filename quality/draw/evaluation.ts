import Big from 'big.js';
import type { RepairedTable } from '../table';
import { levelCells, rowCell } from './indicators';
import { field, wide } from './pen';
import type { Cell } from './pen';
import type { DrawStyle } from './style';
import { typedAmount, typedShare, typedValue } from './typing';
import type { Typing } from './typing';
import { weightsOf } from './weights';

/** What was spent of each amount, and what the money's part of the score counts. */
const SPENT = '0.98';
const MONEY_WEIGHT = '10';

const spentOf = (text: string): string =>
  text === '' ? '' : new Big(text).times(SPENT).toFixed(Math.max(2, text.split('.')[1]?.length ?? 0));

/** Per cent, of the amounts as they are written. */
const rateOf = (total: string): Big =>
  total === '' ? new Big(0) : new Big(spentOf(total)).div(total).times(100).round(2);

const number = (text: string, typing: Typing): string => (typing === 'text' ? text : `{${text}}`);

/** The target as reached: `≥95%` → `95%`, a deadline as it was set. */
const actualOf = (value: string): string => value.replace(/^[=≥≤]/, '');

/** A year later: all targets reached, 98 % of the money spent. */
export function drawEvaluation(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  const weights = weightsOf(table);
  const rate = rateOf(table.total);
  const moneyScore = rate.times(MONEY_WEIGHT).div(100).round(2).toFixed();
  const total = weights.reduce((sum, weight) => sum.plus(weight), new Big(moneyScore)).toFixed();
  const amounts = (key: 'total' | 'fiscal' | 'other'): Cell[] => [
    field(`initial.${key}`, typedAmount(table[key], typing)),
    field(key, typedAmount(table[key], typing)),
    field(`executed.${key}`, typedAmount(spentOf(table[key]), typing)),
  ];
  const part = (label: string, key: 'fiscal' | 'other'): Cell[] => [
    '^',
    '^',
    label,
    ...amounts(key),
    '—',
    '—',
    '—',
  ];
  return [
    wide([field('title', '项目支出绩效自评表')], 9),
    wide(['项目名称', field('name', table.name)], 9),
    [
      ...wide(['主管部门', field('superior', table.superior || table.org)], 4),
      ...wide(['实施单位', '<', field('org', table.org)], 5),
    ],
    [
      field('unit', `项目资金（${table.unit}）`),
      '<',
      '',
      ...['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
    ],
    [
      '^',
      '^',
      '年度资金总额',
      ...amounts('total'),
      field('execution.weight', number(MONEY_WEIGHT, typing)),
      field('execution.rate', typedShare(`${rate.toFixed(2)}%`, typing === 'text' ? 'text' : 'percent')),
      field('execution.score', number(moneyScore, typing)),
    ],
    part('其中：当年财政拨款', 'fiscal'),
    part('其他资金', 'other'),
    [...wide(['年度总体目标', '预期目标'], 5), ...wide(['实际完成情况'], 4)],
    [...wide(['^', field('goals', table.goals)], 5), ...wide(['全年目标已经完成'], 4)],
    [
      '绩效指标',
      field('header.level1', '一级指标'),
      field('header.level2', '二级指标'),
      field('header.name', '三级指标'),
      field('header.value', '年度指标值'),
      field('header.actual', '实际完成值'),
      field('header.weight', '分值'),
      field('header.score', '得分'),
      field('header.reason', '偏差原因分析及改进措施'),
    ],
    ...table.rows.map((row, i) => {
      const key = `row${i + 1}`;
      return [
        '^',
        ...levelCells(table, i, ['level1', 'level2'], levels),
        rowCell(row, i, 'name', typing),
        rowCell(row, i, 'value', typing),
        field(`${key}.actual`, typedValue(actualOf(row.value), typing)),
        field(`${key}.weight`, number(weights[i]!, typing)),
        field(`${key}.score`, number(weights[i]!, typing)),
        field(`${key}.reason`, ''),
      ];
    }),
    [
      ...wide(['总分'], 6),
      field('totalWeight', number('100', typing)),
      field('totalScore', number(total, typing)),
      '',
    ],
  ];
}
