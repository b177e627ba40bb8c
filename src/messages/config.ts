import { fill } from './template';

/** What is wrong in a settings file, a layout's file or a baseline; by the ids of `Problem`. */
const problemMessages = {
  unknownKey: '没有“{key}”这个设置',
  unknownRule: '没有规则 {code}',
  unknownRole: '“{role}”不是字段名，也不是表里的文字',
  missing: '缺少这一项',
  layoutId: '只用小写字母、数字和连字符，如 our-form',
  type: '要写{expected}',
  choice: '只能是 {choices}',
  decimal: '要写 0 或正的数，如 0.01',
  positive: '要写大于 0 的数，如 100',
  year: '要写四位数的年份，不加引号，如 2026',
  count: '要写正整数',
  blank: '不能空着',
  other: '写法不对',
} as const satisfies Record<string, string>;

export type ProblemId = keyof typeof problemMessages;

/** zod's names of types. */
const TYPES: Readonly<Record<string, string>> = {
  string: '文字（加双引号）',
  number: '数',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表 […]',
  object: '对象 {…}',
  record: '对象 {…}',
};

const SUGGESTION = '，是不是想写 {suggestion}？';

/** `没有规则 V99，是不是想写 V09？`; without a stop at the end. */
export function renderProblem(id: ProblemId, data: Readonly<Record<string, string | number>>): string {
  const expected = TYPES[String(data.expected)] ?? '别的内容';
  const text = fill(problemMessages[id], { ...data, expected });
  return data.suggestion === undefined ? text : text + fill(SUGGESTION, { suggestion: data.suggestion });
}
