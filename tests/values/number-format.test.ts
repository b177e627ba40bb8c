import { expect, test } from '@jest/globals';
import { formatNumber } from '../../src/values/number-format';

test.each([
  [100, 'General', '100'],
  [-3, '@', '-3'],
  [0.1 + 0.2, 'General', '0.3'],
  [0.25, '0%', '25%'],
  [0.25, '0.00%', '25.00%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [5, '0"人"', '5人'],
  [45000, 'yyyy"年"m"月"', '2023年3月'],
  [3, 'bad[', '3'],
])('%p with format %p shows %p', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});

test('the 1904 date system shifts dates and nothing else', () => {
  expect(formatNumber(45000 - 1462, 'yyyy/m/d', true)).toBe('2023/3/15');
  expect(formatNumber(5, '0"day"', true)).toBe('5day');
  expect(formatNumber(5, '0.00', true)).toBe('5.00');
});
