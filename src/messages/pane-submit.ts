import { textsOf } from './template';

/** Sentences of 提交前检查. */
export const submitMessages = {
  'check.again': '检查整个工作簿',
  'check.busy': '正在检查整个工作簿…',

  'verdict.none': '还没有检查整个工作簿',
  'verdict.stale': '检查之后表格改动过，请重新检查',
  'verdict.sheet': '上次只检查了“{sheet}”，请检查整个工作簿',
  'verdict.open': '没有错误，还有 {count} 项要处理',

  'facts.label': '检查情况',
  'facts.workbook': '工作簿',
  'facts.checked': '检查时间',
  'facts.tables': '检查了',
  'facts.tableCount': '{tables} 张表，{sheets} 张工作表',
  'facts.basis': '依据',
  'facts.budget': '预算',
  'facts.total': '{title} {amount}（{left}）',

  'list.title': '提交前核对',
  'state.ok': '✓',
  'state.open': '!',
  'state.bad': '✗',
  'state.none': '–',
  'spoken.ok': '已通过：',
  'spoken.open': '要处理：',
  'spoken.bad': '未通过：',
  'spoken.none': '无需处理：',
  'item.separator': '、',
  'item.named': '{text}：{names}',
  'item.go': '查看',
  'item.goTo': '查看 {sheet} {cell}',
  'item.end': '；',
  'item.more': '{items} 等',

  'recognised.ok': '全部工作表都认出来了',
  'recognised.empty': '有表格的工作表都认出来了（另有 {count} 张空表或图表）',
  'recognised.open': '{count} 张工作表没有认出绩效目标表，没有检查',
  'recognised.confirmed': '{count} 张工作表不是绩效目标表',
  'recognised.confirm': '看过了，这些不是绩效目标表',
  'recognised.define': '指定表格区域',

  'errors.ok': '没有错误',
  'errors.bad': '还有 {count} 处错误，在 {sheets} 张工作表上',

  'warnings.ok': '没有警告',
  'warnings.open': '{count} 处警告请再看一遍',
  'warnings.confirmed': '{count} 处警告已看过',
  'warnings.confirm': '警告都看过了',
  'warnings.go': '查看警告',

  'summary.none': '没有汇总表，不用核对',
  'summary.confirm': '已另行核对',
  'summary.confirmed': '{text}（已另行核对）',

  'ignores.none': '没有忽略任何问题',
  'ignores.ok': '忽略的 {count} 处都写了理由',
  'ignores.open': '忽略的 {count} 处里有 {missing} 处没有写理由',
  'ignores.stale': '{text}；{count} 项忽略已不再需要',
  'ignores.unusable': '工作簿里保存的忽略读不出，没有按它们忽略',
  'ignores.go': '去补写理由',

  'formulas.ok': '没有未重算的公式',
  'formulas.open': '{count} 个公式没有计算结果：{cells}',
  'formulas.cell': '{sheet} {cell}',

  'marks.ok': '标记已清除',
  'marks.open': '{count} 个单元格还带着标记，提交的文件里不应有标记',
  'marks.unknown': '现在没有标记；如果以前标过，请再清除一次',
  'marks.clear': '清除标记',

  'rules.off': '按设置没有检查：{rules}',
  'rules.item': '{rule} {title}',

  'sheets.title': '要改的错误',
  'sheets.count': '{count} 处',
  'sheets.more': '这张工作表还有 {count} 处',
  'sheets.others': '显示其余 {count} 张工作表',
  'sheets.cell': '{cell} {what}',
  'sheets.fix': '去修改',
  'sheets.fixAt': '去修改：{sheet} {text}',

  'ignored.title': '忽略的问题（{count}）',
  'ignored.item': '{sheet} {cell} {what}',
  'ignored.reason': '理由：{reason}',
  'ignored.noReason': '没有写理由',

  'actions.label': '检查报告',
  'actions.print': '打印',
  'actions.printHint': '打印结论、核对情况和全部错误；警告和提示请保存为网页查看',
  'actions.saveHint': '包括全部问题、理由和改法',
  'actions.save': '保存为网页',
  'actions.sheet': '写入检查报告工作表',
  'actions.copy': '复制清单',

  'file.name': '检查报告-{workbook}-{date}.html',
  'done.saved': '已保存“{name}”。',
  'done.copied': '清单已复制。',
  'done.notCopied': '没有复制成功，请选中内容按 Ctrl+C。',
  'done.sheet': '已写入工作表“{name}”。提交的文件里不需要它时，请撤销或删除。',
  'done.replaced': '已写入工作表“{name}”，替换了原来的报告，这一步不能撤销。',
  'done.notWritten': '没有写入检查报告：{reason}。',
  'journal.sheet': '写入工作表“{name}”',

  'copy.line': '{sign} {text}',
  'copy.fact': '{term}：{text}',
  'copy.finding': '{sheet} {cell}：{what}',
} as const satisfies Record<string, string>;

/** A sentence of 提交前检查; the compiler asks for its parameters. */
export const submitText = textsOf(submitMessages);
