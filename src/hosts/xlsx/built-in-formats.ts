const SIGNED = [
  '#,##0;\\-#,##0',
  '#,##0;[Red]\\-#,##0',
  '#,##0.00;\\-#,##0.00',
  '#,##0.00;[Red]\\-#,##0.00',
] as const;
const MONEY = [
  '"¥"#,##0;"¥"\\-#,##0',
  '"¥"#,##0;[Red]"¥"\\-#,##0',
  '"¥"#,##0.00;"¥"\\-#,##0.00',
  '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
] as const;
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const AM_PM_MINUTES = '上午/下午h"时"mm"分"';
const AM_PM_SECONDS = '上午/下午h"时"mm"分"ss"秒"';

/** Formats that a file names by number only, as a Chinese Excel shows them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' },
  ...{ 5: MONEY[0], 6: MONEY[1], 7: MONEY[2], 8: MONEY[3] },
  ...{ 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??' },
  ...{ 14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy' },
  ...{ 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm' },
  ...{ 27: YEAR_MONTH, 28: MONTH_DAY, 29: MONTH_DAY, 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"' },
  ...{ 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: AM_PM_MINUTES, 35: AM_PM_SECONDS, 36: YEAR_MONTH },
  ...{ 37: SIGNED[0], 38: SIGNED[1], 39: SIGNED[2], 40: SIGNED[3] },
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@' },
  ...{ 50: YEAR_MONTH, 51: MONTH_DAY, 52: YEAR_MONTH, 53: MONTH_DAY, 54: MONTH_DAY },
  ...{ 55: AM_PM_MINUTES, 56: AM_PM_SECONDS, 57: YEAR_MONTH, 58: MONTH_DAY },
};

/** The format code behind a built-in number; General for an unknown one. */
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

/** The built-in number of a format code; null when it is none of them. */
export function builtInId(code: string): number | null {
  const found = Object.keys(BUILT_IN).find((id) => BUILT_IN[Number(id)] === code);
  return found === undefined ? null : Number(found);
}
