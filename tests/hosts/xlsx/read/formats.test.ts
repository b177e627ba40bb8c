import { describe, expect, test } from '@jest/globals';
import { dateSerial, showValue } from '../../../../src/hosts/xlsx/read/cell-text';
import { readFormats } from '../../../../src/hosts/xlsx/read/formats';
import { formatNumber } from '../../../../src/values/number-format';

describe('number formats of a Chinese Excel, by number', () => {
  const shown = (id: number, value: number) =>
    formatNumber(value, readFormats(`<s><cellXfs><xf numFmtId="${id}"/></cellXfs></s>`)[0]!);

  test.each([
    [1, 1234.5, '1235'],
    [2, 0.4, '0.40'],
    [4, 1234.5, '1,234.50'],
    [9, 0.25, '25%'],
    [10, 0.25, '25.00%'],
    [14, 45356, '2024/3/5'],
    [20, 0.5625, '13:30'],
    [22, 45356.5625, '2024/3/5 13:30'],
    [27, 45356, '2024年3月'],
    [28, 45356, '3月5日'],
    [31, 45356, '2024年3月5日'],
    [32, 0.5625, '13时30分'],
    [33, 0.5625, '13时30分00秒'],
    [36, 45356, '2024年3月'],
    [38, -1234, '-1,234'],
    [49, 12, '12'],
    [57, 45356, '2024年3月'],
    [58, 45356, '3月5日'],
    [34, 0.5625, '下午1时30分'],
    [55, 0.25, '上午6时00分'],
    [999, 3, '3'],
  ])('%i', (id, value, text) => {
    expect(shown(id, value)).toBe(text);
  });

  test('a code of the file goes before', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"><alignment/></xf></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="14" formatCode="0"/></dxf></dxfs></styleSheet>';
    expect(readFormats(xml)).toEqual(['General', 'yyyy-mm-dd']);
  });
});

test('what a cell shows', () => {
  expect(showValue(null, '0%', false)).toBe('');
  expect(showValue(true, '0%', false)).toBe('TRUE');
  expect(showValue({ error: '#REF!' }, '0%', false)).toBe('#REF!');
  expect(showValue('25', '0%', false)).toBe('25');
  expect(showValue(0.25, '0%', false)).toBe('25%');
  expect(showValue(1, 'yyyy', true)).toBe('1904');
  expect(showValue(5, '[broken', false)).toBe('5');
});

test.each([
  ['2024-03-05', false, 45356],
  ['2024-03-05T06:00:00.000Z', false, 45356.25],
  ['2024-03-05', true, 43894],
  ['1904-01-10', true, 9],
  ['1900-01-01', false, 1],
  ['1900-03-01', false, 61],
  ['12:00', false, 0.5],
  ['12:00:30.5', false, 0.5 + 30.5 / 86400],
  ['5 March', false, null],
])('the ISO date %s', (text, date1904, serial) => {
  expect(dateSerial(text, date1904)).toBe(serial);
});
