import { expect, test } from '@jest/globals';
import { moneyIn } from '../../src/values/money-text';

test.each([
  ['购买慰问品20万元，发放慰问金1,500元', ['20万元', '1,500元']],
  ['预算１２．５万元', ['12.5万元']],
  ['每人500元/月，共200人', []],
  ['走访200户', []],
  ['总投资1.2亿元', ['1.2亿元']],
])('money in %s', (text, found) => {
  expect(moneyIn(text).map((one) => one.text)).toEqual(found);
});
