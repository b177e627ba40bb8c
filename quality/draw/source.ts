import type { RepairedTable } from '../table';
import { levelCells, rowCell } from './indicators';
import { field, wide } from './pen';
import type { Cell } from './pen';
import type { DrawStyle } from './style';
import { typedAmount, typedShare } from './typing';
import type { Typing } from './typing';

const headers = (labels: readonly (readonly [string, string])[]): Cell[] =>
  labels.map(([name, label]) => field(`header.${name}`, label));

const LEVELS = [
  ['level1', '一级指标'],
  ['level2', '二级指标'],
  ['name', '三级指标'],
] as const;

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];
const MONTHS = ['3月底', '6月底', '10月底', '12月底'];

/** The labels of the form's own periods where the table was written for another form. */
const periodsOf = (table: RepairedTable, layout: RepairedTable['layout'], own: readonly string[]): Cell[] =>
  own.map((label, i) =>
    field(`period${i + 1}`, table.layout === layout ? (table.periods[i] ?? label) : label),
  );

const sharesOf = (table: RepairedTable, typing: Typing): Cell[] =>
  MONTHS.map((_, i) => field(`share${i + 1}`, typedShare(table.schedule[i] ?? `${25 * (i + 1)}%`, typing)));

/** The budget rows of the forms of 河北 and 天津: seven columns. */
export function amountRows(table: RepairedTable, typing: Typing): Cell[][] {
  const amount = (key: 'total' | 'fiscal' | 'other') => field(key, typedAmount(table[key], typing));
  return [
    [
      '预算规模及资金用途',
      '预算数',
      amount('total'),
      '其中：财政资金',
      amount('fiscal'),
      '其他资金',
      amount('other'),
    ],
    wide(['^', field('purpose', table.purpose)], 7),
  ];
}

export function drawHebei(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  const [p1, p2, p3, p4] = periodsOf(table, 'hebei-2021', MONTHS) as [Cell, Cell, Cell, Cell];
  const [s1, s2, s3, s4] = sharesOf(table, typing) as [Cell, Cell, Cell, Cell];
  const label = table.layout === 'hebei-2021' ? table.scheduleLabel : '资金支出计划（%）';
  return [
    wide([field('title', table.title)], 7),
    [...wide([field('org', table.org)], 6), field('unit', `单位：${table.unit}`)],
    wide(['项目编码', field('code', table.code), '<', '项目名称', field('name', table.name)], 7),
    ...amountRows(table, typing),
    [field('scheduleLabel', label), p1, '<', p2, p3, p4, '<'],
    ['^', s1, '<', s2, s3, s4, '<'],
    wide(['绩效目标', field('goals', table.goals)], 7),
    [
      ...headers([...LEVELS, ['description', '绩效指标描述']]),
      '<',
      ...headers([
        ['value', '指标值'],
        ['basis', '指标值确定依据'],
      ]),
    ],
    ...table.rows.map((row, i) => [
      ...levelCells(table, i, ['level1', 'level2'], levels),
      rowCell(row, i, 'name', typing),
      rowCell(row, i, 'description', typing),
      '<',
      rowCell(row, i, 'value', typing),
      rowCell(row, i, 'basis', typing),
    ]),
  ];
}

/** `预算数51万元。其中：财政资金51万元，其他资金0万元。主要用于…` */
export function budgetSentence({ total, fiscal, other, unit, purpose }: RepairedTable): string {
  const rest = other === '' ? '' : `，其他资金${other}${unit}`;
  return `预算数${total}${unit}。其中：财政资金${fiscal}${unit}${rest}。${purpose}`;
}

export function drawTangshan(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  const label = table.layout === 'tangshan-2024' ? table.scheduleLabel : '资金支出计划（累计进度%）';
  return [
    wide([field('title', table.title)], 6),
    wide(['项目编码', field('code', table.code), '项目名称', field('name', table.name)], 6),
    wide(['项目资金主要用途', field('purpose', budgetSentence(table))], 6),
    [field('scheduleLabel', label), ...periodsOf(table, 'tangshan-2024', QUARTERS), '<'],
    ['^', ...sharesOf(table, typing), '<'],
    wide(['绩效目标', field('goals', table.goals)], 6),
    headers([...LEVELS, ['description', '绩效指标描述'], ['value', '指标值'], ['basis', '指标值确定依据']]),
    ...table.rows.map((row, i) => [
      ...levelCells(table, i, ['level1', 'level2'], levels),
      rowCell(row, i, 'name', typing),
      rowCell(row, i, 'description', typing),
      rowCell(row, i, 'value', typing),
      rowCell(row, i, 'basis', typing),
    ]),
  ];
}

/** A project's table becomes one with a single duty, its purpose. */
export function drawShanxi(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  const duty = table.rows[0]?.duty || `职能1：${table.purpose}`;
  const withDuties = { ...table, rows: table.rows.map((row) => ({ ...row, duty: row.duty || duty })) };
  const org = table.org || table.name;
  return [
    wide([field('title', table.title)], 6),
    ['部门(单位)名称', field('org', org), '<', '主管部门', field('superior', table.superior || org), '<'],
    wide(['部门职能概述', field('duties', table.duties || table.purpose)], 6),
    wide(['年度整体绩效目标', field('goals', table.goals)], 6),
    [field('header.duty', '核心职能'), '年度绩效指标', '<', '<', '<', '<'],
    ['^', ...headers(LEVELS), '<', field('header.value', '指标值')],
    ...table.rows.map((row, i) => [
      ...levelCells(withDuties, i, ['duty', 'level1', 'level2'], levels),
      field(`row${i + 1}.number`, `指标${numberOf(withDuties, i)}:`),
      rowCell(row, i, 'name', typing),
      rowCell(row, i, 'value', typing),
    ]),
  ];
}

/** Counts from 1 under each 二级指标. */
function numberOf({ rows }: RepairedTable, index: number): number {
  const { duty, level1, level2 } = rows[index]!;
  let number = 1;
  for (let i = index - 1; i >= 0; i--) {
    const above = rows[i]!;
    if (above.duty !== duty || above.level1 !== level1 || above.level2 !== level2) break;
    number++;
  }
  return number;
}
