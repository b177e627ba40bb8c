// By its file: the package's exports name an index.cjs that numfmt 4.0.1 doesn't ship.
import { format as applyFormat } from '../../node_modules/numfmt/dist/index.js';

/** Days between the epochs of the 1900 and the 1904 date system. */
const EPOCH_SHIFT = 1462;

/** Letters of dates and times outside quoted, escaped and bracketed parts. */
const DATE = /[ymdhse]|上午|AM\/PM/i;
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|General|[_*]./gi;

const isDateFormat = (format: string): boolean => DATE.test(format.replace(LITERALS, ''));

/** What a cell with this number format code shows for a number; an invalid code shows as General. */
export function formatNumber(value: number, format: string, date1904 = false): string {
  if (format === 'General' || format === '@') {
    if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
    return applyFormat('General', value);
  }
  const serial = date1904 && isDateFormat(format) ? value + EPOCH_SHIFT : value;
  try {
    return applyFormat(format, serial, { locale: 'zh-CN' });
  } catch {
    return applyFormat('General', value);
  }
}
