import { textsOf } from './template';

/** Everything the task pane says apart from findings, rules and errors. */
export const paneMessages = {
  'app.name': '绩效表助手',
  'app.privacy': '数据不出本机',

  'nav.label': '页面',
  'nav.check': '检查',
  'nav.overview': '概览',
  'nav.submit': '提交前检查',
  'nav.settings': '设置',
  'nav.define': '指定表格区域',

  'check.button': '检查',
  'check.again': '重新检查',
  'check.busy': '正在检查…',
  'check.progress': '正在读取 {done}/{total}：{sheet}',
  'check.at': '{time} 检查了 {tables} 张表',
  'check.atPartly': '{time} 检查了 {tables} 张表，{unchecked} 张工作表没有检查',
  'check.stale': '已过期',
  'check.staleHint': '检查之后表格改动过，请重新检查。',
  'check.announce': '检查完成：{errors} 处错误，{warnings} 处警告，{infos} 处提示。',

  'start.title': '检查这个工作簿里的绩效目标表',
  'start.text': '找出漏填、填错、前后不一致的地方，说明原因，能安全修复的可以一起修复。',

  'counts.label': '按级别显示',
  'counts.filter': '{severity} {count} 处，点击显示或隐藏',

  'clean.title': '没有发现问题',
  'clean.text': '{tables} 张表都检查过了。',
  'filtered.text': '所选级别下没有问题。',

  'unchecked.title': '没有检查的工作表（{count}）',
  'unchecked.item': '{sheet}：{reason}',

  'list.label': '检查结果',
  'list.unnamed': '没有名称的表',
  'list.workbook': '整个工作簿',
  'list.more': '再显示 {count} 条（还有 {rest} 条）',
  'group.count': ' 处{severity}，',

  'finding.why': '原因',
  'finding.todo': '怎么改',
  'finding.value': '现在是',
  'finding.blank': '（空白）',
  'finding.rule': '规则',
  'finding.cells': '涉及',
  'finding.fixable': '可以修复',

  'fix.title': '修复',
  'fix.choices': '修复（任选一种）',
  'fix.apply': '修复',
  'fix.applyTo': '修复：{label}',
  'fix.blank': '（空白）',
  'fix.refused': '单元格里是公式或错误值，请手工修改。',
  'fix.more': '另有 {count} 处',

  'safe.button': '修复全部可安全修复项（{count}）',
  'safe.title': '可安全修复的 {count} 处',
  'safe.text': '这些改动不改变原来的意思。确认后一起写入，写入后可以撤销。',
  'safe.apply': '全部修复',
  'safe.cancel': '取消',

  'undo.button': '撤销',
  'undo.hint': '撤销：{label}',
  'undo.none': '没有可以撤销的修复',

  'marks.switch': '标记',
  'marks.hint': '在表格里标出有问题的单元格，不改内容和格式',
  'marks.clear': '清除标记',

  'journal.fix': '修复 {sheet} {cell}',
  'journal.safe': '修复全部可安全修复项（{count}）',

  'notice.fixed': '已修复 {count} 处。',
  'notice.notFixed': '没有修复。',
  'notice.undone': '已撤销：{label}。',
  'notice.cleared': '标记已清除。',
  'notice.skipped': '{count} 处没有写入：{groups}。',
  'notice.skippedGroup': '{sheet} {cells}（{reason}）',
  'notice.cellSeparator': '、',
  'notice.groupSeparator': '；',
  'notice.more': '{items} 等',
  'notice.close': '关闭提示',
  'notice.unexpected': '操作没有完成，表格没有改动的部分保持原样。',
  'notice.unexpectedTodo': '请重试；如果仍然出错，请把下面的内容复制给维护人员。',
  'notice.details': '详细信息',

  'crash.title': '面板出错了',
  'crash.text': '表格没有受影响。可以重新打开面板，并把下面的内容复制给维护人员。',
  'crash.reload': '重新打开面板',
} as const satisfies Record<string, string>;

/** A text of the pane; the compiler asks for its parameters. */
export const paneText = textsOf(paneMessages);
