import type Big from 'big.js';
import type { Indicator, Located, TargetTable } from '../model';
import { foldTight } from '../values/fold';
import { distinct, figureOf } from './figures';

/** A cell of the column 权重/分值; merged over several rows, it counts once. */
export interface Weight {
  readonly at: Located<string>;
  /** The first of its rows. */
  readonly indicator: Indicator;
  /** In points of a hundred; null when the cell is blank or holds no number. */
  readonly number: Big | null;
}

const TOTAL = /^(?:合计|总计|小计|总分)/;

const isTotal = ({ level1, level2, name }: Indicator): boolean =>
  [level1, level2, name].some(({ raw }) => TOTAL.test(foldTight(raw)));

/** Shares of one (0.1, 0.05 …) as points of a hundred. */
function inPoints(weights: readonly Weight[]): readonly Weight[] {
  const areShares = weights.every(
    ({ at, number }) => number === null || (number.lt(1) && !at.raw.includes('%')),
  );
  if (!areShares) return weights;
  return weights.map((weight) => ({ ...weight, number: weight.number?.times(100) ?? null }));
}

/** The weights of the year's indicators; none where the form has no such column. */
export function weightsOf({ indicators }: TargetTable): readonly Weight[] {
  if (!indicators.some(({ weight }) => weight !== null)) return [];
  const rows = indicators.filter((one) => one.half === 'year' && !isTotal(one));
  const owners = new Map<Located<string>, Indicator>();
  for (const row of rows) if (row.weight) owners.set(row.weight, row);
  const cells = distinct(rows.map(({ weight }) => weight));
  return inPoints(cells.map((at) => ({ at, indicator: owners.get(at)!, number: figureOf(at) })));
}
