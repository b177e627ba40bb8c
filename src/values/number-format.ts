import type * as Numfmt from 'numfmt';
import { showPlainly } from './plain-format';

/** Days between the epochs of the 1900 and the 1904 date system. */
const EPOCH_SHIFT = 1462;

/** Letters of dates and times outside quoted, escaped and bracketed parts. */
const DATE = /[ymdhse]|上午|AM\/PM/i;
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|General|[_*]./gi;

/** Whether numbers in this format are shown as dates or times. */
export const isDateFormat = (format: string): boolean => DATE.test(format.replace(LITERALS, ''));

let numfmt: typeof Numfmt | undefined;

/** Loaded when a format needs it: to start it takes longer than to read a whole workbook of plain ones. */
function applyFormat(...arguments_: Parameters<typeof Numfmt.format>): string {
  // By its file: the package's exports name an index.cjs that numfmt 4.0.1 doesn't ship.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  numfmt ??= require('../../node_modules/numfmt/dist/index.js') as typeof Numfmt;
  return numfmt.format(...arguments_);
}

/** What a cell with this number format code shows for a number; an invalid code shows as General. */
export function formatNumber(value: number, format: string, date1904 = false): string {
  const plain = showPlainly(value, format);
  if (plain !== null) return plain;
  if (format === '@') return applyFormat('General', value);
  const serial = date1904 && isDateFormat(format) ? value + EPOCH_SHIFT : value;
  try {
    // Chinese Excel writes AM/PM in its own words; the locale shows it in them.
    return applyFormat(format.replaceAll('上午/下午', 'AM/PM'), serial, { locale: 'zh-CN' });
  } catch {
    return applyFormat('General', value);
  }
}
