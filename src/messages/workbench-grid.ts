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
  'step.restore': '撤销 {count} 个单元格的改动',
  'step.change': '修改工作簿',
  'said.notWritten': '没有写入 {cells}。',
  'said.pasted': '已粘贴 {count} 格，有些没有写入：{cells}。',
  'said.cells': '{cells}（{reason}）',
  'said.more': '{cells} 等 {count} 格',
  'said.notUndone': '有些没有撤销：{cells}。',
  'said.notRedone': '有些没有恢复：{cells}。',
  'said.dismiss': '关闭提示',
  'cell.blank': '{cell}，空白',
  'cell.filled': '{cell}，{text}',
  'cell.pending': '待重算',
  'cell.pendingHint': '这个公式在这里算不出结果，用 Excel 或 WPS 打开时会重新计算。',
  'cell.editing': '正在编辑 {cell}',
  'grid.hint':
    '方向键移动，Shift 加方向键选择区域；直接键入或按 F2 编辑，Enter 确认，Esc 放弃；按 F6 转到页面的下一部分，或按 Esc 后再按 Tab 离开表格。',
  'bar.content': '单元格内容',
  'menu.label': '单元格',
  'menu.cut': '剪切',
  'menu.copy': '复制',
  'menu.paste': '粘贴',
  'menu.clear': '清除内容',
  'menu.pasteByKey': '浏览器没有允许网页读取剪贴板，请按 Ctrl+V 粘贴。',
  'zoom.label': '缩放比例',
  'zoom.in': '放大',
  'zoom.out': '缩小',
  'zoom.reset': '恢复到 100%',
  'zoom.value': '{percent}%',
  'edit.badFormula': '公式不完整或有错，请改正后再按 Enter；按 Esc 放弃。',
  'edit.failed': '没有写入，请看页面上方的说明。',
  'said.lost': '这一步不能撤销，因为原来的内容是错误值。',
} as const satisfies Record<string, string>;

/** A text about the sheet; the compiler asks for its parameters. */
export const gridText = textsOf(gridMessages);
