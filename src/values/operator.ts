import type { Operator } from '../model';

/** Operators as they are typed, after folding full width; words that only lead up to a number map to null. */
const PREFIXES: Readonly<Record<string, Operator | null>> = {
  '≥': '≥',
  '≧': '≥',
  '⩾': '≥',
  '≮': '≥',
  '>=': '≥',
  '=>': '≥',
  '>': '>',
  '﹥': '>',
  '≤': '≤',
  '≦': '≤',
  '⩽': '≤',
  '≯': '≤',
  '<=': '≤',
  '=<': '≤',
  '<': '<',
  '﹤': '<',
  '=': '=',
  '==': '=',
  '﹦': '=',
  不低于: '≥',
  不得低于: '≥',
  不少于: '≥',
  不得少于: '≥',
  不小于: '≥',
  大于等于: '≥',
  大于或等于: '≥',
  大于或者等于: '≥',
  至少: '≥',
  最少: '≥',
  最低: '≥',
  大于: '>',
  高于: '>',
  多于: '>',
  超过: '>',
  不超过: '≤',
  不得超过: '≤',
  不高于: '≤',
  不得高于: '≤',
  不大于: '≤',
  不多于: '≤',
  小于等于: '≤',
  小于或等于: '≤',
  小于或者等于: '≤',
  至多: '≤',
  最多: '≤',
  最高: '≤',
  小于: '<',
  低于: '<',
  少于: '<',
  等于: '=',
  达到: null,
  达: null,
  控制在: null,
  保持在: null,
  约: null,
  大约: null,
  约为: null,
};

/** Words behind the number; "左右" and the like only tell that it is no exact one. */
const SUFFIXES: Readonly<Record<string, Operator | null>> = {
  以上: '≥',
  及以上: '≥',
  或以上: '≥',
  '(含)以上': '≥',
  '以上(含)': '≥',
  以下: '≤',
  及以下: '≤',
  或以下: '≤',
  '(含)以下': '≤',
  '以下(含)': '≤',
  以内: '≤',
  之内: '≤',
  左右: null,
  上下: null,
};

const alternatives = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|');

const PREFIX = new RegExp(`^(?:${alternatives(PREFIXES)})`);
const SUFFIX = new RegExp(`(?:${alternatives(SUFFIXES)})$`);
const GLYPHS = /^[≥≤=<>≧⩾≮﹥≦⩽≯﹤﹦]+$/;

const SIGN = '[≥≤=<>≧⩾≮﹥≦⩽≯﹤﹦]';
const SIGN_BEHIND = new RegExp(`^${SIGN}*\\d[\\d.,]*[^\\d≥≤=<>]{0,6}${SIGN}+$`);
const SIGN_AND_FIGURE = new RegExp(`^${SIGN}+\\d`);

export interface OperatorWord {
  readonly text: string;
  readonly operator: Operator | null;
}

/** The operator or leading word at the start of folded text. */
export function leadingOperator(text: string): OperatorWord | null {
  const word = PREFIX.exec(text)?.[0];
  return word === undefined ? null : { text: word, operator: PREFIXES[word] ?? null };
}

/** The operator word at the end of folded text. */
export function trailingOperator(text: string): OperatorWord | null {
  const word = SUFFIX.exec(text)?.[0];
  return word === undefined ? null : { text: word, operator: SUFFIXES[word] ?? null };
}

/** The operator a folded cell of an operator column names ("≥", "大于等于"); null for 定性, 正向 … */
export const operatorNamed = (text: string): Operator | null => PREFIXES[text] ?? SUFFIXES[text] ?? null;

/** Whether a number has a sign too many, or one behind it: "≤≥95%", "95%≥". */
export function hasStraySign(text: string): boolean {
  const lead = leadingOperator(text);
  return SIGN_BEHIND.test(text) || (lead !== null && SIGN_AND_FIGURE.test(text.slice(lead.text.length)));
}

/** Whether an operator was typed in words ("不低于", "以上"), not as a sign. */
export const isOperatorInWords = (operatorText: string): boolean =>
  operatorText !== '' && !GLYPHS.test(operatorText);
