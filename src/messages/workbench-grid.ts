import { textsOf } from './template';

/** What the workbench says about its sheet: editing, clipboard, undo, zoom. */
export const gridMessages = {
  'step.type': '在 {cell} 中键入“{text}”',
  'step.clear': '清除 {range}',
  'step.fill': '填充 {range}',
  'step.paste': '粘贴到 {range}',
  'step.move': '移动到 {range}',
  'step.fix': '修复 {cell}',
  'step.fixes': '修复 {count} 个单元格',
  'step.change': '修改工作簿',
  'said.notWritten': '没有写入 {cells}。',
  'said.pasted': '已粘贴 {count} 格，有些没有写入：{cells}。',
  'said.cells': '{cells}（{reason}）',
  'said.more': '{cells} 等 {count} 格',
  'said.notUndone': '有些没有撤销：{cells}。',
  'said.notRedone': '有些没有恢复：{cells}。',
  'said.lost': '这一步不能撤销，因为原来的内容是错误值。',
} as const satisfies Record<string, string>;

/** A text about the sheet; the compiler asks for its parameters. */
export const gridText = textsOf(gridMessages);
