import Big from 'big.js';

/** A plain decimal of a stored number, without the noise of binary floats (15 significant digits). */
export const decimalOf = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : new Big(value.toPrecision(15)).toFixed();

/** Whether a decimal, as shown, is the rounding of the stored number. */
export function isRoundingOf(shown: string, value: number): boolean {
  if (Number(shown) === value) return true;
  const decimals = shown.split('.')[1]?.length ?? 0;
  const unit = new Big(`1e-${decimals}`);
  return new Big(shown).minus(decimalOf(value)).abs().times(2).lte(unit);
}
