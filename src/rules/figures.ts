import Big from 'big.js';
import type { CellInput, Indicator, Located } from '../model';
import { foldTight } from '../values/fold';

/** 分值 and 得分 as they are written: 10, 9.50, 10分, 10%. */
const FIGURE = /^([-+]?\d+(?:\.\d+)?)[分%]?$/;

/** A score or weight as it is shown; null for a blank cell, a dash, words. */
export function figureOf(at: Located<unknown> | null): Big | null {
  const number = FIGURE.exec(foldTight(at?.raw ?? ''))?.[1];
  return number === undefined ? null : new Big(number);
}

/** Digits behind the point. */
export const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** Whether a figure shows an exact one: rounded, or cut off, to the digits that the cell shows. */
export function shows(shown: Big, decimals: number, exact: Big): boolean {
  return [Big.roundHalfUp, Big.roundDown].some((mode) => exact.round(decimals, mode).eq(shown));
}

/** A figure as the cell writes its own: a number or text; with two digits where the cell shows fewer. */
export function writeFigure(
  exact: Big,
  { raw, stored }: Located<unknown>,
): { text: string; value: CellInput } {
  const text = exact.round(Math.max(decimalsOf(raw), 2)).toFixed();
  return { text, value: typeof stored.value === 'string' ? text : Number(text) };
}

export const sumOf = (figures: readonly Big[]): Big =>
  figures.reduce((sum, figure) => sum.plus(figure), new Big(0));

/** Indicators that one score is given for: those of a merged score cell together, all others alone. */
export function scored(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const at = indicator.score?.address;
    if (!at) continue;
    const key = `${at.row},${at.col}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()];
}

/** Located cells without those that stand for several rows twice. */
export function distinct<T extends Located<unknown>>(cells: readonly (T | null)[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const cell of cells) if (cell) seen.set(`${cell.address.row},${cell.address.col}`, cell);
  return [...seen.values()];
}
