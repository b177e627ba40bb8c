import Big from 'big.js';
import type { BigConstructor } from 'big.js';
import type { CellError, CellValue } from '../../model';

/** A constructor of its own: the number of places holds for divisions here only. */
const Decimal: BigConstructor = Big();
Decimal.DP = 30;

/** A number, text, truth value, blank or error while it is worked with; numbers are decimals. */
export type Scalar = Big | string | boolean | null | CellError;

/** A block of cells by row and column; what is missing at the end is blank. */
export interface Block {
  readonly rows: readonly (readonly Scalar[])[];
  /** As it was asked for, blank cells at the end too. */
  readonly height: number;
  readonly width: number;
}

export type Operand = Scalar | Block;

/** What a formula comes to can't be told: a function we don't know, a reference we can't follow. */
export class NotKnown extends Error {
  override readonly name = 'NotKnown';
}

/** An error value on its way out of a formula. */
export class Failed extends Error {
  override readonly name = 'Failed';
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

export const failed = (error: string): Failed => new Failed({ error });

export const decimal = (value: number | string): Big => new Decimal(value);

export const isDecimal = (value: Operand): value is Big => value instanceof Decimal;

export const isBlock = (value: Operand): value is Block =>
  typeof value === 'object' && value !== null && 'rows' in value;

export const isError = (value: Scalar): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Spreadsheets show and compare 15 digits; what they keep has some more. */
const DIGITS = 15;

/** What is left where 15 digits are the same is nothing. */
const NOTHING = decimal('1e-15');
/** So far a number may be from one of 15 digits that is meant. */
const NEAR = 2 ** -51;

/** As it is kept: a third has more than 15 digits, three thirds are 1. @throws NotKnown beyond what a number can be */
function toNumber(value: Big): number {
  const exact = Number(value);
  if (!Number.isFinite(exact)) throw new NotKnown('a number as large as that');
  const short = Number(exact.toPrecision(DIGITS));
  return Math.abs(exact - short) <= Math.abs(exact) * NEAR ? short : exact;
}

/** To the digits that count: three times a third is 1. */
export const tidy = (value: Big): Big => value.prec(DIGITS);

/** What two numbers differ by; nothing where that is beyond the digits that count. */
export function difference(a: Big, b: Big): Big {
  const exact = a.minus(b);
  const largest = a.abs().gt(b.abs()) ? a.abs() : b.abs();
  return exact.abs().lte(largest.times(NOTHING)) ? decimal(0) : exact;
}

/** A number with few places, times a million: whole, and so quick and exact to add. */
interface Quick extends Big {
  millionths?: number;
}

const MILLION = 1e6;
const MAX_EXACT = 1e15;

/** undefined where it is no such number. */
export const millionthsOf = (value: Big): number | undefined => (value as Quick).millionths;

export function fromCell(value: CellValue): Scalar {
  if (typeof value !== 'number') return value;
  const number: Quick = decimal(value);
  const millionths = Math.round(value * MILLION);
  if (Math.abs(millionths) < MAX_EXACT && millionths / MILLION === value) number.millionths = millionths;
  return number;
}

export const toCell = (value: Scalar): CellValue => {
  if (isDecimal(value)) return toNumber(value);
  // A formula that leads to a blank cell shows 0.
  return value ?? 0;
};

/** One value: a block's if it is of one cell. @throws Failed for an error value */
export function single(operand: Operand): Exclude<Scalar, CellError> {
  const value = isBlock(operand) ? onlyOne(operand) : operand;
  if (isError(value)) throw new Failed(value);
  return value;
}

function onlyOne({ rows, height, width }: Block): Scalar {
  if (height > 1 || width > 1) throw new NotKnown('a block where one value is wanted');
  return rows[0]?.[0] ?? null;
}

const PLAIN_NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/;

/** As a number: blank is 0, text that is plainly a number counts. @throws Failed for other text */
export function numeric(operand: Operand): Big {
  const value = single(operand);
  if (value === null) return decimal(0);
  if (isDecimal(value)) return value;
  if (typeof value === 'boolean') return decimal(value ? 1 : 0);
  if (PLAIN_NUMBER.test(value)) return decimal(value.trim().replace(/^\+/, '').replace(/\.$/, ''));
  // "1,200", "12%" or a date may be read as a number, depending on the program.
  if (/\d/.test(value)) throw new NotKnown(`“${value}” as a number`);
  throw failed('#VALUE!');
}

export function textual(operand: Operand): string {
  const value = single(operand);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const text = String(Number(toNumber(value).toPrecision(DIGITS)));
  if (text.includes('e')) throw new NotKnown(`${text} as text`);
  return text;
}

export function truth(operand: Operand): boolean {
  const value = single(operand);
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (isDecimal(value)) return !value.eq(0);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw failed('#VALUE!');
}
