/** `0`, `0.00`, `#,##0.00`, each perhaps with % behind. */
const PLAIN = /^(#,##)?0(?:\.(0+))?(%)?$/;
/** A number as JavaScript writes it, without an exponent. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const GENERAL_DIGITS = 11;
/** More are never shown. */
const MAX_DIGITS = 15;

/**
 * The number in a plain format where nothing has to be rounded, so that shifting the point is all there is
 * to do; null for everything else.
 */
export function showPlainly(value: number, format: string): string | null {
  const text = String(value);
  const decimal = DECIMAL.exec(text);
  if (!decimal || Object.is(value, -0)) return null;
  if (format === 'General' || format === '@') return text.length <= GENERAL_DIGITS ? text : null;
  const plain = PLAIN.exec(format);
  if (!plain) return null;

  const [, sign = '', whole = '', fraction = ''] = decimal;
  const [, thousands, zeros = '', percent = ''] = plain;
  const shift = percent ? 2 : 0;
  const decimals = zeros.length;
  if (fraction.length > shift + decimals || whole.length + fraction.length > MAX_DIGITS) return null;
  const digits = whole + fraction.padEnd(shift + decimals, '0');
  const integer = digits.slice(0, digits.length - decimals).replace(/^0+(?=\d)/, '');
  const point = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  const grouped = thousands ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return sign + grouped + point + percent;
}
