import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellInput } from '../../src/model';
import { editText, readTyped } from '../../src/workbench/grid/typed';

const typed = (text: string, format = 'General') => readTyped(text, format);

describe('readTyped', () => {
  it.each<readonly [string, CellInput, string | null]>([
    ['12', 12, null],
    ['-0.5', -0.5, null],
    ['+7', 7, null],
    ['.5', 0.5, null],
    ['5.', 5, null],
    ['007', 7, null],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['1.1%', 0.011, '0.00%'],
    ['100%', 1, '0%'],
    ['¥1,200', 1200, '"¥"#,##0;"¥"\\-#,##0'],
    ['￥-3.20', -3.2, '"¥"#,##0.00;"¥"\\-#,##0.00'],
    ['-¥3', -3, '"¥"#,##0;"¥"\\-#,##0'],
    ['１２．５％', 0.125, '0.00%'],
    ['2024-12-31', 45657, 'yyyy/m/d'],
    ['2024/2/29', 45351, 'yyyy/m/d'],
    ['2024年12月31日', 45657, 'yyyy"年"m"月"d"日"'],
  ])('takes %s for a number', (text, value, format) => {
    expect(typed(text)).toEqual(format ? { value, format } : { value });
    expect(typed(` ${text} `).value).toBe(value);
  });

  it.each([
    ['≥95%'],
    ['1,23'],
    ['1.2.3'],
    ['1-3'],
    ['3/5'],
    ['12-31'],
    ['2024年12月'],
    ['2023-02-29'],
    ['1E5'],
    ['13030322P00000210002X'],
    ['1303032200000021000'],
    ['(1)'],
    ['①'],
    ['8:30'],
    ['+A1'],
    ['-'],
    ['.'],
    ['%'],
    ['¥'],
    ['--5'],
    ['='],
    [' 前面有空格'],
    ['甲\n乙'],
  ])('leaves %s as text', (text) => {
    expect(typed(text)).toEqual({ value: text });
  });

  it('reads truth values, formulas, and nothing', () => {
    expect([typed('TRUE').value, typed('false').value]).toEqual([true, false]);
    expect(typed('=SUM(A1:A3)')).toEqual({ value: null, formula: '=SUM(A1:A3)' });
    expect(typed('')).toEqual({ value: null });
  });

  it('takes anything for text behind an apostrophe or in a text cell', () => {
    expect(typed("'12")).toEqual({ value: '12' });
    expect(typed("'=A1")).toEqual({ value: '=A1' });
    expect(['12', '=A1', '2024-12-31', 'TRUE'].map((text) => typed(text, '@'))).toEqual(
      ['12', '=A1', '2024-12-31', 'TRUE'].map((value) => ({ value })),
    );
  });

  it('keeps a format that the cell has; in per cent 12 means 12%', () => {
    expect(typed('1,234.5', '0.00')).toEqual({ value: 1234.5 });
    expect(typed('2024-12-31', 'm/d/yy')).toEqual({ value: 45657 });
    expect([typed('12', '0%'), typed('0.12', '0%'), typed('1.1%', '0.00%')]).toEqual([
      { value: 0.12 },
      { value: 0.12 },
      { value: 0.011 },
    ]);
  });

  it('counts days as the workbook does', () => {
    expect(readTyped('2024-12-31', 'General', true).value).toBe(45657 - 1462);
  });
});

describe('editText', () => {
  const shown = (value: CellInput, format = 'General', formula: string | null = null) =>
    editText({ value, format, formula });

  it('shows formulas, percentages and dates as they are typed', () => {
    expect(shown(3, 'General', '=1+2')).toBe('=1+2');
    expect([shown(0.07, '0%'), shown(0.125, '0.00%'), shown(45657, 'yyyy/m/d')]).toEqual([
      '7%',
      '12.5%',
      '2024/12/31',
    ]);
    expect([shown(0.5, 'h:mm'), shown(1234.5, '#,##0.00'), shown(true), shown(null)]).toEqual([
      '0.5',
      '1234.5',
      'TRUE',
      '',
    ]);
    expect(editText({ value: { error: '#N/A' }, format: 'General', formula: null })).toBe('#N/A');
  });

  it('writes an apostrophe before text that would be read as something else', () => {
    expect([shown('12'), shown('=A1'), shown("'甲"), shown('甲'), shown('12', '@')]).toEqual([
      "'12",
      "'=A1",
      "''甲",
      '甲',
      '12',
    ]);
  });

  it('gives the same content when it is typed again', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[-+'=¥]{0,2}[\d,.]{1,12}%?$/),
      fc.constantFrom('2024-12-31', 'TRUE', '１２'),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 });
    const format = fc.constantFrom('General', '@', '0%', '0.00%', '#,##0.00', 'yyyy/m/d');
    fc.assert(
      fc.property(
        fc.oneof(text, fc.integer({ min: -10, max: 60000 }), fc.boolean()),
        format,
        (value, code) => {
          if (code === '@' && typeof value !== 'string') return;
          const again = readTyped(shown(value, code), code);
          expect(again.value).toEqual(value === '' ? null : value);
        },
      ),
    );
    fc.assert(
      fc.property(number, (value) => {
        const text = shown(value);
        const again = readTyped(text, 'General').value;
        // Of very small ones the exponent is text; all stay as they are unless they are edited.
        expect([Number(value.toPrecision(15)), text]).toContain(again);
        expect(typeof again === 'string' && Math.abs(value) >= 1e-29).toBe(false);
      }),
    );
  });
});
