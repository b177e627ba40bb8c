import Big from 'big.js';
import type { Share, ShareForm, StoredContent } from '../model';
import { decimalOf, isRoundingOf } from './decimal';
import { foldTight } from './fold';
import { literalFormula } from './literal-formula';

export interface ShareCell {
  readonly shown: string;
  readonly stored: StoredContent;
}

const PERCENT = /^=?([-+]?\d+(?:\.\d*)?)%$/;
const NUMBER = /^=?([-+]?\d+(?:\.\d*)?)$/;

const plain = (number: string): string => new Big(number.replace(/\.$/, '')).toFixed();
const hundredfold = (number: string): string => new Big(number).times(100).toFixed();

/** One cell by itself; `plainNumber` when the row decides whether it is a fraction. */
interface Reading {
  readonly number: string;
  readonly form: ShareForm;
  readonly plainNumber: boolean;
}

function readOne({ shown, stored }: ShareCell): Reading | null {
  const text = foldTight(literalFormula(stored) ?? shown);
  const percent = PERCENT.exec(text)?.[1];
  if (typeof stored.value !== 'number') {
    if (percent !== undefined) return { number: plain(percent), form: 'percent-text', plainNumber: false };
    const number = NUMBER.exec(text)?.[1];
    return number === undefined ? null : { number: plain(number), form: 'number-text', plainNumber: true };
  }
  if (percent === undefined) {
    return { number: decimalOf(stored.value), form: 'number', plainNumber: true };
  }
  // A format such as 0"%" shows 25% for a stored 25; 0% shows it for 0.25.
  const shownNumber = plain(percent);
  const inPercent = hundredfold(decimalOf(stored.value));
  return isRoundingOf(shownNumber, Number(inPercent))
    ? { number: inPercent, form: 'percent-cell', plainNumber: false }
    : { number: shownNumber, form: 'number', plainNumber: false };
}

/** 0, 0.5, 1 are fractions; 0, 50, 100 and 0, 0 are not. */
function areFractions(numbers: readonly Big[]): boolean {
  return numbers.some((n) => n.gt(0)) && numbers.every((n) => n.gte(0) && n.lte(1));
}

/**
 * Reads a row of schedule cells together, since 0.5 means 50 % beside 1 and 0.5 % beside 100.
 * Null for a blank cell and for what is no share: the cell's text tells them apart.
 */
export function readShares(cells: readonly ShareCell[]): (Share | null)[] {
  const readings = cells.map(readOne);
  const plainNumbers = readings.flatMap((one) => (one?.plainNumber ? [new Big(one.number)] : []));
  const fractions = areFractions(plainNumbers);
  return readings.map((one) => {
    if (!one) return null;
    if (!fractions || !one.plainNumber) return { number: one.number, form: one.form };
    const form = one.form === 'number' ? 'fraction' : one.form;
    return { number: hundredfold(one.number), form };
  });
}
