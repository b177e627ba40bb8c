import { textsOf } from './template';

/** What `jixiao layouts` says. */
const layoutMessages = {
  about: '列出能识别的表样；layouts check 试用自己写的表样',
  usage: '[check <表样.json> <路径...>]',
  'check.about': '检查一个表样文件，并在工作簿上试用：逐项说明找到了什么、缺什么',
  'check.name': '表样.json',
  'check.file': '表样文件（JSON）',
  'check.usage': '<表样.json> <路径...> [选项]',
  'list.id': '代号',
  'list.title': '表样',

  valid: '{file}：写法没有问题（{id}，{title}）。',
  sheet: '{file} · {sheet}',
  fits: '符合：{range}',
  fitsNot: '不符合：{cell} 处的表',
  none: '没有绩效目标表',
  'marks.any': '这些一个也没有：{marks}',
  'marks.all': '没有：{marks}',
  'marks.none': '不该有：{marks}',
  'marks.columns': '有重复的指标列，看不懂',
  quoted: '“{text}”',
  label: '标签 {cell} {text}',
  value: '值 {cell} {text}',
  noValue: '没有值',
  field: '{label} → {value}',
  columns: '指标列',
  column: '{field} {cell} {text}',
  rows: '指标',
  'rows.none': '没有读到指标',
  'rows.count': '{count} 行（第 {first}～{last} 行）',
  'rows.halves': '{count} 行（第 {first}～{last} 行；年度 {year} 行，中期 {term} 行）',
  preset: '样式',
  'preset.value': '{preset}，{profile}',
  unread: '没有读出',
  'unread.label-missing': '{field}：没有这个标签',
  'unread.value-missing': '{field}：{cell} 的标签没有值',
  'unread.cut-short': '{field}：表在 {cell} 处断了',
  'unread.unreadable': '{field}：{cell} 看不懂',
  unused: '没有用到',
  more: '等 {count} 处',
  summary: '试了 {sheets} 张工作表，{fitting} 张符合，共 {tables} 张表。',
  complete: '要有的都读到了。',
  incomplete: '其中 {tables} 张表没有读全。',
} as const satisfies Record<string, string>;

/** A sentence about layouts; the compiler asks for its parameters. */
export const layoutText = textsOf(layoutMessages);
