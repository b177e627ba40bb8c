import Big from 'big.js';
import type { Amount, AmountUnit, StoredContent } from '../model';
import { decimalOf, isRoundingOf } from './decimal';
import { foldTight } from './fold';
import { literalFormula } from './literal-formula';

const ZEROS: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

const AMOUNT =
  /^(?:¥|人民币|RMB|CNY)?([-+]?)¥?(\d{1,4}(?:,\d{3,4})+|\d+)(\.\d*)?(元|万元?|亿元?)?(?:人民币|整)?[.。]?$/i;
const IN_BRACKETS = /^\((.+)\)(元|万元?|亿元?)?$/;
const NONE = /^(?:[-—–―─/\\]+|无|暂无|没有|空)?$/;

/** Units of money as they are written; 万 alone is 万元. */
export const AMOUNT_UNITS: Readonly<Record<string, AmountUnit>> = {
  元: '元',
  万: '万元',
  万元: '万元',
  亿: '亿元',
  亿元: '亿元',
};

/** Whether a cell that should hold an amount says that there is none: blank, a dash, 无. */
export const isNoAmount = (shown: string): boolean => NONE.test(foldTight(shown));

/** An amount as typed: thousands separators, full width, ¥, a unit, brackets for negative. Null when it is none. */
export function parseAmount(text: string): Amount | null {
  const folded = foldTight(text);
  const inBrackets = IN_BRACKETS.exec(folded);
  if (inBrackets) {
    const inner = parseAmount(inBrackets[1]! + (inBrackets[2] ?? ''));
    return inner && !inner.number.startsWith('-') ? { ...inner, number: `-${inner.number}` } : null;
  }
  const match = AMOUNT.exec(folded);
  if (!match) return null;
  const [, sign = '', integer = '', fraction = '', unit] = match;
  const digits = integer.replaceAll(',', '') + (fraction === '.' ? '' : fraction);
  const number = (sign === '-' ? '-' : '') + digits.replace(/^0+(?=\d)/, '');
  return { number, unit: unit ? AMOUNT_UNITS[unit]! : null };
}

/**
 * Reads an amount cell. The stored number counts where the cell shows its rounding; a format that
 * scales (万元 shown for 元 stored) counts as shown. Null for blank, 无 and what is no amount:
 * `isNoAmount` tells them apart.
 */
export function readAmount(shown: string, stored: StoredContent): Amount | null {
  const literal = literalFormula(stored);
  if (literal !== null) return parseAmount(literal.slice(1));
  const parsed = parseAmount(shown);
  if (typeof stored.value !== 'number') return parsed;
  if (shown.includes('%')) return null;
  if (parsed && !isRoundingOf(parsed.number, stored.value)) return parsed;
  return { number: decimalOf(stored.value), unit: parsed?.unit ?? null };
}

/** Converts a plain decimal between units: ('1.5', '万元', '元') → '15000'. */
export function convertAmount(number: string, from: AmountUnit, to: AmountUnit): string {
  return new Big(number).times(new Big(10).pow(ZEROS[from] - ZEROS[to])).toFixed();
}

/** The amount as a plain decimal in `to`; its own unit goes before the table's. Null when neither names one. */
export function amountIn(amount: Amount, tableUnit: AmountUnit | null, to: AmountUnit): string | null {
  const unit = amount.unit ?? tableUnit;
  return unit === null ? null : convertAmount(amount.number, unit, to);
}

/** Sum of plain decimals. */
export const sumAmounts = (numbers: readonly string[]): string =>
  numbers.reduce((sum, number) => sum.plus(number), new Big(0)).toFixed();
