import Big from 'big.js';
import type { Indicator, Located, TargetTable } from '../model';
import { foldTight } from '../values/fold';

/** A cell of the column 权重/分值; merged over several rows, it counts once. */
export interface Weight {
  readonly at: Located<string>;
  /** The first of its rows. */
  readonly indicator: Indicator;
  /** In points of a hundred; null when the cell is blank or holds no number. */
  readonly number: Big | null;
}

const WEIGHT = /^(\d+(?:\.\d+)?)(?:%|分)?$/;
const TOTAL = /^(?:合计|总计|小计|总分)/;

const isTotal = ({ level1, level2, name }: Indicator): boolean =>
  [level1, level2, name].some(({ raw }) => TOTAL.test(foldTight(raw)));

function read(at: Located<string>): Big | null {
  const number = WEIGHT.exec(foldTight(at.raw))?.[1];
  return number === undefined ? null : new Big(number);
}

/** Shares of one (0.1, 0.05 …) as points of a hundred. */
function inPoints(weights: readonly Weight[]): readonly Weight[] {
  const areShares =
    weights.some(({ number }) => number?.gt(0)) &&
    weights.every(({ at, number }) => number === null || (number.lt(1) && !at.raw.includes('%')));
  if (!areShares) return weights;
  return weights.map((weight) => ({ ...weight, number: weight.number?.times(100) ?? null }));
}

/** The weights of the year's indicators; none where the form has no such column. */
export function weightsOf({ indicators }: TargetTable): readonly Weight[] {
  const seen = new Set<string>();
  const weights = indicators.flatMap((indicator): Weight[] => {
    const at = indicator.weight;
    const key = at && `${at.address.row},${at.address.col}`;
    if (!at || !key || seen.has(key) || indicator.half !== 'year' || isTotal(indicator)) return [];
    seen.add(key);
    return [{ at, indicator, number: read(at) }];
  });
  return inPoints(weights);
}

export const sumOf = (weights: readonly Weight[]): Big =>
  weights.reduce((sum, { number }) => sum.plus(number ?? 0), new Big(0));
