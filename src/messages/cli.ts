import { configCommandMessages } from './cli-config';
import { fill } from './template';
import type { Params } from './template';

/** Everything the command line says apart from findings and errors about files. */
const cliMessages = {
  ...configCommandMessages,
  'program.about': '检查预算绩效目标表（.xlsx、.xlsm）：找出错误，标记，修复。数据不出本机。',
  'program.usage': '<命令> [选项]',
  'program.codes':
    '退出码：0 没有错误；1 有错误，或者有的文件打不开；2 无法执行（参数不对、没有可以检查的内容）。',
  'program.version': '显示版本号',
  'help.option': '显示用法',
  'help.command': '显示一个命令的用法',
  'help.commandName': 'help [命令]',
  'help.title.usage': '用法：',
  'help.title.arguments': '参数：',
  'help.title.options': '选项：',
  'help.title.commands': '命令：',
  'help.default': '{text}（默认 {value}）',
  'help.more': '用 jixiao --help 查看用法。',

  'check.about': '检查文件并列出问题',
  'fix.about': '自动修复可以放心修复的问题（改写法，不改意思）',
  'mark.about': '在表里标出有问题的单元格（条件格式，不改内容和原有底色）',
  'unmark.about': '去掉以前加的标记、批注和检查报告',
  'rules.about': '列出全部规则',
  'explain.about': '解释一条规则',

  'command.usage': '<路径...> [选项]',
  'rules.usage': '[选项]',
  'explain.usage': '<代码> [选项]',
  'name.paths': '路径',
  'name.code': '代码',
  'name.format': '格式',
  'name.severity': '级别',
  'name.count': '数目',
  'name.folder': '文件夹',
  'name.file': '文件',
  'name.ratio': '倍',
  'argument.paths': '文件、文件夹（含子文件夹）或通配符，如 "上报/**/*.xlsx"',
  'argument.code': '规则代码，如 V01',
  'option.format': '输出格式：text、json、jsonl（每行一条）、sarif 或 html（可打印的网页）',
  'option.output': '把报告写到这个文件，不显示在屏幕上',
  'option.jobs': '同时检查几个文件（默认按处理器数目）',
  'option.severity': '只要这个级别及以上：error 错误、warning 警告、info 提示',
  'option.rule': '只用这些规则，可以多次给出或用逗号隔开，如 V01,V03',
  'option.maxWarnings': '警告超过这个数目时退出码为 1',
  'option.out': '把结果写到这个文件夹，文件名不变',
  'option.inPlace': '直接改写原文件',
  'option.force': '覆盖输出文件夹里已有的同名文件',
  'option.dryRun': '只显示将要做的修改，不写文件',
  'option.comments': '同时把问题写进单元格的批注',
  'option.report': '同时加一张“检查报告”工作表，可以点到每个单元格',
  'option.maxUnpacked': '解压后的大小上限（MB）',
  'option.maxRatio': '压缩比上限',
  'option.maxSheets': '工作表数目上限',

  'usage.missingArgument': '缺少参数：{name}。',
  'usage.optionMissingArgument': '选项 {option} 后面缺少值。',
  'usage.unknownOption': '没有 {option} 这个选项。',
  'usage.unknownCommand': '没有 {command} 这个命令。',
  'usage.suggestion': '是不是要用 {name}？',
  'usage.excessArguments': '参数太多。',
  'usage.conflict': '{option} 和 {other} 不能同时用。',
  'usage.invalidValue': '选项 {option} 的值“{value}”不对：{reason}',
  'usage.other': '参数不对。',
  'usage.oneOf': '只能是 {choices}。',
  'usage.count': '要写 0 或正整数。',
  'usage.positive': '要写大于 0 的数。',
  'usage.positiveCount': '要写 1 到 999 的整数。',
  'usage.outputWorkbook': '“{path}”是工作簿的文件名，报告不能写到工作簿里；请换一个文件名，如 报告.html。',
  'usage.outputFolder': '“{path}”是文件夹，请写出报告的文件名，如 报告.html。',
  'usage.unknownRule': '没有 {code} 这条规则。用 jixiao rules 查看全部规则。',
  'usage.noTarget': '请用 --out <文件夹> 说明结果写到哪里，或用 --in-place 直接改写原文件。',
  'usage.bothTargets': '--out 和 --in-place 只能用一个。',

  'progress.file': '正在处理 {done}/{total}：{file}',
  'progress.sheet': '正在处理 {done}/{total}：{file} · {sheet}',

  'output.broken': '结果没有写完（{code}），请检查磁盘是否已满。',
  'output.file': '{path} → {target}',
  'rewrite.summary': '共处理 {done} 个文件。',
  'rewrite.summaryFailed': '共处理 {done} 个文件，另有 {failed} 个文件没有处理（原因见上）。',
  'fix.change': '{cell}  {place}：{old} → {new}',
  'fix.blank': '（空白）',
  'fix.text': '“{text}”',
  'fix.none': '没有可以自动修复的问题，原样保存。',
  'fix.noneInPlace': '没有可以自动修复的问题，文件没有改动。',
  'fix.done': '修改了 {count} 处。',
  'fix.planned': '将修改 {count} 处（没有写文件）。',
  'fix.remaining': '还需要人工处理：{counts}。',
  'mark.done': '标记了 {cells} 个单元格：{counts}。',
  'unmark.done': '去掉了标记、批注和检查报告。',
  'unmark.partly': '去掉了标记和批注。',
  'unmark.none': '没有以前加的标记。',
  'skipped.cell': '没有改 {cell}：{reason}',
  'skipped.op': '没有{what}：{reason}',
  'skipped.marks': '写入标记',
  'skipped.report': '写入检查报告',
  'skipped.oldReport': '去掉以前的检查报告',

  'rules.code': '代码',
  'rules.severity': '级别',
  'rules.fixable': '修复',
  'rules.title': '内容',
  'rules.safe': '自动',
  'rules.offer': '可选',
  'rules.none': '－',
  'explain.example': '{kind}：',

  'crash.text': '程序内部出错：{message}',
  'crash.todo': '请把这句话和出错的文件告诉维护者；加环境变量 JIXIAO_DEBUG=1 再运行可以看到细节。',
} as const satisfies Record<string, string>;

export type CliMessageId = keyof typeof cliMessages;

type Arguments<Id extends CliMessageId> =
  Params<(typeof cliMessages)[Id]> extends never
    ? []
    : [data: Readonly<Record<Params<(typeof cliMessages)[Id]>, string | number>>];

/** A sentence of the command line; the compiler asks for its parameters. */
export function cliText<Id extends CliMessageId>(id: Id, ...[data]: Arguments<Id>): string {
  return fill(cliMessages[id], data ?? {});
}
