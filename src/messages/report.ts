import type { UnrecognisedReason } from '../model';
import { fill } from './template';
import type { Params } from './template';

/** Sentences of the text report, the report sheet and the comments. */
const reportMessages = {
  'tool.name': '绩效表助手',
  'place.indicator': '{field}（{indicator}）',
  'value.blank': '（空白）',
  'finding.why': '理由：{why}',
  'finding.todo': '改法：{todo}',
  'finding.safe': '可自动修复：{label}',
  'finding.offers': '可选：{labels}',
  'finding.cells': '共 {count} 处：{cells}',
  'finding.cellsMore': '{cells} 等',
  'table.unnamed': '没有表名的表',
  'table.titled': '{title}：{name}',
  'file.workbook': '整个工作簿',
  'file.noTable': '没有绩效目标表',
  'file.clean': '{tables} 张表没有发现问题',
  'file.unchecked': '没有检查：{sheets}',
  'file.uncheckedSheet': '“{sheet}”（{reason}）',
  'file.failed': '没有处理：{what}',
  'basis.all': '按{basis}检查',
  'basis.some': '按{basis}检查：{count} 张表',
  'ignores.count': '{count} 处已忽略',
  'ignores.known': '{count} 处是基线里已有的问题，没有列出',
  'ignores.stale': '不再需要的忽略：{what}',
  'ignores.staleWhy': '不再需要的忽略：{what}（理由：{why}）',
  'ignores.noReason': '没有写理由的忽略：{what}',
  'ignores.inWorkbook': '{rule}（整个工作簿）',
  'ignores.inTable': '{rule}（{table}）',
  'ignores.inCell': '{rule}（{where}：{value}）',
  'count.error': '{count} 处错误',
  'count.warning': '{count} 处警告',
  'count.info': '{count} 处提示',
  'count.dimension': '{dimension} {count} 处',
  'summary.counts': '检查了 {files} 个文件里的 {tables} 张表：{counts}。',
  'summary.safe': '其中 {count} 处可以用 jixiao fix 自动修复。',
  'summary.rules': '这次只检查了规则 {rules}。',
  'summary.failed': '{count} 个文件无法检查。',
  'verdict.ready': '可以提交',
  'verdict.readyWarnings': '可以提交，{warnings} 处警告请再看一遍',
  'verdict.noneNew': '没有新的错误；基线里原有的 {known} 处错误还在',
  'verdict.limited': '所选规则没有发现错误',
  'verdict.partly': '已检查的表没有错误，但有 {failed} 个文件无法检查',
  'verdict.excess': '有 {warnings} 处警告，超过了允许的 {allowed} 处',
  'verdict.errors': '还有 {errors} 处错误',
  'verdict.noTable': '没有找到可以检查的绩效目标表',
  'comment.finding': '【{severity}】{what}\n理由：{why}\n改法：{todo}',
  'sheet.name': '检查报告',
  'sheet.title': '绩效目标表检查报告',
  'sheet.verdict': '{verdict}。{tables} 张表：{counts}。',
  'sheet.guide': '点“单元格”一列可以跳到那一格；各表情况从第 {row} 行起。',
  'sheet.byTable': '各表情况',
  'sheet.byDimension': '按审核内容',
  'sheet.unchecked': '没有检查的工作表：“{sheet}”（{reason}）',
  'sheet.header.severity': '级别',
  'sheet.header.sheet': '工作表',
  'sheet.header.cell': '单元格',
  'sheet.header.table': '表',
  'sheet.header.place': '位置',
  'sheet.header.value': '现在的内容',
  'sheet.header.what': '问题',
  'sheet.header.why': '理由',
  'sheet.header.todo': '怎么改',
  'sheet.header.rule': '规则',
  'sheet.header.dimension': '审核内容',
  'sheet.header.dimensions': '审核内容',
  'sheet.header.verdict': '结论',
  'sheet.header.basis': '检查依据',
} as const satisfies Record<string, string>;

export type ReportMessageId = keyof typeof reportMessages;
type ReportParams<Id extends ReportMessageId> = Readonly<
  Record<Params<(typeof reportMessages)[Id]>, string | number>
>;

type Arguments<Id extends ReportMessageId> =
  Params<(typeof reportMessages)[Id]> extends never ? [] : [data: ReportParams<Id>];

/** A sentence of the report; the compiler asks for its parameters. */
export function reportText<Id extends ReportMessageId>(id: Id, ...[data]: Arguments<Id>): string {
  return fill(reportMessages[id], data ?? {});
}

/** Why a sheet was not checked. */
export const unrecognisedReasons: Readonly<Record<UnrecognisedReason, string>> = {
  empty: '空表',
  'no-table': '没有认出绩效目标表',
  'chart-sheet': '图表',
};
