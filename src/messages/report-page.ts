import { fill } from './template';
import type { Params } from './template';

/** Sentences of the HTML report. */
const pageMessages = {
  made: '{tool} {version}　{date}',
  scope: '检查了 {files} 个文件里的 {tables} 张表，发现 {counts}。',
  safe: '其中 {count} 处可以自动修复。',
  ignored: '另有 {count} 处按设置忽略。',
  rules: '只检查了规则 {rules}。',
  severity: '只列出{severity}及以上的问题。',
  dimensions: '按审核内容',
  bySeverity: '按级别',
  failed: '没有检查的文件',
  files: '检查的文件',
  file: '文件',
  tables: '表',
  tableCount: '{count} 张表',
  noFinding: '没有发现问题',
  clean: '没有发现问题的表（{count} 张）：{names}',
  cleanAll: '{count} 张表都没有发现问题。',
  cleanName: '{sheet}（{range}）',
  unchecked: '没有检查的工作表：{sheets}',
  workbook: '整个工作簿',
  basis: '{layout}，{basis}',
  place: '工作表“{sheet}”{range}',
  level: '级别、规则',
  cell: '单元格',
  value: '现在的内容',
  finding: '问题与改法',
  safeFix: '可自动修复：{label}',
  offers: '可选改法：{labels}',
  why: '理由：{why}',
  todo: '改法：{todo}',
  group: '{dimension}（{count}）',
  ignoredTitle: '已忽略的问题（{count}）',
  reason: '忽略的理由',
  noReason: '没有写理由',
  baseline: '基线文件',
  problems: '需要再看一遍的忽略',
  stale: '已没有对应的问题',
  'no-reason': '没有写理由',
  problem: '情况',
  ignore: '忽略',
  what: '问题',
  matrix: '各条规则发现的问题',
  rule: '规则',
  ruleTitle: '名称',
  dimension: '审核内容',
  sources: '依据',
  count: '处数',
  inFiles: '文件数',
  note: '本报告列出可以核对的填写问题，不代替审核意见。',
} as const satisfies Record<string, string>;

type PageMessageId = keyof typeof pageMessages;
type PageParams<Id extends PageMessageId> = Params<(typeof pageMessages)[Id]>;
type Arguments<Id extends PageMessageId> =
  PageParams<Id> extends never ? [] : [data: Readonly<Record<PageParams<Id>, string | number>>];

/** A sentence of the HTML report; the compiler asks for its parameters. */
export function pageText<Id extends PageMessageId>(id: Id, ...[data]: Arguments<Id>): string {
  return fill(pageMessages[id], data ?? {});
}
