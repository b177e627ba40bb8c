/**
 * How the cells are typed. text: everything as text; number: amounts, quantities and dates as numbers with the
 * sign and the unit in their format, 95 for 95%; percent: the same, but 0.95 in a percent format.
 */
export type Typing = 'text' | 'number' | 'percent';

const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日前$/;
const QUANTITY = /^([=≥≤]?)(\d[\d,]*(?:\.\d+)?)([^\d:～-]*)$/;
const SHARE = /^(\d+(?:\.\d+)?)%$/;
const AMOUNT = /^\d[\d,]*(?:\.(\d+))?$/;

/** A number without the noise of binary floats. */
const hundredth = (number: string): number => Number((Number(number) / 100).toPrecision(12));

const zerosOf = (figures: string): string => {
  const decimals = figures.split('.')[1]?.length ?? 0;
  return (figures.includes(',') ? '#,##0' : '0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
};

/** `≥95%` → `{95; "≥"0"%"}` or `{0.95; "≥"0%}`; a deadline → a date; what is neither stays text. */
export function typedValue(text: string, typing: Typing): string {
  if (typing === 'text') return text;
  const date = DATE.exec(text);
  if (date) {
    const [, year, month, day] = date.map(Number);
    const serial = Date.UTC(year!, month! - 1, day!) / 86_400_000 + 25_569;
    return `{${serial}; yyyy"年"m"月"d"日前"}`;
  }
  const quantity = QUANTITY.exec(text);
  if (!quantity) return text;
  const [, sign, figures = '', unit = ''] = quantity;
  const before = sign ? `"${sign}"` : '';
  const number = figures.replaceAll(',', '');
  if (unit === '%' && typing === 'percent') return `{${hundredth(number)}; ${before}${zerosOf(figures)}%}`;
  return `{${number}; ${before}${zerosOf(figures)}${unit ? `"${unit}"` : ''}}`;
}

/** `25%` → `{25}` or `{0.25; 0%}`. */
export function typedShare(text: string, typing: Typing): string {
  const number = SHARE.exec(text)?.[1];
  if (typing === 'text' || number === undefined) return text;
  return typing === 'number' ? `{${Number(number)}}` : `{${hundredth(number)}; ${zerosOf(number)}%}`;
}

/** `20.59` → `{20.59; 0.00}`. */
export function typedAmount(text: string, typing: Typing): string {
  const match = AMOUNT.exec(text);
  return typing === 'text' || !match ? text : `{${text.replaceAll(',', '')}; ${zerosOf(text)}}`;
}

/** `15个工作日内` → `≤15个工作日`, where number and unit stand apart. */
export const withSign = (value: string): string => value.replace(/^(\d+)([^\d以]+)内$/, '≤$1$2');
