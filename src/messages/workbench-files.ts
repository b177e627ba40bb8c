import { textsOf } from './template';

/** What the workbench page says about opening, saving and finding: files, windows, sheets, the pane's place. */
export const filesMessages = {
  'start.lead': '检查预算绩效目标表：找出漏填、填错、前后不一致的地方，说明原因，能安全修复的一起修复。',
  'start.open': '打开工作簿',
  'start.drop': '也可以把 .xlsx 或 .xlsm 文件拖到这里。',
  'start.sample': '打开示例',
  'start.privacy': '数据不出本机：文件只在这个浏览器里打开，不会上传。',

  'opening.text': '正在打开 {name}…',

  'recent.title': '最近打开',
  'recent.menu': '最近打开的文件',
  'recent.none': '还没有打开过文件。',
  'recent.facts': '{time} · {size}',
  'recent.forget': '从列表中删除“{name}”',
  'recent.clear': '清空记录',
  'recent.note': '列表里的文件在本机浏览器里存有副本，不会上传；删除记录，副本一起删除。',

  'draft.title': '恢复未保存的改动',
  'draft.note': '上次没有保存就关闭了。',
  'draft.restore': '恢复',
  'draft.restoreOf': '恢复“{name}”（{time}）',
  'draft.discard': '不要了',
  'draft.discardOf': '不要了：“{name}”（{time}）的改动',

  'leave.title': '“{name}”有改动没有保存',
  'leave.text': '打开别的文件之前，要保存这些改动吗？',
  'leave.save': '保存…',
  'leave.discard': '不保存',

  'save.suffix': '-已改',
  'save.title': '另存为',
  'save.name': '文件名',
  'save.hint': '保存到浏览器的下载文件夹，原来的文件不变。',
  'save.same': '和现在的文件同名：原来的文件不会被覆盖，下载文件夹里会另有一份，请不要弄混。',
  'save.blank': '请填写文件名。',
  'save.forbidden': '文件名里不能有 \\ / : * ? " < > |',
  'save.long': '文件名太长了。',
  'save.marked':
    '工作簿里有检查加上的标记（颜色和边框）。报出的文件一般不带标记；清除只影响保存的文件，屏幕上的标记还在。',
  'save.clean': '清除标记后保存',
  'save.withMarks': '带标记保存',
  'save.plain': '保存',
  'dialog.cancel': '取消',

  'tabs.marked': '有{severity}',

  'find.button': '查找工作表（Ctrl+G）',
  'find.title': '查找工作表',
  'find.field': '按名称查找，可以只输入几个字',
  'find.list': '找到的工作表',
  'find.hidden': '隐藏的工作表',
  'find.none': '没有名称里有“{query}”的工作表。',
  'find.count': '{count} 张工作表',

  'unhide.title': '“{sheet}”是隐藏的工作表',
  'unhide.text': '取消隐藏会改变工作簿；也可以只在这里查看，不改变它。',
  'unhide.show': '取消隐藏',
  'unhide.look': '只查看',

  'history.undo': '撤销上一步',
  'history.undoStep': '撤销：{step}（Ctrl+Z）',
  'history.noUndo': '没有可以撤销的操作',
  'history.redo': '恢复上一步',
  'history.redoStep': '恢复：{step}（Ctrl+Y）',
  'history.noRedo': '没有可以恢复的操作',

  'pane.toggle': '检查窗格',
  'pane.width': '检查窗格的宽度',

  'time.today': '今天 {time}',
} as const satisfies Record<string, string>;

/** A text about files and windows; the compiler asks for its parameters. */
export const filesText = textsOf(filesMessages);
