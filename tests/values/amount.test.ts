import { describe, expect, test } from '@jest/globals';
import type { StoredContent } from '../../src/model';
import { BLANK } from '../../src/model';
import {
  amountIn,
  convertAmount,
  isNoAmount,
  parseAmount,
  readAmount,
  sumAmounts,
} from '../../src/values/amount';

const stored = (value: StoredContent['value'], format = 'General', formula: string | null = null) => ({
  value,
  format,
  formula,
});

describe('parseAmount', () => {
  test.each([
    ['100000.00', '100000.00', null],
    ['1,670,000.00', '1670000.00', null],
    ['１，０００．５', '1000.5', null],
    ['0.40万元', '0.40', '万元'],
    ['0.40 万', '0.40', '万元'],
    ['￥ 100元整', '100', '元'],
    ['3亿', '3', '亿元'],
    ['(1,234.50)', '-1234.50', null],
    ['（5）万元', '-5', '万元'],
    ['-12', '-12', null],
    ['007', '7', null],
    ['0', '0', null],
  ])('%s', (text, number, unit) => {
    expect(parseAmount(text)).toEqual({ number, unit });
  });

  test.each(['', '无', 'abc', '约100万元', '100元/人', '25%', '1.2.3', '1,5', '10人', '#DIV/0!', '(-5)'])(
    '%j is no amount',
    (text) => expect(parseAmount(text)).toBeNull(),
  );
});

test('isNoAmount tells blank and dashes from what cannot be read', () => {
  expect(['', ' ', '—', '无', '/', '－'].every(isNoAmount)).toBe(true);
  expect(['0', '待定', 'x'].some(isNoAmount)).toBe(false);
});

describe('readAmount', () => {
  test('takes the stored number behind a rounding format', () => {
    expect(readAmount('0.40', stored(0.4, '0.00'))).toEqual({ number: '0.4', unit: null });
    expect(readAmount('0.12', stored(0.1234, '0.00'))).toEqual({ number: '0.1234', unit: null });
  });

  test('drops the noise of floats', () => {
    expect(readAmount('0.30', stored(0.1 + 0.2, '0.00'))).toEqual({ number: '0.3', unit: null });
  });

  test('takes a unit out of the number format, and a scaled number as shown', () => {
    expect(readAmount('5万元', stored(5, '0"万元"'))).toEqual({ number: '5', unit: '万元' });
    expect(readAmount('10.0万元', stored(100000, '0!.0,"万元"'))).toEqual({ number: '10.0', unit: '万元' });
  });

  test('reads a literal formula as typed, and others by their value', () => {
    expect(readAmount('#NAME?', stored({ error: '#NAME?' }, 'General', '=50万元'))).toEqual({
      number: '50',
      unit: '万元',
    });
    expect(readAmount('100', stored(100, 'General', '=100'))).toEqual({ number: '100', unit: null });
    expect(readAmount('7', stored(7, 'General', '=C1+C2'))).toEqual({ number: '7', unit: null });
  });

  test('finds the number behind a column too narrow and an accounting zero', () => {
    expect(readAmount('####', stored(12))).toEqual({ number: '12', unit: null });
    expect(readAmount(' -   ', stored(0))).toEqual({ number: '0', unit: null });
  });

  test('gives null for blank, text, errors and percentages', () => {
    expect(readAmount('', BLANK)).toBeNull();
    expect(readAmount('待定', stored('待定'))).toBeNull();
    expect(readAmount('#REF!', stored({ error: '#REF!' }, 'General', '=A1'))).toBeNull();
    expect(readAmount('40%', stored(0.4, '0%'))).toBeNull();
  });
});

test('units convert without floats', () => {
  expect(convertAmount('0.1', '万元', '元')).toBe('1000');
  expect(convertAmount('682000.01', '元', '万元')).toBe('68.200001');
  expect(convertAmount('1', '亿元', '万元')).toBe('10000');
  expect(amountIn({ number: '5', unit: '万元' }, '元', '元')).toBe('50000');
  expect(amountIn({ number: '5', unit: null }, '万元', '元')).toBe('50000');
  expect(amountIn({ number: '5', unit: null }, null, '元')).toBeNull();
});

test('sums are decimal', () => {
  expect(sumAmounts(['0.1', '0.2', '-0.3'])).toBe('0');
  expect(sumAmounts([])).toBe('0');
});
