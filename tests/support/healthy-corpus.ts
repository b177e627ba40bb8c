import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedValue } from '../../quality/draw/typing';

/** text: everything typed as text; typed: numbers and dates with number formats, as a careful clerk makes them. */
export type Typing = 'text' | 'typed';
/** 一级 and 二级指标 written once (with blanks below), merged over their rows, or repeated in each row. */
export type LevelStyle = 'blank' | 'merged' | 'repeated';

export interface HealthyTable {
  readonly name: string;
  grid(typing: Typing, levels: LevelStyle): string;
}

/** A table as it stands in tests/corpus/healthy. */
export interface HealthySource {
  /** `项目 …` and the like: what stands before the indicators. */
  readonly front: Readonly<Record<string, string>>;
  /** The indicators: cells separated by `|`. */
  readonly rows: readonly (readonly string[])[];
}

const folder = join(__dirname, '../corpus/healthy');

export function readSources(file: string): HealthySource[] {
  const blocks = readFileSync(join(folder, file), 'utf8').trim().split(/\n\n+/);
  return blocks.map((block) => {
    const lines = block.split('\n');
    const front = lines.filter((line) => !line.includes('|')).map((line) => line.split(/ (.*)/, 2));
    const rows = lines.filter((line) => line.includes('|'));
    return {
      front: Object.fromEntries(front) as Record<string, string>,
      rows: rows.map((line) => line.split('|').map((cell) => cell.trim())),
    };
  });
}

/** `≥95%` → 0.95 in the format "≥"0%; a deadline → a date; what is neither stays text. */
const typed = (text: string): string => typedValue(text, 'percent');

/** Fills the columns of the levels as `style` says; they come blank below the first row. */
function levelled(rows: readonly (readonly string[])[], columns: number, style: LevelStyle): string[][] {
  if (style === 'blank') return rows.map((row) => [...row]);
  const last: string[] = [];
  return rows.map((row) => {
    const parentIsNew = (col: number) => row.slice(0, col).some((cell) => cell !== '');
    return row.map((cell, col) => {
      if (col >= columns) return cell;
      const isNew = cell !== '' || parentIsNew(col);
      if (isNew) last[col] = cell;
      if (style === 'repeated') return last[col]!;
      return isNew ? cell : '^';
    });
  });
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const describe = (name: string): string => `按实际发生情况统计${name}`;

function hebei({ front, rows }: HealthySource, typing: Typing, style: LevelStyle): string {
  const write = typing === 'typed' ? typed : (text: string) => text;
  const [unit, total = '', fiscal = '', other = ''] = front['金额']!.split(' ');
  const shares = front['计划']!.split(' ').map(write);
  return [
    [`${front['项目']}绩效目标表`, '<', '<', '<', '<', '<', '<'],
    [front['单位']!, '<', '<', '<', '<', '<', `单位：${unit}`],
    ['项目编码', front['编码'] ?? '', '<', '项目名称', front['项目']!, '<', '<'],
    ['预算规模及资金用途', '预算数', write(total), '其中：财政资金', write(fiscal), '其他资金', write(other)],
    ['^', `主要用于${front['项目']}`, '<', '<', '<', '<', '<'],
    ['资金支出计划（%）', '3月底', '<', '6月底', '10月底', '12月底', '<'],
    ['^', shares[0]!, '<', shares[1]!, shares[2]!, shares[3]!, '<'],
    ['绩效目标', front['目标']!, '<', '<', '<', '<', '<'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '<', '指标值', '指标值确定依据'],
    ...levelled(rows, 2, style).map(([level1 = '', level2 = '', name = '', value = '', basis = '']) => [
      level1,
      level2,
      name,
      describe(name),
      '<',
      write(value),
      basis,
    ]),
  ]
    .map(line)
    .join('\n');
}

function tangshan({ front, rows }: HealthySource, typing: Typing, style: LevelStyle): string {
  const write = typing === 'typed' ? typed : (text: string) => text;
  const [unit, total, fiscal, other] = front['金额']!.split(' ');
  const rest = other === '0' ? '' : `，其他资金${other}${unit}`;
  const budget = `预算数${total}${unit}。其中：财政资金${fiscal}${unit}${rest}。主要用于${front['项目']}。`;
  return [
    [`${front['项目']}绩效目标表`, '<', '<', '<', '<', '<'],
    ['项目编码', front['编码'] ?? '', '项目名称', front['项目']!, '<', '<'],
    ['项目资金主要用途', budget, '<', '<', '<', '<'],
    ['资金支出计划（累计进度%）', '第一季度', '第二季度', '第三季度', '第四季度', '<'],
    ['^', ...front['计划']!.split(' ').map(write), '<'],
    ['绩效目标', front['目标']!, '<', '<', '<', '<'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ...levelled(rows, 2, style).map(([level1 = '', level2 = '', name = '', value = '', basis = '']) => [
      level1,
      level2,
      name,
      describe(name),
      write(value),
      basis,
    ]),
  ]
    .map(line)
    .join('\n');
}

function shanxi({ front, rows }: HealthySource, typing: Typing, style: LevelStyle): string {
  const write = typing === 'typed' ? typed : (text: string) => text;
  return [
    ['2024年部门整体支出绩效目标批复表', '<', '<', '<', '<', '<'],
    ['部门(单位)名称', front['部门']!, '<', '主管部门', front['部门']!, '<'],
    ['部门职能概述', `承担全县${front['目标']}`, '<', '<', '<', '<'],
    ['年度整体绩效目标', front['目标']!, '<', '<', '<', '<'],
    ['核心职能', '年度绩效指标', '<', '<', '<', '<'],
    ['^', '一级指标', '二级指标', '三级指标', '<', '指标值'],
    ...levelled(rows, 3, style).map(([duty = '', level1 = '', level2 = '', name = '', value = '']) => [
      duty,
      level1,
      level2,
      '指标1:',
      name,
      write(value),
    ]),
  ]
    .map(line)
    .join('\n');
}

const tablesOf = (
  file: string,
  draw: (source: HealthySource, typing: Typing, levels: LevelStyle) => string,
): HealthyTable[] =>
  readSources(file).map((source) => ({
    name: (source.front['项目'] ?? source.front['部门'])!,
    grid: (typing, levels) => draw(source, typing, levels),
  }));

/** Tables as a good practitioner fills them in, by layout: no rule may object. */
export const healthyTables: Readonly<Record<string, readonly HealthyTable[]>> = {
  'hebei-2021': tablesOf('hebei-2021.txt', hebei),
  'tangshan-2024': tablesOf('tangshan-2024.txt', tangshan),
  'shanxi-department-2024': tablesOf('shanxi-department-2024.txt', shanxi),
};
