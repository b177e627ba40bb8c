import Big from 'big.js';
import type { AmountUnit, ExecutionRow, Located, Share } from '../model';
import { foldTight } from '../values/fold';
import { inOneUnit } from './amounts';
import { decimalsOf, shows } from './figures';

/** 当年财政拨款, without 其中：. */
export const labelOf = ({ label }: ExecutionRow): string =>
  label.value.trim().replace(/^其中\s*[:：]?\s*/, '');

/** B/A; null where the row lacks one of the two, or A is not above 0. */
export function executionRatio({ full, executed }: ExecutionRow, unit: AmountUnit | null): Big | null {
  if (!full?.value || !executed?.value) return null;
  const [a, b] = inOneUnit([full.value, executed.value], unit)?.numbers ?? [];
  return a?.gt(0) && b?.gte(0) ? b.div(a) : null;
}

/** The ratios that a rate cell may mean: 0.95 for "95%"; a bare 0.95 may be 95 % or 0.95 %. */
export function ratiosShown({ value, raw }: Located<Share | null>): readonly Big[] {
  if (!value) return [];
  const percent = new Big(value.number).div(100);
  if (value.form === 'percent-text' || value.form === 'percent-cell') return [percent];
  const number = /\d+(?:\.\d+)?/.exec(foldTight(raw))?.[0];
  return number === undefined ? [percent] : [percent, new Big(number), new Big(number).div(100)];
}

/** Whether the rate, as it is shown, is this ratio. */
export function showsRatio({ value, raw }: Located<Share | null>, ratio: Big): boolean {
  if (!value) return false;
  const text = foldTight(raw);
  const percent = /^=?([-+]?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return shows(new Big(percent), decimalsOf(percent), ratio.times(100));
  const number = /^=?([-+]?\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (number === undefined) return shows(new Big(value.number), 2, ratio.times(100));
  const figure = new Big(number);
  const decimals = decimalsOf(number);
  // 0.9 is no cut-off 0.95: as a fraction it says too little.
  const isFraction = decimals < 2 ? figure.eq(ratio.round(decimals)) : shows(figure, decimals, ratio);
  return isFraction || shows(figure, decimals, ratio.times(100));
}
