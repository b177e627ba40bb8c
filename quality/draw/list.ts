import type { RepairedTable } from '../table';
import { levelCells } from './indicators';
import { field, wide } from './pen';
import type { Cell } from './pen';
import type { DrawStyle } from './style';
import { typedAmount, typedValue, withSign } from './typing';
import { weightsOf } from './weights';

const COLUMNS = [
  ['org', '单位名称'],
  ['code', '项目编码'],
  ['name', '项目名称'],
  ['total', '预算数'],
  ['goals', '年度目标'],
  ['level1', '一级指标'],
  ['level2', '二级指标'],
  ['rowName', '三级指标'],
  ['operator', '指标性质'],
  ['value', '指标值'],
  ['unitOfMeasure', '度量单位'],
  ['weight', '权重'],
  ['direction', '指标方向性'],
] as const;

const QUANTITY =
  /^([=≥≤]?)(\d[\d,]*(?:\.\d+)?)(\/10万|(?!.*(?:[月年]底|前$|以[上下内]|\(百|（百))[^\d:～-]*)$/;
/** A deadline, a period, a ratio, a grade. */
const DATED = /\d[年月]|[月日底]前|月底|:|季|[A-Z]\d/;
const AT_MOST = /[≤<＜≦]|不[超高大多]|以[内下]|(?<!不)小于|(?<!不)低于|最多|至多/;

/** 指标性质, 指标值, 度量单位: words are 定性; a quantity typed in another way stands in the value's cell. */
function apart(value: string): readonly [operator: string, value: string, unit: string] {
  const match = QUANTITY.exec(withSign(value));
  if (match) return [match[1]!, match[2]!, match[3]!];
  return [/\d/.test(value) && !DATED.test(value) ? '' : '定性', value, ''];
}

const headers = (): Cell[] =>
  COLUMNS.map(([key, label]) =>
    field(`header.${key === 'rowName' ? 'name' : key === 'unitOfMeasure' ? 'unit' : key}`, label),
  );

function listRows(table: RepairedTable, { typing, levels }: DrawStyle): Cell[][] {
  const weights = weightsOf(table);
  return table.rows.map((row, i) => {
    const key = `row${i + 1}`;
    const [operator, value, unit] = apart(row.value);
    const project = (name: 'org' | 'code' | 'name' | 'total' | 'goals'): Cell => {
      if (i > 0 && levels !== 'repeated') return levels === 'merged' ? '^' : '';
      const text = name === 'total' ? typedAmount(table.total, typing) : table[name];
      return i === 0 ? field(name, text) : text.replaceAll('\n', '\\n');
    };
    return [
      ...(['org', 'code', 'name', 'total', 'goals'] as const).map(project),
      ...levelCells(table, i, ['level1', 'level2'], levels),
      field(`${key}.name`, row.name),
      field(`${key}.operator`, operator),
      field(`${key}.value`, unit === '' && operator === '定性' ? value : typedValue(value, typing)),
      field(`${key}.unit`, unit),
      field(`${key}.weight`, typing === 'text' ? weights[i]! : `{${weights[i]!}}`),
      field(`${key}.direction`, AT_MOST.test(withSign(row.value)) ? '反向' : '正向'),
    ];
  });
}

/** One row an indicator, operator, number and unit in columns of their own. */
export const drawList = (table: RepairedTable, style: DrawStyle): Cell[][] => [
  wide([field('title', '部门预算项目绩效目标清单')], COLUMNS.length),
  [...wide([''], COLUMNS.length - 1), field('unit', `单位：${table.unit}`)],
  headers(),
  ...listRows(table, style),
];

/** Many projects in one list, under one header; fields are found by `table2.row3.value`. */
export function drawOneList(tables: readonly RepairedTable[], style: DrawStyle): Cell[][] {
  const [top = [], unit = [], head = []] = tables[0] ? drawList(tables[0], style) : [];
  const rows = tables.flatMap((table, t) =>
    listRows(table, style).map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell : field(`table${t + 1}.${cell.key}`, cell.text))),
    ),
  );
  return [top, unit, head, ...rows];
}
