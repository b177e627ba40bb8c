import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { format as byNumfmt } from '../../node_modules/numfmt/dist/index.js';
import { showPlainly } from '../../src/values/plain-format';

test.each([
  [0.25, '0%', '25%'],
  [1, '0.00%', '100.00%'],
  [0.125, '0.0%', '12.5%'],
  [-0.005, '0.0%', '-0.5%'],
  [0, '0', '0'],
  [12, '0.00', '12.00'],
  [1234567.5, '#,##0.00', '1,234,567.50'],
  [999, '#,##0', '999'],
  [-1234, '#,##0%', '-123,400%'],
  [12.5, 'General', '12.5'],
])('%p in %p is %p', (value, format, shown) => {
  expect(showPlainly(value, format)).toBe(shown);
});

test.each([
  ['what must be rounded', 0.256, '0%'],
  ['what General would shorten', 0.1 + 0.2, 'General'],
  ['exponents', 1e-7, '0.00'],
  ['no number', NaN, '0'],
  ['minus zero', -0, '0'],
  ['other formats', 5, '0"人"'],
])('leaves %s to numfmt', (_, value, format) => {
  expect(showPlainly(value, format)).toBeNull();
});

const formats = ['General', '0', '0.0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '#,##0.0%'];
const numbers = fc.oneof(
  fc.integer(),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 10_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test('shows what numfmt shows, or nothing', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(...formats), (value, format) => {
      const plain = showPlainly(value, format);
      if (plain !== null) expect(plain).toBe(byNumfmt(format, value, { locale: 'zh-CN' }));
    }),
    { numRuns: 3000 },
  );
});
