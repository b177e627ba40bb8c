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

/** A score with the indicators that it is given for: several where its cell is merged. */
export interface Score {
  readonly at: Located<string>;
  readonly indicators: readonly Indicator[];
  /** Their weights together; null while one is no figure. */
  readonly weight: Big | null;
  /** What the weights show. */
  readonly weightShown: string;
  /** A weight is for indicators with other scores as well. */
  readonly isShared: boolean;
}

const keyOf = ({ address }: Located<unknown>): string => `${address.row},${address.col}`;

/** The indicators' scores, each cell once. */
export function scoresOf(indicators: readonly Indicator[]): readonly Score[] {
  const cells = distinct(indicators.map(({ score }) => score));
  return cells.map((at) => {
    const isOf = ({ score }: Indicator): boolean => score !== null && keyOf(score) === keyOf(at);
    const own = indicators.filter(isOf);
    const weights = distinct(own.map(({ weight }) => weight));
    const figures = weights.map(figureOf);
    const known = figures.filter((figure) => figure !== null);
    const isWeight = ({ weight }: Indicator): boolean =>
      weight !== null && weights.some((each) => keyOf(each) === keyOf(weight));
    return {
      at,
      indicators: own,
      weight: known.length > 0 && known.length === figures.length ? sumOf(known) : null,
      weightShown: weights.map(({ raw }) => raw.trim()).join('＋'),
      isShared: indicators.some((each) => isWeight(each) && !isOf(each)),
    };
  });
}

/** Located cells without those that stand for several rows twice. */
export function distinct<T extends Located<unknown>>(cells: readonly (T | null)[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const cell of cells) if (cell) seen.set(keyOf(cell), cell);
  return [...seen.values()];
}
