import { fill } from './template';
import type { Params } from './template';

/** What a fix does, for buttons and previews. */
const fixMessages = {
  'set.value': '改为“{value}”',
  'add.equals': '{count} 个指标值前都加“=”',
  'add.atLeast': '{count} 个指标值前加“≥”（成本、已到100%的和固定的数加“=”）',
  'unit.move': '指标值改为“{value}”，度量单位改为“{unit}”',
  'schedule.fill': '{periods}填{value}',
  'schedule.totals': '改为累计比例：{values}',
  'schedule.forms': '各期统一写成“{like}”的形式',
  'title.rename': '把标题改为“{value}”',
  'name.rename': '把项目名称改为“{value}”',
  'values.shift': '把这{count}个指标值整体向{to}移一行',
  'goals.dropRepeats': '删去重复的{count}处',
  'level1.set': '把一级指标改为“{value}”',
  'level2.set': '填二级指标“{value}”',
  'labels.benefit': '{count}处“效果”改为“效益”',
  'names.dropNumbers': '去掉{count}个名称里的编号',
  'names.renumber': '按顺序重新编号（改{count}处）',
} as const satisfies Record<string, string>;

export type FixMessageId = keyof typeof fixMessages;
export type FixParams<Id extends FixMessageId> = Readonly<
  Record<Params<(typeof fixMessages)[Id]>, string | number>
>;

export function renderFix(labelId: string, data: Readonly<Record<string, string | number>>): string {
  const template = (fixMessages as Record<string, string>)[labelId];
  if (template === undefined) throw new Error(`Unknown fix label: ${labelId}`);
  return fill(template, data);
}
