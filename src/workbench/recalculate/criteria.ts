import type Big from 'big.js';
import { decimal, isDecimal, NotKnown, single } from './operand';
import type { Operand, Scalar } from './operand';

const CRITERION = /^(<=|>=|<>|=|<|>)?(.*)$/s;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const toDecimal = (text: string): Big => decimal(text.replace(/^\+/, '').replace(/\.$/, ''));

/** Whether a cell meets a criterion of SUMIF and its kin: `">=5"`, `"服务"`, `3`. */
export function criterion(operand: Operand): (value: Scalar) => boolean {
  const wanted = single(operand);
  if (wanted === null || typeof wanted === 'boolean') throw new NotKnown('a criterion without a value');
  if (isDecimal(wanted)) return (value) => equals(value, wanted);
  const [, sign = '=', rest = ''] = CRITERION.exec(wanted)!;
  // Blanks, patterns, truth values, errors, dates and percentages are read by the program's own rules.
  const isNumber = NUMBER.test(rest);
  if (rest === '' || /[*?~]|^(true|false|#.*)$/i.test(rest) || (!isNumber && /^[+-]?[\d.]/.test(rest))) {
    throw new NotKnown(`the criterion ${wanted}`);
  }
  const limit = isNumber ? toDecimal(rest) : rest;
  if (sign === '=') return (value) => equals(value, limit);
  if (sign === '<>') return (value) => !equals(value, limit);
  if (typeof limit === 'string') throw new NotKnown('the order of texts');
  return (value) => isDecimal(value) && ORDERS[sign]!(value.cmp(limit));
}

function equals(value: Scalar, limit: Big | string): boolean {
  if (isDecimal(limit)) {
    if (isDecimal(value)) return value.eq(limit);
    return typeof value === 'string' && NUMBER.test(value.trim()) && toDecimal(value.trim()).eq(limit);
  }
  return typeof value === 'string' && value.toLowerCase() === limit.toLowerCase();
}
