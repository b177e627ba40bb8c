import { isCellError, sameValue } from '../../model';
import type { CellInput, StoredContent } from '../../model';
import { isDateFormat } from '../../values/number-format';

/** What is to be written for what was typed. */
export interface Typed {
  readonly value: CellInput;
  /** With its leading =. */
  readonly formula?: string;
  /** The number format that the typed form asks for. */
  readonly format?: string;
}

const GENERAL = 'General';
const TEXT = '@';
/** More digits than a number can hold: a code, not a quantity. */
const MAX_DIGITS = 15;

const WIDE = /[\uff01-\uff5e\uffe5]/g;
const NUMBER = /^([+-]?)(\u00a5?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(%?)$/;
const DATE = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|\u5e74(\d{1,2})\u6708(\d{1,2})\u65e5)$/;
const DATE_SHORT = 'yyyy/m/d';
const DATE_LONG = 'yyyy"\u5e74"m"\u6708"d"\u65e5"';

/**
 * Reads what was typed into a cell of this number format, as Chinese Excel does, with three exceptions that keep
 * codes and lists from being mistaken: numbers of more than 15 digits, numbers with an exponent, and dates
 * without a year or a day stay text.
 */
export function readTyped(text: string, format: string, date1904 = false): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === TEXT) return { value: text };
  if (/^=./s.test(text)) return { value: null, formula: text };
  const word = text.trim();
  if (/^(true|false)$/i.test(word)) return { value: word.toUpperCase() === 'TRUE' };
  const narrow = word.replace(WIDE, (wide) =>
    wide === '\uffe5' ? '\u00a5' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  return readNumber(narrow, format) ?? readDate(narrow, format, date1904) ?? { value: text };
}

function readNumber(text: string, format: string): Typed | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', currency, inner = '', whole = '', fraction = '', percent] = match;
  const digits = whole.replace(/,/g, '');
  if (digits + fraction === '' || (sign !== '' && inner !== '') || (inner !== '' && !currency)) return null;
  if ((digits + fraction).replace(/^0+/, '').length > MAX_DIGITS) return null;
  const plain = `${sign || inner}${digits || '0'}.${fraction || '0'}`;
  // A cell in per cent takes 12 for 12%, and 0.12 too.
  const isShare = percent !== '' || (isPercent(format) && Math.abs(Number(plain)) >= 1);
  // The exponent keeps the typed decimals; a division would round them.
  const value = Number(isShare ? `${plain}e-2` : plain);
  const wanted = format === GENERAL ? formatOf({ currency, whole, fraction, percent }) : GENERAL;
  return wanted === GENERAL ? { value } : { value, format: wanted };
}

function formatOf(
  typed: Readonly<Record<'currency' | 'whole' | 'fraction' | 'percent', string | undefined>>,
) {
  const decimals = typed.fraction ? '.00' : '';
  if (typed.percent) return `0${decimals}%`;
  if (typed.currency) return `"\u00a5"#,##0${decimals};"\u00a5"\\-#,##0${decimals}`;
  return typed.whole?.includes(',') ? `#,##0${decimals}` : GENERAL;
}

const isPercent = (format: string): boolean => /^[#,0.]+%$/.test(format);

/** Days from the first day of the date system to 1970. */
const epoch = (date1904: boolean): number => (date1904 ? 24107 : 25569);
const DAY_MS = 86_400_000;

function readDate(text: string, format: string, date1904: boolean): Typed | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year, ...rest] = match;
  const [month, day] = rest.filter((part) => part !== undefined);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  // Before, programs disagree about the day that 1900 did not have.
  if (Number(year) <= 1904) return null;
  const value = date.getTime() / DAY_MS + epoch(date1904);
  return format === GENERAL
    ? { value, format: text.includes('-') || text.includes('/') ? DATE_SHORT : DATE_LONG }
    : { value };
}

/** What an editor shows of a cell; typed again it gives the same content. */
export function editText({ value, formula, format }: StoredContent, date1904 = false): string {
  if (formula !== null) return formula;
  if (value === null || value === '') return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format, date1904);
  const again = readTyped(value, format, date1904);
  return again.formula === undefined && sameValue(again.value, value) ? value : `'${value}`;
}

function numberText(value: number, format: string, date1904: boolean): string {
  const candidates = [percentText(value, format), dateText(value, format, date1904)];
  const readable = candidates.find(
    (text) => text !== null && readTyped(text, format, date1904).value === value,
  );
  return readable ?? plainText(value);
}

/** Who would want to read more of them? */
const MAX_ZEROS = 30;

/** To the digits that can be typed; more of them, or an exponent, would be read as text. */
function plainText(value: number): string {
  const short = Number(value.toPrecision(MAX_DIGITS));
  const text = String(short);
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!small) return text;
  const [, sign, first, rest = '', exponent] = small;
  if (Number(exponent) > MAX_ZEROS) return text;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}`;
}

function percentText(value: number, format: string): string | null {
  if (!isPercent(format)) return null;
  // To the digits that a number holds, so that 0.07 does not become 7.000000000000001.
  return `${Number((value * 100).toPrecision(MAX_DIGITS))}%`;
}

function dateText(value: number, format: string, date1904: boolean): string | null {
  if (!isDateFormat(format) || !Number.isInteger(value)) return null;
  const date = new Date((value - epoch(date1904)) * DAY_MS);
  return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
